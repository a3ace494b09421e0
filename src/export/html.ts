import { messagesFor } from '../i18n/all.js'
import { localeOf, type OwnMessages } from '../i18n/index.js'
import type { ListOptions } from '../list/context.js'
import {
  someObject,
  checkOptions,
  numberFrom,
  oneOf,
  someText,
  trueOrFalse,
  type OptionRule,
} from '../model/options.js'
import { assertTimeline } from '../query/assert-timeline.js'
import type { Timeline } from '../query/timeline.js'
import { htmlParts } from './html-parts.js'
import { joinParts } from './parts.js'

/** What `toHTML` writes. */
export interface HTMLOptions extends ListOptions {
  /** Messages in place of those of the language of *locale*. */
  readonly messages?: OwnMessages
  /** Writes `<kim-travel-timeline>` with the list in a declarative shadow root. Defaults to false. */
  readonly shadow?: boolean
  /** With *shadow*: attributes of the element, such as the filter that made this timeline. */
  readonly attributes?: Readonly<Record<string, string>>
  /** With *shadow*: the address of `styles.css`, for readers without script. */
  readonly styles?: string
  /** Adds the records as JSON-LD, for search engines, in a `<script>` of data. Defaults to false. */
  readonly jsonld?: boolean
}

const rules = {
  heading: someText,
  headingLevel: numberFrom(1, 5, true),
  locale: someText,
  recordLocale: someText,
  dir: oneOf(['ltr', 'rtl']),
  idPrefix: someText,
  messages: someObject,
  shadow: trueOrFalse,
  attributes: someObject,
  styles: someText,
  jsonld: trueOrFalse,
} satisfies Readonly<Record<string, OptionRule>>

/**
 * *timeline* as HTML that is complete without script: a section with heading, an ordered list of trips
 * with dates, places, people, status, outcomes, disputes and numbered sources, and the events. All text
 * is escaped; there are no scripts but that of *jsonld*, no style attributes and no addresses but those of the sources.
 */
export function toHTML(timeline: Timeline, options: HTMLOptions = {}): string {
  assertTimeline(timeline)
  checkOptions('toHTML', options, rules)
  const messages = messagesFor(localeOf(options.locale), options.messages)
  return joinParts(htmlParts(timeline, messages, options))
}
