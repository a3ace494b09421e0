/** Resolves when the page has the stylesheet at *path* below scripts/bench/. */
export function loadStyles(path) {
  return load(document.createElement('link'), { rel: 'stylesheet', href: addressOf(path) })
}

/** Resolves when the page has run the script at *path* below scripts/bench/. */
export function loadScript(path) {
  return load(document.createElement('script'), { src: addressOf(path) })
}

function load(element, properties) {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve)
    element.addEventListener('error', () => reject(new Error(`not loaded: ${element.outerHTML}`)))
    document.head.append(Object.assign(element, properties))
  })
}

function addressOf(path) {
  return new URL(`../${path}`, import.meta.url).href
}
