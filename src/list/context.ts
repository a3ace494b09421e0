import { formatDay, formatSpan } from '../model/format.js'
import type { Assessment, FuzzyDay, Person, Place, Source, Span } from '../model/types.js'
import { topPlace } from '../query/top-place.js'
import type { Timeline } from '../query/timeline.js'
import { headingOf } from '../i18n/heading.js'
import { countryNames, languageNames, languageOf, localeOf, nameIn } from '../i18n/names.js'
import { memoize } from '../i18n/memoize.js'
import type { Messages } from '../i18n/messages.js'

/** How the list is written. */
export interface ListOptions {
  /** Defaults to the title of the set, for the bundled records in the language of the interface. */
  readonly heading?: string
  /** 1 to 5, of the list as a whole; its records take the next one. Defaults to 2. */
  readonly headingLevel?: number
  /** Language of dates, names and interface words, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Language in which the records are written, for screen readers. Defaults to `en`. */
  readonly recordLocale?: string
  /** Defaults to the direction of the interface words, whatever the page around has. */
  readonly dir?: 'ltr' | 'rtl'
  /** Goes before every `id`, so that two lists can share a page. Defaults to none. */
  readonly idPrefix?: string
}

/** What all parts of one list share. */
export interface Context {
  readonly timeline: Timeline
  readonly locale: string
  /** That of the interface words, which the list as a whole is in. */
  readonly lang: string
  /** `lang` for dates and names, where they are in another language than the words. */
  readonly nameLang: string | undefined
  /** `lang` for text of the records, where it or its direction differs from that of the list. */
  readonly recordLang: string | undefined
  readonly messages: Messages
  readonly dir: 'ltr' | 'rtl'
  readonly heading: string
  readonly level: number
  /** Whether to write buttons that need a script. */
  readonly actions: boolean
  id(text: string): string
  country(code: string): string
  language(tag: string): string
  day(day: FuzzyDay): string
  span(span: Span): string
  /** Names joined as the language of the words does it: "one, two and three". */
  join(texts: readonly string[]): string
  person(id: string): string
  place(id: string): string
  source(id: string): Source | undefined
  /** The topPlace places around *ids*, each once: the city, not the building. */
  cities(ids: readonly string[]): readonly Place[]
  assessments(id: string): readonly Assessment[]
}

/** The context for *timeline*, in *words*. An invalid *locale* counts as `en`. */
export function createContext(
  timeline: Timeline,
  messages: Messages,
  { heading, headingLevel = 2, recordLocale = 'en', idPrefix = '', ...options }: ListOptions = {},
  actions = false,
): Context {
  const locale = localeOf(options.locale)
  // What stands in the words of another language than the dates is in that language.
  const lang = languageOf(locale) === messages.lang ? locale : messages.lang
  const list = memoize(`list ${lang}`, () => new Intl.ListFormat(lang))
  const dir = options.dir ?? messages.dir
  const byRecord = groupAssessments(timeline.assessments)
  return {
    timeline,
    locale,
    lang,
    nameLang: lang === locale ? undefined : locale,
    recordLang: recordLocale === lang && dir === messages.dir ? undefined : recordLocale,
    messages,
    dir,
    heading: heading ?? headingOf(timeline.meta, messages),
    level: Math.min(5, Math.max(1, Math.round(headingLevel) || 2)),
    actions,
    id: (text) => idPrefix + text,
    country: countryNames(locale),
    language: languageNames(lang),
    day: (day) => memoize(`${locale} ${day}`, () => formatDay(day, locale)),
    span: ({ start, end = start }) =>
      memoize(`${locale} ${start} ${end}`, () => formatSpan({ start, end }, locale)),
    join: (texts) => list.format(texts),
    person: (id) => nameOr(id, locale, timeline.person(id)),
    place: (id) => nameOr(id, locale, timeline.place(id)),
    source: (id) => timeline.source(id),
    cities(ids) {
      // One record an id, and so each once.
      return [...new Set(ids.flatMap((id) => topPlace(id, timeline) ?? []))]
    },
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
