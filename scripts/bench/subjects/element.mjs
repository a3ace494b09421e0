// <kim-travel-timeline>: the axis, and with it the filter and the list.

export async function prepare(here, set) {
  await import('../../../dist/element/index.js')
  await import('../../../dist/timeline/index.js')
  await import('../../../dist/chunks/engine.js')
  return {
    item: '.vis-item',
    root: () => here.lastElementChild.shadowRoot,
    draw() {
      const element = document.createElement('kim-travel-timeline')
      element.timeline = set
      here.append(element)
    },
  }
}
