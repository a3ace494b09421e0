import type { ChartOptions, ChartPlan } from './chart-plan.js'
import { layoutChart } from './layout.js'
import { mirror } from './mirror.js'
import type { Subject } from './records.js'

export type * from './chart-plan.js'

/** About as many pixels as a sheet of paper is wide. */
export const sheetWidth = 720

/** Plans the chart of *subject*. The same for the same arguments, wherever it runs. */
export function planChart(subject: Subject, options: ChartOptions): ChartPlan {
  const { plan } = layoutChart(subject, options)
  return plan.dir === 'rtl' ? mirror(plan) : plan
}
