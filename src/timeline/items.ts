import { millisecondsInDay } from 'date-fns/constants'
import type { Bucket } from '../chart/aggregate.js'
import type { Mark, PlannedLane } from '../chart/chart-plan.js'
import type { Scale } from '../chart/scale.js'
import type { VisGroup, VisItem } from './vis/adapter.js'

/** Pixels of a plan as a length that grows with the text. */
export function ems(pixels: number): string {
  return `${Math.round((pixels / 16) * 10_000) / 10_000}em`
}

export function markKey({ lane, id }: Mark): string {
  return `r${lane} ${id}`
}

/** The item of *mark* in *lane*: its days as an instant to an instant, in days of *scale*. */
export function markItem(mark: Mark, lane: PlannedLane, color: string, scale: Scale): VisItem {
  const { first, last, shape, form, y, height } = mark
  const start = scale.toPosition(first)
  const end = scale.toPosition(last + 1)
  const firm = firmOf(mark)
  return {
    id: markKey(mark),
    group: `g${mark.lane}`,
    start: start * millisecondsInDay,
    end: end * millisecondsInDay,
    className: `ktt-axis-mark ktt-axis-${form} ktt-axis-${shape}${firm ? ' ktt-axis-soft' : ''}`,
    style: [
      `--tone: ${color}`,
      `--y: ${ems(y - lane.top)}`,
      `--size: ${ems(height)}`,
      ...(firm ? [`--firm-from: ${firm.from}%`, `--firm-to: ${firm.to}%`] : []),
    ].join('; '),
    alike: 'mark',
  }
}

/** Of rough dates the share on either side that is not sure. */
function firmOf({
  x,
  width,
  firm,
}: Mark): { readonly from: number; readonly to: number } | undefined {
  if (!firm || firm.width >= width - 0.1) return undefined
  const share = (pixels: number): number => Math.round((pixels / width) * 1000) / 10
  return { from: share(firm.x - x), to: share(x + width - firm.x - firm.width) }
}

/** A label beside its mark. All text of records goes in as text. */
export function labelElement(document: Document, { label }: Mark): HTMLElement {
  const element = document.createElement('span')
  if (!label) return element
  element.className = `ktt-axis-label ktt-axis-${label.side}`
  const line = document.createElement('span')
  line.className = 'ktt-axis-text'
  label.pieces.forEach(({ kind, text }, index) => {
    const piece = document.createElement('span')
    piece.className = `ktt-axis-${kind}`
    piece.textContent = text
    line.append(index > 0 ? ' ' : '', piece)
  })
  element.append(line)
  return element
}

/** The item for a bar that stands for many records. */
export function bucketItem(
  { key, start, end, share }: Bucket,
  lane: PlannedLane,
  scale: Scale,
): VisItem {
  return {
    id: `b${key}`,
    group: `g${lane.key}`,
    start: scale.toPosition(start) * millisecondsInDay,
    end: scale.toPosition(end) * millisecondsInDay,
    className: 'ktt-axis-bucket',
    style: `--tone: ${lane.color}; --share: ${share.toFixed(2)}; --y: ${ems(3)}; --size: ${ems(lane.height - 6)}`,
    alike: 'bucket',
  }
}

export function bucketLabel(document: Document, text: string): HTMLElement {
  const label = document.createElement('span')
  label.className = 'ktt-axis-count'
  label.textContent = text
  return label
}

export function groupsOf(lanes: readonly PlannedLane[]): readonly VisGroup[] {
  return lanes.map(({ key }) => ({ id: `g${key}`, className: 'ktt-axis-group' }))
}

/** Keeps the room of a lane and of its name, which the layer behind it draws. */
export function laneElement(
  document: Document,
  lane: PlannedLane | undefined,
  width: number,
): HTMLElement {
  const room = document.createElement('span')
  room.className = 'ktt-axis-lane'
  room.style.inlineSize = ems(width)
  room.style.blockSize = ems(lane?.height ?? 0)
  return room
}
