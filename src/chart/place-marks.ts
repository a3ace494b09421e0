import { arrange, type Placement } from './arrange.js'
import type { Label } from './labels.js'
import { shorten, swatch, type Lane } from './lanes.js'
import { colorOf, palettes } from './palette.js'
import type { Axis } from './axis.js'
import type { LabelPiece, Mark, PlannedLane } from './chart-plan.js'
import type { ChartRecord } from './records.js'
import { firmDays, shapeOf } from './shape.js'
import type { Measure } from './text-width.js'

export interface PlaceOptions {
  /** The label of a record, and what assistive technology calls it. */
  readonly describe: (record: ChartRecord) => { readonly label: Label; readonly name: string }
  readonly measure: Measure
  readonly strip: boolean
  /** Whether events have labels: beside trips they would leave these no room. */
  readonly eventLabels: boolean
  readonly top: number
  readonly axis: Axis
  /** Pixels for names and numbers of lanes. */
  readonly column: number
  /** The line of the data end, which labels do not cross. */
  readonly line: number | undefined
  /** The bars of many records take the place of marks. */
  readonly aggregated: boolean
  /** How many rows each lane has, where that is settled. */
  readonly rows?: readonly number[] | undefined
}

export interface Placed {
  readonly lanes: readonly PlannedLane[]
  readonly marks: readonly Mark[]
  readonly bottom: number
}

const rowHeight = 22
const lanePadding = 12
const stripHeight = 24
const dotSize = 9
/** Below this many pixels a record is a dot, from it on a bar. */
const barWidth = 10
/** Rows of a lane of bars that stand for many records: from near, the records themselves. */
const aggregatedRows = 2
/** Most rows of all lanes together; a lane keeps at least two. */
const maxRows = 30

/** Lanes from top to bottom, and in them a mark for each record. */
export function placeMarks(lanes: readonly Lane[], options: PlaceOptions): Placed {
  const { strip, aggregated } = options
  const single = strip || aggregated
  const drafts = lanes.map((lane) => ({
    lane,
    items: aggregated ? [] : lane.records.map((record) => draft(record, options)),
  }))
  const wanted = options.rows ?? drafts.map(({ items }) => (single ? 1 : rowsOf(items, options)))
  const limits = options.rows ?? share(wanted, Math.max(maxRows, 2 * lanes.length))
  let top = options.top
  const planned: PlannedLane[] = []
  const marks: Mark[] = []
  drafts.forEach(({ lane, items }, index) => {
    const placements = single ? [] : place(items, options, limits[index]!)
    const used = placements.reduce((most, { row }) => Math.max(most, row + 1), 1)
    const rows = options.rows?.[index] ?? (aggregated && !strip ? aggregatedRows : used)
    const height = strip ? stripHeight : rows * rowHeight + lanePadding
    planned.push({ ...laneOf(lane, options), rows, top, height })
    items.forEach((item, place) => {
      const placement = placements[place] ?? { row: 0 }
      marks.push(markOf(item, placement, { lane: lane.key, top, strip }))
    })
    top += height
  })
  marks.sort((one, other) => one.first - other.first)
  return { lanes: planned, marks, bottom: top }
}

function laneOf(
  { key, label, order, records }: Lane,
  { column, strip, measure }: PlaceOptions,
): Omit<PlannedLane, 'rows' | 'top' | 'height'> {
  const room = column - (strip ? 8 : swatch) - measure(String(records.length), 'minor') - 16
  const text = shorten(label, (part) => measure(part, 'lane') <= room)
  return {
    key,
    label,
    text,
    order,
    count: records.length,
    color: colorOf(palettes.css, key, order),
  }
}

interface Draft {
  readonly chartRecord: ChartRecord
  readonly name: string
  readonly x: number
  readonly width: number
  readonly isDot: boolean
  readonly firm: { readonly x: number; readonly width: number } | undefined
  readonly variants: readonly (readonly LabelPiece[])[]
  readonly widths: readonly number[]
}

