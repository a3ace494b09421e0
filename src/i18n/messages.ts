import type { AxisMessages, ChartMessages, MapMessages } from './drawing-messages.js'
import type { Timeline } from '../query/timeline.js'
import type { Sentences } from './summary.js'
import type { EventType, SourceKind, Status, TransportMode, Visit } from '../model/types.js'

/** The messages of the interface in one language. A language is one file that fills this in. */
export interface Messages {
  /** The language they are of, BCP 47. */
  readonly lang: string
  /** The way the language is written. */
  readonly dir: 'ltr' | 'rtl'
  readonly heading: string
  /** Between names in a row: ", ". */
  readonly separator: string
  /** "Data through June 12, 2018". */
  readonly through: (day: string) => string
  readonly kind: Table<'trip' | 'event'>
  readonly status: Table<Status>
  readonly visit: Table<Visit>
  readonly transport: Table<TransportMode>
  readonly leg: Table<'outbound' | 'return' | 'local'>
  readonly type: Table<EventType>
  readonly certainty: Table<'confirmed' | 'reported' | 'unclear'>
  readonly disclosed: Table<'before' | 'during' | 'after'>
  /** What somebody who came along is to the traveller. */
  readonly companion: Table<'spouse' | 'child' | 'sibling' | 'other'>
  /** The way a border was crossed: out from home, or back. */
  readonly crossing: Table<'out' | 'back'>
  readonly source: Table<SourceKind>
  /** Names of record fields, as headings and in disputes. */
  readonly field: Table<
    | 'start'
    | 'end'
    | 'dates'
    | 'away'
    | 'visit'
    | 'countries'
    | 'stops'
    | 'transport'
    | 'met'
    | 'delegation'
    | 'companions'
    | 'crossings'
    | 'documents'
    | 'people'
    | 'places'
    | 'invitedBy'
    | 'occasion'
    | 'outcomes'
    | 'disclosed'
    | 'claims'
    | 'disputes'
    | 'assessments'
    | 'sources'
  >
  readonly days: (min: number, max: number) => string
  /** A pause, as short as it goes: "4 y 2 m". One of the two may be 0. */
  readonly pause: (years: number, months: number) => string
  readonly list: ListMessages
  readonly history: HistoryMessages
  readonly form: FormMessages
  readonly axis: AxisMessages
  readonly map: MapMessages
  readonly widget: WidgetMessages
  readonly chart: ChartMessages
  /** Headline and standfirst. Without it the title of the set stands above, as it is. */
  readonly summary?: Sentences
  /** Sentences on what was ahead or called off on the day of the set; none where counts have to do. */
  readonly prospects?: (timeline: Timeline, locale: string) => readonly string[]
}

interface ListMessages {
  readonly trips: string
  /** Heading of what lies ahead, as known on *day*. */
  readonly upcoming: (day: string) => string
  /** Heading of the events that neither are ahead nor lie between two trips. */
  readonly events: (count: number) => string
  /** What opens the rules by which trips are counted. */
  readonly counting: string
  readonly partOf: string
  /** How somebody travelled, as in "by train". */
  readonly by: Table<TransportMode>
  /** Goes before the names of those met. */
  readonly met: string
  /** Those met who are not named: "3 others". */
  readonly others: (count: number) => string
  /** What opens all facts of a record. */
  readonly details: string
  readonly sources: (count: number) => string
  readonly disputes: (count: number) => string
  /** A point on which sources differ that belongs to no field. */
  readonly otherPoint: string
  readonly chosen: string
  readonly leftOpen: string
  readonly outcome: string
  /** A source that was read in another outlet's copy. */
  readonly via: (outlet: string) => string
  /** Says that only the title of a source was seen. */
  readonly titleOnly: string
  /** Name of a link to one or more sources: "Source 3: KCNA: Kim Jong Un Returns Home". */
  readonly sourceName: (numbers: string, titles: string) => string
  /** Name of the link from a source back to what it is cited for. */
  readonly backToStatement: (number: number) => string
  /** A length of time: "4 years, 2 months". One of the two may be 0. */
  readonly length: (years: number, months: number) => string
  /** A gap in a list of all trips: "4 years, 2 months without a known trip". */
  readonly gap: (length: string) => string
  /** A gap in a list of some trips: "4 years, 2 months between these trips". */
  readonly gapBetween: (length: string) => string
  /** What opens the events in a gap. */
  readonly between: (count: number) => string
  readonly copyLink: string
  readonly cite: string
  readonly linkCopied: string
  readonly citationCopied: string
  readonly copyByHand: string
  readonly more: (count: number) => string
  readonly earlier: (count: number) => string
}

/** The states that a record has passed through: "8 Mar expected, 24 May called off, 1 Jun back on". */
interface HistoryMessages {
  readonly label: string
  readonly status: Table<Status>
  /** Confirmed or expected once more after it was called off. */
  readonly backOn: string
}

interface FormMessages {
  readonly label: string
  readonly country: string
  readonly person: string
  readonly year: string
  readonly kind: string
  readonly status: string
  readonly text: string
  readonly any: string
  readonly not: (value: string) => string
  readonly asOf: string
  readonly asOfNote: (day: string) => string
  /** Asked for a day after the last that the data cover. */
  readonly stale: (day: string, through: string) => string
  readonly reset: string
  /** "7 of 12 trips". */
  readonly count: (kind: 'trip' | 'event', shown: number, total: number) => string
  readonly empty: string
  /** Why nothing is shown: the conditions in words. */
  readonly emptyBecause: (conditions: string) => string
  readonly ignored: (messages: string) => string
}

/** The controls of the element around chart and list. */
interface WidgetMessages {
  /** The chip that shows every country. */
  readonly all: string
  /** The button that opens the choice of a day: "As known on: today". */
  readonly knownOn: (day: string) => string
  readonly today: string
  readonly filters: string
  /** "3 made", after the number of trips shown. */
  readonly made: (count: number) => string
  readonly underway: (count: number) => string
  readonly planned: (count: number) => string
  readonly talkedOf: (count: number) => string
  readonly calledOff: (count: number) => string
  readonly unresolved: (count: number) => string
  readonly zoom: string
  readonly overview: string
  readonly showEvents: string
  readonly hideEvents: string
  readonly backToChart: string
  readonly backToToday: string
  /** What the slider is set to, between its two buttons. */
  readonly previousChange: string
  readonly nextChange: string
  /** Several records changed on one day: "3 changes". */
  readonly changes: (count: number) => string
  /** Which of the trips the card shows: "4 of 11". */
  readonly position: (number: number, count: number) => string
  readonly previousTrip: string
  readonly nextTrip: string
  /** Leads from the card to the record in the list. */
  readonly read: string
  readonly readHint: string
  readonly map: string
  /** Asked for a day before the data begin. */
  readonly beforeData: (day: string, from: string) => string
  /** Beside the field for a day: which days there are. */
  readonly dayRange: (from: string, to: string) => string
  readonly notLoaded: (src: string) => string
  readonly notRecords: (src: string) => string
  readonly notBundled: string
}

type Table<Key extends string> = Readonly<Record<Key, string>>
