import { dayFromNumber } from '../model/days.js'
import { dayText, spanText } from '../model/date-text.js'
import { countryNames } from '../i18n/index.js'
import { languageOf } from '../i18n/names.js'
import { axisOf, coveredBy, type Axis, type Covered } from './axis.js'
import type { ChartOptions, ChartPlan, Mark } from './chart-plan.js'
import { labelOf, nameOf, type Label } from './labels.js'
import { columnOf, lanesOf, type Lane } from './lanes.js'
import { asOfMarker, dataEndMarker } from './markers.js'
import { placeBuckets } from './place-buckets.js'
import { placeDimensions } from './place-dimensions.js'
import { placeMarks } from './place-marks.js'
import { chartRecords, type ChartRecord } from './records.js'
import { rulerOf, type Ruler } from './ruler.js'
import type { Subject } from './records.js'
import { shapeOf } from './shape.js'
import { estimate } from './text-width.js'

/** Below this many pixels a chart is a strip. */
const stripWidth = 560
/** Above this many records they are drawn as counts. */
export const maxMarks = 200

/** A chart and what it becomes while its axis is moved and zoomed; always from left to right. */
export interface ChartLayout {
  readonly plan: ChartPlan
  readonly axis: Axis
  readonly lanes: readonly Lane[]
  /** In order of time. */
  readonly records: readonly ChartRecord[]
  /** What assistive technology calls a record. */
  nameFor(record: ChartRecord): string
  /** What stands behind the records where another part of the axis is in view: the plan without marks and bars. */
  ground(axis: Axis): ChartPlan
  /** Marks and labels where days are as wide as on *axis*, on as many rows as before. */
  arrange(axis: Axis, lanes: readonly Lane[]): readonly Mark[]
}

