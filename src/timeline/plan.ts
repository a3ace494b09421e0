import { countryNames, type Messages } from '../i18n/index.js'
import { fit, type Fit } from './fit.js'
import { labelOf, linesOf, nameOf, widthOf, type Label, type LabelPiece } from './labels.js'
import { createLanes, type Lane } from './lanes.js'
import { askedDay } from '../chart/day-marker.js'
import { eventsAhead, rowsOf, type Row, type Subject } from '../chart/rows.js'
import type { Scale } from '../chart/scale.js'
import type { Measure } from '../chart/text-width.js'

export interface PlanOptions {
  readonly mode: 'compressed' | 'true'
  readonly lanes: 'country' | 'none'
  readonly locale: string
  readonly messages: Messages
  /** Pixels for names of lanes and axis together. */
  readonly width: number
  readonly measure: Measure
  readonly title?: ((record: Row['record']) => string) | undefined
}

/** Everything about one Timeline at one width that does not change while the view moves. */
export interface Plan {
  /** In order of time. */
  readonly rows: readonly Row[]
  readonly lanes: readonly Lane[]
  readonly fit: Fit
  /** Pixels for the names of lanes; 0 where they stand above their items. */
  readonly laneWidth: number
  /** There is so little room that breaks say what they skip on two lines. */
  readonly narrow: boolean
  /** Pixels for the axis alone. */
  readonly axisWidth: number
  readonly measure: Measure
  /** How many records ahead have no date. */
  readonly undated: number
  labelFor(row: Row): Label
  /** Pixels by which the label of *row* begins before its bar, so as not to end beyond the axis. */
  shiftFor(row: Row, scale: Scale, pixelsPerDay: number): number
  linesFor(row: Row): readonly (readonly LabelPiece[])[]
  /** Everything its label says, with dates in full, for those who hear it. */
  nameFor(row: Row): string
}

/** Above this many records the axis shows only what has room, the rest as counts. */
export const maxDrawn = 300
/** Below this many pixels names of lanes stand above their items. */
const narrowWidth = 620
/** From this many pixels on, labels also say whom the trip was to see. */
const personWidth = 900

export function createPlan(subject: Subject, options: PlanOptions): Plan {
  const { mode, locale, messages, width, measure, title } = options
  const lanes = createLanes(subject.trips, {
    lanes: options.lanes,
    country: countryNames(locale),
    upcoming: messages.axis.upcoming,
    other: messages.axis.other,
  })
  const rows = rowsOf(subject, lanes.laneOf)
  const used = new Set(rows.map(({ lane }) => lane))
  const list = lanes.list.filter(({ key }) => used.has(key))

  const names = list.map(({ label }) => measure(label, 'lane'))
  const narrow = width < narrowWidth
  const laneWidth =
    narrow || list.length < 2 ? 0 : Math.min(width / 4, Math.max(...names) + laneInset)
  const axisWidth = Math.max(1, width - laneWidth)

  const labels = new Map<Row, Label>()
  const labelFor = (row: Row): Label => {
    let label = labels.get(row)
    if (!label) {
      label = labelOf(row.record, subject, { locale, messages })
      if (title) label = { ...label, title: title(row.record) }
      labels.set(row, label)
    }
    return label
  }
  // Where text is large no label may take more than half of the axis.
  const longest = Math.floor(axisWidth / 2 / Math.max(1, measure('0', 'title')))
  const lineLength = Math.min(longest, narrow ? 18 : axisWidth < personWidth ? 24 : 32)
  const lines = new Map<Row, readonly (readonly LabelPiece[])[]>()
  const linesFor = (row: Row): readonly (readonly LabelPiece[])[] => {
    let found = lines.get(row)
    if (!found) {
      const label = labelFor(row)
      found = linesOf(axisWidth < personWidth ? { ...label, person: '' } : label, lineLength)
      lines.set(row, found)
    }
    return found
  }
  const labelled = rows.length <= maxDrawn
  const widthFor = (row: Row): number =>
    labelled ? widthOf(linesFor(row), measure) + labelInset : 0
  const items = rows.map((row) => ({
    first: row.first,
    last: row.last,
    labelWidth: widthFor(row),
  }))
  // The day that was asked for is to be seen, however long nothing had happened by then.
  const asked = askedDay(subject.coverage)
  if (asked !== undefined && rows.length > 0) {
    const place = items.findIndex(({ first }) => first > asked)
    const line = { first: asked, last: asked, labelWidth: 0 }
    items.splice(place < 0 ? items.length : place, 0, line)
  }
  const fitted = fit(items, { mode, width: axisWidth, breakPixels: breakPixels(narrow, options) })
  return {
    rows,
    lanes: list,
    fit: fitted,
    laneWidth,
    narrow,
    axisWidth,
    measure,
    undated: eventsAhead(subject).filter(({ start, end }) => !start && !end).length,
    labelFor,
    shiftFor(row, scale, pixelsPerDay) {
      const end = scale.toPosition(fitted.scale.toDay(fitted.to))
      const room = (end - scale.toPosition(row.first)) * pixelsPerDay
      return Math.max(0, Math.min(widthFor(row), axisWidth) - room)
    },
    linesFor,
    nameFor: (row) => nameOf(labelFor(row), locale),
  }
}

/** Space beside the name of a lane and beside a label. */
const laneInset = 28
const labelInset = 12

/** ContainerObserver for what a break says: on one line, or on two where space is dear. */
function breakPixels(narrow: boolean, { messages, measure }: PlanOptions): number {
  const texts = narrow ? [messages.pause(8, 0), messages.pause(0, 10)] : [messages.pause(8, 10)]
  return Math.max(...texts.map((text) => measure(text, 'minor'))) + 8
}
