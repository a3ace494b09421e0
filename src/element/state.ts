import type { ListOptions } from '../list/context.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from '../i18n/messages.js'
import type { AxisMode, Part } from './attributes.js'
import { firstPage, type PageRange } from './paging.js'

/** What the page says: attributes and properties of the element. */
export interface Settings {
  /** `undefined` while there are no records. */
  readonly data: Timeline | undefined
  readonly query: Query
  /** What could not be understood or loaded, for the reader. */
  readonly problems: readonly string[]
  readonly messages: Messages
  readonly list: ListOptions
  readonly hide: ReadonlySet<Part>
  readonly axis: AxisMode
  readonly scale: 'compressed' | 'true'
  /** `details`: every fact is printed. */
  readonly print: string | undefined
}

/** Everything that decides what the widget shows: settings of the page and what the reader has done. */
export interface State extends Settings {
  readonly pages: Readonly<Record<'trips' | 'events', PageRange>>
  /** Gaps whose events the reader has opened. */
  readonly openGaps: ReadonlySet<string>
  /** Whether the reader has opened the events that stand folded away below the trips. */
  readonly eventsOpen: boolean
  readonly menu: 'day' | 'filters' | undefined
  /** The browser has not had time yet for what is not seen at once: the forms, and the list below the view. */
  readonly isEarly: boolean
  /** What is wrong with a field of the form, by its name. */
  readonly fieldIssues: Readonly<Record<string, string>>
  readonly selected: string | undefined
  /** Whether the zoomable axis stands in the place of the chart; `undefined`: as *axis* says. */
  readonly zoomed: boolean | undefined
  readonly chartEvents: boolean
  readonly mapOpen: boolean
  readonly printing: boolean
  /** The reader is moving through the days: what is only said at rest waits. */
  readonly sliding: boolean
}

const maxForSliding = 500

/** Whether list, axis and map wait until the slider rests: of many records they take longer than a step may. */
export function waitsForRest({ sliding, data }: State): boolean {
  return sliding && data !== undefined && data.trips.length + data.events.length > maxForSliding
}

export const firstPages: State['pages'] = { trips: firstPage, events: firstPage }

/** The state of a widget that nobody has used yet; what a server wrote into *root* stays written. */
export function initialState(settings: Settings, root: ShadowRoot): State {
  const written = [...root.querySelectorAll<HTMLElement>('[data-gap]:has(> ol)')]
  return {
    ...settings,
    pages: firstPages,
    openGaps: new Set(written.map(({ dataset }) => dataset['gap']!)),
    eventsOpen: root.querySelector('.ktt-events > ol') !== null,
    menu: undefined,
    // What a server wrote is laid out already.
    isEarly: root.querySelector('.ktt-record') === null,
    fieldIssues: {},
    selected: undefined,
    zoomed: undefined,
    chartEvents: false,
    mapOpen: false,
    printing: false,
    sliding: false,
  }
}
