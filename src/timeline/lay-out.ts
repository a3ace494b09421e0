import type { ChartOptions } from '../chart/chart-plan.js'
import { layoutChart, type ChartLayout } from '../chart/layout.js'
import type { Timeline } from '../query/timeline.js'
import type { Room } from './container-observer.js'
import type { Frame } from './frame.js'
import { ems } from './items.js'
import { createMeasure } from './measure.js'
import { writeNotes } from './notes.js'

/** Fewest pixels that a chart is laid out for. */
const narrowest = 160

/** Lays out *timeline* for *room*, and gives *frame* the size, the notes and the words that follow from it. */
export function layOut(
  frame: Frame,
  timeline: Timeline,
  room: Room,
  options: Omit<ChartOptions, 'width'> & { readonly isComplete: boolean },
): ChartLayout {
  const { isComplete, locale, messages, scale } = options
  const layout = layoutChart(timeline, {
    ...options,
    width: Math.max(narrowest, (room.width * 16) / room.em),
    measure: createMeasure(frame.root, room.em),
  })
  const { plan, axis, records } = layout
  frame.root.classList.toggle('ktt-axis-empty', records.length === 0)
  frame.picture.style.blockSize = ems(plan.height)
  frame.ticks.style.insetInlineStart = ems(axis.left)
  frame.ticks.style.inlineSize = ems(axis.right - axis.left)
  frame.canvas.style.insetBlockStart = ems(plan.top)
  frame.canvas.style.insetInlineEnd = ems(plan.width - axis.right)
  const { through } = timeline.coverage
  writeNotes(frame.notes, layout, { messages, locale, through, isComplete })
  if (frame.scaleButton) {
    const { trueScale, compressedScale } = messages.axis
    frame.scaleButton.textContent = scale === 'true' ? compressedScale : trueScale
  }
  return layout
}
