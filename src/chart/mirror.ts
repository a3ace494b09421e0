import type { ChartPlan, Marker } from './chart-plan.js'

/** *plan* for a language that is written from right to left. Where a text starts is its right end then. */
export function mirror(plan: ChartPlan): ChartPlan {
  const flip = (x: number, width = 0): number => plan.width - x - width
  const box = <Box extends { readonly x: number; readonly width: number }>(one: Box): Box => ({
    ...one,
    x: flip(one.x, one.width),
  })
  const point = <Point extends { readonly x: number }>(one: Point): Point => ({
    ...one,
    x: flip(one.x),
  })
  const label = <
    Label extends { readonly x: number; readonly left: number; readonly width: number },
  >(
    one: Label,
  ): Label => ({ ...one, x: flip(one.x), left: flip(one.left, one.width) })
  const marker = (one: Marker): Marker => ({ ...label(one), lineX: flip(one.lineX) })
  const { axis, scale } = plan
  return {
    ...plan,
    axis: { ...axis, left: flip(axis.right), right: flip(axis.left) },
    scale: { x: (day) => flip(scale.x(day)), day: (x) => scale.day(flip(x)) },
    ticks: plan.ticks.map(point),
    tickLabels: plan.tickLabels.map(point),
    breaks: plan.breaks.map(box),
    marks: plan.marks.map((mark) => ({
      ...box(mark),
      ...(mark.firm && { firm: box(mark.firm) }),
      ...(mark.label && { label: label(mark.label) }),
    })),
    buckets: plan.buckets.map(box),
    dimensions: plan.dimensions.map((one) => ({
      ...box(one),
      ...(one.label && { label: label(one.label) }),
    })),
    ...(plan.startNote && { startNote: point(plan.startNote) }),
    ...(plan.dataEnd && { dataEnd: marker(plan.dataEnd) }),
    ...(plan.asOf && { asOf: marker(plan.asOf) }),
    ...(plan.later && { later: box(plan.later) }),
  }
}