function draft(chartRecord: ChartRecord, options: PlaceOptions): Draft {
  const { strip } = options
  const { xOf, left, right } = options.axis
  const { first, last, record } = chartRecord
  const days = [xOf(first), xOf(last + 1)] as const
  const isDot = days[1] - days[0] < barWidth
  // Events are small beside trips.
  const isTick = strip || record.kind === 'event'
  const size = strip ? 2 : isTick ? 3 : dotSize
  const middle = (days[0] + days[1]) / 2
  const width = isDot ? (strip ? Math.max(size, days[1] - days[0]) : size) : days[1] - days[0]
  const x = isDot ? clamp(middle - width / 2, left, right - width) : days[0]
  const firm = isDot ? undefined : firmDays(record)
  const { label, name } = options.describe(chartRecord)
  const isLabelled = !strip && (record.kind === 'trip' || options.eventLabels)
  const variants = isLabelled ? variantsOf(label) : []
  return {
    chartRecord,
    name,
    x,
    width,
    isDot,
    firm: firm && { x: xOf(firm.first), width: xOf(firm.last + 1) - xOf(firm.first) },
    variants,
    widths: variants.map((pieces) => widthOf(pieces, options.measure)),
  }
}

/** What a label says, from all of it to the place alone. */
function variantsOf({ place, person, dates, remark }: Label): readonly (readonly LabelPiece[])[] {
  const title: LabelPiece = { kind: 'title', text: place }
  const who: readonly LabelPiece[] = person ? [{ kind: 'person', text: person }] : []
  const when: LabelPiece = { kind: 'dates', text: remark ? `${dates},` : dates }
  const rest: readonly LabelPiece[] = remark ? [{ kind: 'remark', text: remark }] : []
  const all = [[title, ...who, when, ...rest], [title, when, ...rest], [title, ...rest], [title]]
  return all.filter((pieces, index) => pieces.length !== all[index - 1]?.length)
}

/** Pixels of *pieces* with the spaces between them. */
function widthOf(pieces: readonly LabelPiece[], measure: Measure): number {
  const kindOf = (kind: LabelPiece['kind']) => (kind === 'remark' ? 'major' : kind)
  return pieces.reduce(
    (sum, { kind, text }, index) => sum + measure(text, kindOf(kind)) + (index ? pieceGap : 0),
    0,
  )
}

/** Pixels between two pieces of a label: a space and a little more. */
const pieceGap = 7

function place(items: readonly Draft[], { axis, line }: PlaceOptions, maxRows: number) {
  const placeables = items.map(({ x, width, widths }) => ({
    start: x,
    end: x + width,
    labels: widths,
  }))
  return arrange(placeables, { from: axis.left, to: axis.right, line, maxRows })
}

function rowsOf(items: readonly Draft[], options: PlaceOptions): number {
  return place(items, options, maxRows).reduce((rows, { row }) => Math.max(rows, row + 1), 1)
}

/** *wanted* as far as *total* goes: nobody gets more than wanted, and nobody less than an equal part of what is left. */
function share(wanted: readonly number[], total: number): readonly number[] {
  const limits = wanted.map(() => 0)
  const smallestFirst = [...wanted.keys()].sort((one, other) => wanted[one]! - wanted[other]!)
  let left = total
  smallestFirst.forEach((lane, index) => {
    limits[lane] = Math.min(wanted[lane]!, Math.max(1, Math.floor(left / (wanted.length - index))))
    left -= limits[lane]
  })
  return limits
}

function markOf(
  { chartRecord, name, x, width, isDot, firm, variants, widths }: Draft,
  { row, label }: Placement,
  { lane, top, strip }: { readonly lane: string; readonly top: number; readonly strip: boolean },
): Mark {
  const { record, status, first, last } = chartRecord
  const shape = shapeOf(status)
  const middle = top + 13 + row * rowHeight
  const [y, height] = strip ? [top + 4, 16] : [middle - 4.5, 9]
  const isTick = strip || record.kind === 'event'
  return {
    id: record.id,
    record,
    status,
    shape,
    form: strip || (isDot && isTick) ? 'tick' : isDot ? 'dot' : 'bar',
    first,
    last,
    lane,
    x,
    width,
    y,
    height,
    name,
    ...(firm && { firm }),
    ...(label && {
      label: {
        pieces: variants[label.index]!,
        side: label.side,
        left: label.start,
        width: widths[label.index]!,
        x: label.side === 'after' ? label.start : label.start + widths[label.index]!,
        y: middle + 4.5,
      },
    }),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
