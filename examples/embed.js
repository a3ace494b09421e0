// Attributes from the address, `?lang=ko&theme=dark&hide=map`; `url-state` reads the filter. The article is told the height.
const element = document.querySelector('kim-travel-timeline')
const parameters = new URLSearchParams(location.search)
for (const name of ['lang', 'theme', 'heading', 'hide']) {
  const value = parameters.get(name)
  if (value) element.setAttribute(name, value)
}

new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  parent.postMessage({ type: 'kim-travel-timeline:height', height }, '*')
}).observe(document.documentElement)
