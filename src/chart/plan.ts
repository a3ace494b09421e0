import { dayFromNumber } from '../model/days.js'
import { formatDay, formatSpan } from '../model/format.js'
import type { Day, Entry } from '../model/types.js'
import { countryNames, type Messages } from '../i18n/index.js'
import { languageOf } from '../i18n/names.js'
import { axisOf, coveredBy, type Axis, type Covered } from './axis.js'
import type { ChartPlan } from './chart-plan.js'
import { columnOf, lanesOf, type Lane } from './lanes.js'
import { asOfMarker, dataEndMarker } from './markers.js'
import { mirror } from './mirror.js'
import { placeBuckets } from './place-buckets.js'
import { placeDimensions } from './place-dimensions.js'
import { placeMarks } from './place-marks.js'
import { chartRecords, type ChartRecord } from './records.js'
import { rulerOf } from './ruler.js'
import { shapeOf, type Subject } from './rows.js'
import { estimate, type Measure } from './text-width.js'

export type * from './chart-plan.js'

export interface ChartOptions {
  /** Pixels for all of it. */
  readonly width: number
  /** BCP 47. */
  readonly locale: string
  readonly messages: Messages
  /** Defaults to an estimate for a common sans serif. */
  readonly measure?: Measure | undefined
  /** *compressed*: years without a record are narrowed. Defaults to `true`: every day is as wide. */
  readonly scale?: 'true' | 'compressed' | undefined
  /** Whether past events are shown too. Defaults to whether there are no trips. */
  readonly events?: boolean | undefined
  /** Defaults to `country`: a lane for each country. */
  readonly lanes?: 'country' | 'none' | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  /** Defaults to `auto`: a strip without labels below 560 pixels. */
  readonly layout?: 'auto' | 'wide' | 'strip' | undefined
  /** The id of the record to be marked as selected. */
  readonly selected?: string | undefined
  /** The first words of a label. Defaults to the place of a trip and the title of an event. */
  readonly title?: ((record: Entry) => string) | undefined
  /**
   * The first and last day to show, where a filter gives them. Where a set is not whole, nothing is called
   * a silence before its first record without *from*, or after its last without *to*.
   */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** Countries in the order in which they take colours. Defaults to the order of first visits. */
  readonly countries?: readonly string[] | undefined
}

/** Below this many pixels a chart is a strip. */
export const stripWidth = 560
/** Above this many records they are drawn as counts. */
export const maxMarks = 300

/** Plans the chart of *subject*. The same for the same arguments, wherever it runs. */
export function planChart(subject: Subject, options: ChartOptions): ChartPlan {
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
  const names = column.names
  if (strip && lanes.some((lane, index) => covers(lane, names[index]!, axis))) {
    axis = axisFrom(column.width)
  }
  const ruler = rulerOf(axis, { locale, measure, strip })
  const dimensionY = { text: ruler.y + (strip ? 17 : 20), line: ruler.y + (strip ? 22 : 26) }

  const dimensions = placeDimensions(records.filter(hasBegun), {
    messages,
    measure,
    kind: events && subject.trips.length === 0 ? 'event' : 'trip',
    axis,
    covered,
    knowsStart: options.from !== undefined || subject.isWhole,
    knowsEnd: options.to !== undefined || subject.isWhole,
    overhang: strip ? 12 : 30,
  })
  const top = ruler.y + (dimensions.length > 0 ? (strip ? 32 : 38) : strip ? 8 : 10)
  const past = covered && covered.asOf < covered.through ? covered.asOf : undefined
  const placed = placeMarks(lanes, {
    subject,
    locale,
    messages,
    measure,
    title: options.title,
    strip,
    eventLabels: subject.trips.length === 0,
    aggregated,
    top,
    axis,
    column: column.width,
    line:
      covered && past === undefined && covered.through < axis.end
        ? axis.xOf(covered.through + 1)
        : undefined,
  })
  const { bottom } = placed
  const y = bottom + 16
  const marking = { axis, y, locale, messages, measure }
  const asOf = past === undefined ? undefined : asOfMarker(past, marking)
  const dataEnd =
    covered && past === undefined ? dataEndMarker(covered.through, marking) : undefined
  const marker = asOf ?? dataEnd
  const note = startNoteOf(subject, { axis, covered, locale })
  const hasRoom =
    note !== undefined && !(marker && axis.left + measure(note, 'minor') + 12 > marker.left)
  const plan: ChartPlan = {
    layout: strip ? 'strip' : 'wide',
    dir,
    locale,
    width,
    height: Math.ceil(note || marker ? bottom + 22 : bottom + 2),
    axis: { start: axis.start, end: axis.end, left: axis.left, right: axis.right, y: ruler.y },
    scale: { x: axis.xOf, day: axis.dayAt },
    ...ruler.ticks,
    lanes: placed.lanes,
    column: axis.left > 2 ? column.width : 0,
    top,
    bottom,
    marks: placed.marks,
    buckets: aggregated ? placeBuckets(lanes, placed.lanes, axis) : [],
    dimensions,
    dimensionY,
    ...(hasRoom && { startNote: { text: note, x: axis.left, y } }),
    ...(dataEnd && { dataEnd }),
    ...(asOf && { asOf, later: { x: asOf.lineX, width: axis.right - asOf.lineX } }),
    talkedOf: talkedOf.map((record) => ({
      id: record.id,
      record,
      date: record.start ? formatSpan(record, locale, { month: 'short' }) : messages.chart.noDate,
    })),
    ...(options.selected !== undefined && { selected: options.selected }),
  }
  return dir === 'rtl' ? mirror(plan) : plan
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
  if (!covered || axis.start !== covered.from) return undefined
  const note = meta.coverage?.note
  // Ours is in English; what other sets say of themselves is in the language of their readers.
  const isOurs = meta.travellerId === 'kim-jong-un'
  return note !== undefined && (!isOurs || languageOf(locale) === 'en')
    ? note
    : formatDay(dayFromNumber(covered.from), locale, { month: 'short' })
}
