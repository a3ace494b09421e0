// renderTimeline, with its engine loaded before unless it is to be *cold*; until a mark can be clicked, or
// until the *engine* stands.

export async function prepare(here, set, { cold = false, engine = false }) {
  const { renderTimeline } = await import('../../../dist/timeline/index.js')
  if (!cold) await import('../../../dist/chunks/engine.js')
  let handle
  return {
    item: engine ? '.vis-item' : '.vis-item, .ktt-chart-mark, .ktt-chart-bucket',
    draw() {
      handle = renderTimeline(here, set)
      return engine ? handle.ready : undefined
    },
    step: (move, turn) =>
      move === 'pan'
        ? handle.move(turn % 20 < 10 ? 0.03 : -0.03)
        : handle.zoom(turn % 40 < 20 ? 1.12 : 1 / 1.12),
  }
}
