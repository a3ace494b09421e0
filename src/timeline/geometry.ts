import type { Axis } from '../chart/axis.js'
import type { ChartLayout } from '../chart/layout.js'

/** A box over a mark, in pixels from the top left of the stage. */
export interface MarkBox {
  readonly left: number
  readonly top: number
  readonly width: number
}

export const nowhere: MarkBox = { left: 0, top: 0, width: 0 }

/** Where the marks of a layout are. */
export interface Geometry {
  /** The box of the record at *index* while *axis* is in view. */
  boxOf(index: number, axis: Axis): MarkBox
}

/** Pixels of a plan that a mark is large to assistive technology. */
const hitSize = 22

export function geometryOf(
  { plan, records }: ChartLayout,
  { isRtl, em }: { readonly isRtl: boolean; readonly em: number },
): Geometry {
  const marks = new Map(plan.marks.map((mark) => [mark.id, mark]))
  const scale = em / 16
  return {
    boxOf(index, axis) {
      const record = records[index]
      if (!record) return nowhere
      const mark = marks.get(record.record.id)
      const [from, to] = [axis.xOf(record.first), axis.xOf(record.last + 1)]
      const width = Math.max(hitSize, to - from)
      const left = (from + to - width) / 2
      const middle = mark ? mark.y + mark.height / 2 : plan.top + hitSize / 2
      return {
        left: (isRtl ? plan.width - left - width : left) * scale,
        top: (middle - hitSize / 2) * scale,
        width: width * scale,
      }
    },
  }
}