/** Lays out the chart of *subject*. */
export function layoutChart(subject: Subject, options: ChartOptions): ChartLayout {
  const { width, locale, messages, measure = estimate, dir = 'ltr', layout = 'auto' } = options
  const strip = layout === 'strip' || (layout === 'auto' && width < stripWidth)
  const events = options.events ?? subject.trips.length === 0
  const { records, talkedOf } = chartRecords(subject, events)
  const aggregated = records.length > maxMarks
  const lanes = lanesOf(records, {
    lanes: options.lanes ?? 'country',
    country: countryNames(locale),
    other: messages.axis.other,
    order: options.countries,
  })
  const covered = coveredBy(subject)
  const column = columnOf(lanes, { width, measure, strip })
  const axisFrom = (left: number): Axis =>
    axisOf(records, {
      mode: options.scale ?? 'true',
      left,
      right: width - (strip ? 2 : 8),
      covered,
      from: options.from,
      to: options.to,
    })
  // On a strip names stand over the axis, unless something lies there.
  let axis = axisFrom(strip && !aggregated ? 2 : column.width)
  if (strip && lanes.some((lane, index) => covers(lane, column.names[index]!, axis))) {
    axis = axisFrom(column.width)
  }
  const ruler = rulerOf(axis, { locale, measure, strip })
  const began = records.filter(hasBegun)
  const dimensionsOn = (axis: Axis): ChartPlan['dimensions'] =>
    placeDimensions(began, {
      messages,
      measure,
      kind: events && subject.trips.length === 0 ? 'event' : 'trip',
      axis,
      covered,
      knowsStart: options.from !== undefined || subject.isWhole,
      knowsEnd: options.to !== undefined || subject.isWhole,
      overhang: strip ? 12 : 30,
    })
  const dimensions = dimensionsOn(axis)
  const top = ruler.y + (dimensions.length > 0 ? (strip ? 32 : 38) : strip ? 8 : 10)
  const past = covered && covered.asOf < covered.through ? covered.asOf : undefined
  const naming = { locale, messages, title: options.title }
  // Dates in words are most of the cost: once for each record, however often marks are arranged.
  const described = new Map<ChartRecord, { readonly label: Label; readonly name: string }>()
  const describe = (record: ChartRecord): { readonly label: Label; readonly name: string } => {
    let found = described.get(record)
    if (!found) {
      const label = labelOf(record, subject, naming)
      described.set(record, (found = { label, name: nameOf(record, label, naming) }))
    }
    return found
  }
  const marksOn = (axis: Axis, lanes: readonly Lane[], rows?: readonly number[]) =>
    placeMarks(lanes, {
      describe,
      measure,
      strip,
      eventLabels: subject.trips.length === 0,
      aggregated: aggregated && rows === undefined,
      rows,
      top,
      axis,
      column: column.width,
      line:
        covered && past === undefined && covered.through < axis.end
          ? axis.xOf(covered.through + 1)
          : undefined,
    })
  const placed = marksOn(axis, lanes)
  const { bottom } = placed

  const groundOn = (axis: Axis, ruler: Ruler, dimensions: ChartPlan['dimensions']): ChartPlan => {
    const y = bottom + 16
    const marking = { axis, y, locale, messages, measure }
    const asOf = past === undefined ? undefined : asOfMarker(past, marking)
    const dataEnd =
      covered && past === undefined ? dataEndMarker(covered.through, marking) : undefined
    const marker = asOf ?? dataEnd
    const note = startNoteOf(subject, { axis, covered, locale })
    const hasRoom =
      note !== undefined && !(marker && axis.left + measure(note, 'minor') + 12 > marker.left)
    const later = past === undefined ? axis.right : Math.max(axis.left, axis.xOf(past + 1))
    return {
      layout: strip ? 'strip' : 'wide',
      dir,
      locale,
      width,
      height: Math.ceil(covered ? bottom + 22 : bottom + 2),
      axis: { start: axis.start, end: axis.end, left: axis.left, right: axis.right, y: ruler.y },
      scale: { x: axis.xOf, day: axis.dayAt },
      ...ruler.ticks,
      lanes: placed.lanes,
      column: axis.left > 2 ? column.width : 0,
      top,
      bottom,
      marks: [],
      buckets: [],
      dimensions,
      dimensionY: { text: ruler.y + (strip ? 17 : 20), line: ruler.y + (strip ? 22 : 26) },
      ...(hasRoom && { startNote: { text: note, x: axis.left, y } }),
      ...(dataEnd && { dataEnd }),
      ...(asOf && { asOf }),
      ...(later < axis.right && { later: { x: later, width: axis.right - later } }),
      talkedOf: talkedOf.map((record) => ({
        id: record.id,
        record,
        date: record.start ? spanText(record, locale, { month: 'short' }) : messages.chart.noDate,
      })),
      ...(options.selected !== undefined && { selected: options.selected }),
    }
  }
  const rows = new Map(placed.lanes.map(({ key, rows }) => [key, rows]))
  const ground = groundOn(axis, ruler, dimensions)
  return {
    plan: {
      ...ground,
      marks: placed.marks,
      buckets: aggregated ? placeBuckets(lanes, placed.lanes, axis) : [],
    },
    axis,
    lanes,
    records,
    nameFor: (record) => describe(record).name,
    ground: (next) =>
      next === axis
        ? ground
        : groundOn(next, rulerOf(next, { locale, measure, strip }), dimensionsOn(next)),
    arrange: (axis, lanes) =>
      marksOn(
        axis,
        lanes,
        lanes.map(({ key }) => rows.get(key) ?? 1),
      ).marks,
  }
}

/** Whether days of *record* are known to be taken: what is only planned or was called off ends no silence. */
function hasBegun({ status }: ChartRecord): boolean {
  return status === undefined || status === 'unresolved' || shapeOf(status) === 'solid'
}

/** Whether a mark of *lane* lies under its name, *width* pixels wide. */
function covers({ records }: Lane, width: number, { left, xOf }: Axis): boolean {
  return records.some(({ first }) => xOf(first) < left + width + 6)
}

/** What the start of the axis is. */
function startNoteOf(
  { meta }: Subject,
  { axis, covered, locale }: { axis: Axis; covered: Covered | undefined; locale: string },
): string | undefined {
  // Scrolled away it would stand under another day.
  if (!covered || axis.start !== covered.from || axis.xOf(axis.start) < axis.left - 1) {
    return undefined
  }
  const note = meta.coverage?.note
  // Ours is in English; what other sets say of themselves is in the language of their readers.
  const isOurs = meta.travellerId === 'kim-jong-un'
  return note !== undefined && (!isOurs || languageOf(locale) === 'en')
    ? note
    : dayText(dayFromNumber(covered.from), locale, { month: 'short' })
}
