// <kim-travel-timeline>: headline, chart and list; with *zoom* until the zoomable axis stands.

export async function prepare(here, set, { zoom = false }) {
  await import('../../../dist/element/index.js')
  await import('../../../dist/timeline/index.js')
  await import('../../../dist/chunks/engine.js')
  await import('../../../dist/chunks/i18n-en.js')
  const root = () => here.lastElementChild.shadowRoot
  return {
    item: zoom ? '.vis-item' : '.ktt-picture [role=option], .ktt-record .ktt-title',
    root,
    whole: () =>
      root().querySelector('h2') &&
      root().querySelectorAll('.ktt-record').length >= Math.min(100, set.trips.length),
    draw() {
      const element = document.createElement('kim-travel-timeline')
      element.timeline = set
      here.append(element)
    },
    /** A step of the slider of days, by key. */
    step() {
      const slider = root().querySelector('.ktt-day')
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    },
  }
}
