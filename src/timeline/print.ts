import type { ChartOptions } from '../chart/chart-plan.js'
import { planChart, sheetWidth } from '../chart/plan.js'
import { chartTree } from '../chart/svg/chart.js'
import { toNodes } from '../markup/dom.js'
import type { Timeline } from '../query/timeline.js'

/**
 * Puts a chart as wide as the paper into *root* while the page is printed, until *signal* aborts: what the
 * screen shows has the width of the screen. *ask* says of what, and how.
 */
export function drawForPrint(
  root: HTMLElement,
  ask: () =>
    | { readonly timeline: Timeline; readonly options: Omit<ChartOptions, 'width'> }
    | undefined,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = root
  const { defaultView: view } = document
  let picture: HTMLElement | undefined
  const clear = (): void => picture?.remove()
  const put = (): void => {
    clear()
    const asked = ask()
    if (!asked) return
    const plan = planChart(asked.timeline, { ...asked.options, width: sheetWidth })
    picture = document.createElement('div')
    picture.className = 'ktt-axis-print'
    picture.append(toNodes(chartTree(plan, { theme: 'light' }), document))
    root.append(picture)
  }
  view?.addEventListener('beforeprint', put, { signal })
  view?.addEventListener('afterprint', clear, { signal })
}
