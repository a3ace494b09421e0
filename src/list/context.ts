import type { Markup, Tree } from '../markup/tree.js'
import { colored, hasOwnColor, seriesLength } from '../model/colors.js'
import { dayText, spanText } from '../model/date-text.js'
import type { Assessment, Entry, FuzzyDay, Person, Place, Source, Span } from '../model/types.js'
import { topPlace } from '../query/places.js'
import type { Timeline } from '../query/timeline.js'
import { headingOf } from '../i18n/heading.js'
import { countryNames, languageNames, languageOf, localeOf, nameIn } from '../i18n/names.js'
import { memoize } from '../i18n/memoize.js'
import type { Messages } from '../i18n/messages.js'
import type { References } from './references.js'

/** How the list is written. */
export interface ListOptions {
  /** Defaults to a sentence that sums up the records, as `summarise` writes it. */
  readonly heading?: string
  /** 1 to 5, of the list as a whole; its records take the next one. Defaults to 2. */
  readonly headingLevel?: number
  /** Language of dates, names and messages, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Language in which the records are written, for screen readers. Defaults to `en`. */
  readonly recordLocale?: string
  /** Defaults to the direction of the messages, whatever the page around has. */
  readonly dir?: 'ltr' | 'rtl'
  /** Goes before every `id`, so that two lists can share a page. Defaults to `ktt-`, in the element to none. */
  readonly idPrefix?: string
}

/** What depends on who asks for the list. */
export interface ListSetting {
  /** Whether to write buttons that need a script. Defaults to false. */
  readonly actions?: boolean
  /** Writes the panel of a record, which is most of it. Without it panels stay empty. */
  readonly panel?: PanelWriter
  /** Whether the list is written once, so that a record may be made when it is written. Defaults to false. */
  readonly once?: boolean
  /** The set of which the timeline shows a part, for colours that a filter does not change. */
  readonly all?: Timeline
}

type PanelWriter = (record: Entry, references: References, context: Context) => Tree

/** What all parts of one list share. */
export interface Context {
  readonly timeline: Timeline
  readonly locale: string
  /** Language of the messages, and of the list as a whole. */
  readonly lang: string
  /** `lang` for dates and names, where their language differs from that of the messages. */
  readonly nameLang: string | undefined
  /** `lang` for text of the records, where its language or direction differs from that of the list. */
  readonly recordLang: string | undefined
  readonly messages: Messages
  readonly dir: 'ltr' | 'rtl'
  /** The name of the set. */
  readonly title: string
  /** Level of the heading of the list. */
  readonly level: number
  readonly actions: boolean
  readonly panel: PanelWriter | undefined
  readonly once: boolean
  id(text: string): string
  country(code: string): string
  /** The number of the colour that the country *code* takes; `undefined`: one of its own, or none. */
  series(code: string): number | undefined
  language(tag: string): string
  day(day: FuzzyDay): string
  /** *month* is `long` unless said otherwise: `short` for columns and labels. */
  span(span: Span, month?: 'long' | 'short'): string
  /** Names joined as the language of the messages does it: "one, two and three". */
  join(items: readonly Markup[]): readonly Markup[]
  person(id: string): string
  place(id: string): string
  source(id: string): Source | undefined
  /** The largest places around *ids*, each once: the city, not the building. */
  cities(ids: readonly string[]): readonly Place[]
  assessments(id: string): readonly Assessment[]
}

/** The context for *timeline*, in the language of *messages*. An invalid *locale* counts as `en`. */
export function createContext(
  timeline: Timeline,
  messages: Messages,
  { headingLevel = 2, recordLocale = 'en', idPrefix = '', ...options }: ListOptions = {},
  { actions = false, panel, once = false, all = timeline }: ListSetting = {},
): Context {
  const locale = localeOf(options.locale)
  // Dates may be in a language that has no messages: then these, and the list, are in English.
  const lang = languageOf(locale) === messages.lang ? locale : messages.lang
  const list = (): Intl.ListFormat => memoize(`list ${lang}`, () => new Intl.ListFormat(lang))
  const dir = options.dir ?? messages.dir
  const byRecord = groupAssessments(timeline.assessments)
  let colors: readonly string[] | undefined
  return {
    timeline,
    locale,
    lang,
    nameLang: lang === locale ? undefined : locale,
    recordLang: recordLocale === lang && dir === messages.dir ? undefined : recordLocale,
    messages,
    dir,
    title: headingOf(timeline.meta, messages),
    level: Math.min(5, Math.max(1, Math.round(headingLevel) || 2)),
    actions,
    panel,
    once,
    id: (text) => idPrefix + text,
    country: countryNames(locale),
    series(code) {
      if (hasOwnColor(code)) return undefined
      const place = (colors ??= colored(all.trips)).indexOf(code)
      return place < 0 ? undefined : (place % seriesLength) + 1
    },
    language: languageNames(lang),
    day: (day) => memoize(`${locale} ${day}`, () => dayText(day, locale)),
    span: ({ start, end = start }, month = 'long') =>
      memoize(`${locale} ${month} ${start} ${end}`, () =>
        spanText({ start, end }, locale, { month }),
      ),
    join(items) {
      // The first format that an engine makes takes it as long as ten records.
      if (items.length < 2) return items
      const parts = list().formatToParts(items.map((_, index) => `${index}`))
      return parts.map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value))
    },
    person: (id) => nameOr(id, locale, timeline.person(id)),
    place: (id) => nameOr(id, locale, timeline.place(id)),
    source: (id) => timeline.source(id),
    cities: (ids) => [...new Set(ids.flatMap((id) => topPlace(id, timeline) ?? []))],
    assessments: (id) => byRecord.get(id) ?? [],
  }
}

function nameOr(id: string, locale: string, named: Person | Place | undefined): string {
  return named ? nameIn(locale, named) : id
}

function groupAssessments(assessments: readonly Assessment[]): ReadonlyMap<string, Assessment[]> {
  const groups = new Map<string, Assessment[]>()
  for (const assessment of assessments) {
    for (const id of assessment.aboutIds) {
      const group = groups.get(id)
      if (group) group.push(assessment)
      else groups.set(id, [assessment])
    }
  }
  return groups
}
