// renderTimeline, with its engine loaded before unless it is to be *cold*.

export async function prepare(here, set, { cold = false }) {
  const { renderTimeline } = await import('../../../dist/timeline/index.js')
  if (!cold) await import('../../../dist/chunks/engine.js')
  let handle
  return {
    item: '.vis-item',
    draw() {
      handle = renderTimeline(here, set)
      return handle.ready
    },
    step: (move, turn) =>
      move === 'pan'
        ? handle.move(turn % 20 < 10 ? 0.03 : -0.03)
        : handle.zoom(turn % 40 < 20 ? 1.12 : 1 / 1.12),
  }
}
