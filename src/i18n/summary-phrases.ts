import { dayFromNumber, type FuzzyDay } from '../model/days.js'
import { dayText, spanText } from '../model/date-text.js'
import type { SummaryFacts } from './summary-facts.js'
import type { Sentences } from './summary.js'

/** What a language says of a set as a whole. Numbers come as numbers, days and names as text. */
export interface SummaryPhrases {
  /** Headline of a set as it was known on *day*. */
  readonly knownOn: (day: string) => string
  /** "Kim Jong Un: no known trip abroad since 2011". */
  readonly never: (traveller: string, year: string) => string
  /** "In 14 years in power, Kim Jong Un has spent 35 days abroad"; *days* as `Messages.days` has it. */
  readonly inPower: (traveller: string, years: number, days: string) => string
  /** "Kim Jong Un has spent 35 days abroad since 2011". */
  readonly since: (traveller: string, days: string, year: string) => string
  /** "China: 5 trips, 2018–2019", where the first is a country or missing and the last may be missing. */
  readonly some: (country: string | undefined, trips: string, years: string | undefined) => string
  /** "11 known trips". */
  readonly known: (count: number) => string
  readonly allIn: (year: string) => string
  readonly countries: (count: number) => string
  /** "none in the first 6 years". */
  readonly opening: (years: number) => string
  /** "9 in 16 months, from March 2018"; *from* as `spanText` writes a span without an end. */
  readonly run: (count: number, months: number, from: string) => string
  /** "then none for 4 years". */
  readonly pause: (years: number) => string
  /** Sums up: *known*, then *parts*. */
  readonly pattern: (known: string, parts: readonly string[]) => string
  /** "Since then: Russia (2023), China (2025)." */
  readonly later: (trips: readonly (readonly [country: string, year: string])[]) => string
  /** "15 days in all, the first trip in March 2018, the latest in September 2025." */
  readonly totals: (days: string, first: string, last: string) => string
  /** "Trips: 3 made, 1 called off." */
  readonly states: (parts: readonly string[]) => string
}

/** Sentences of *phrases*, which say what the facts bear out and nothing else. */
export function createSentences(phrases: SummaryPhrases): Sentences {
  return {
    headline(facts, locale, { days, chart }) {
      const { pastDay, isWhole, traveller, covered, made, countries, events, title } = facts
      if (pastDay) return phrases.knownOn(dayText(pastDay, locale))
      const spent = days(facts.days.min, facts.days.max)
      if (isWhole && traveller && covered) {
        const year = yearOf(covered.from)
        if (made.length === 0) return phrases.never(traveller, year)
        return covered.inPower && covered.years > 1
          ? phrases.inPower(traveller, covered.years, spent)
          : phrases.since(traveller, spent, year)
      }
      if (isWhole && title && title !== 'Trips') return title
      if (made.length === 0 && events > 0) return chart.count('event', events)
      const country = countries.length === 1 ? countries[0]!.name : undefined
      return phrases.some(country, chart.count('trip', made.length), periodOf(facts, locale))
    },

    standfirst(facts, locale, { days, widget }) {
      const { pastDay, isWhole, made, underway, planned, calledOff } = facts
      if (pastDay) {
        const over = made.length - underway
        const parts = [
          ...(over > 0 ? [widget.made(over)] : []),
          ...(underway > 0 ? [widget.underway(underway)] : []),
          ...(planned > 0 ? [widget.planned(planned)] : []),
          ...(calledOff > 0 ? [widget.calledOff(calledOff)] : []),
        ]
        return parts.length > 0 ? phrases.states(parts) : ''
      }
      if (made.length < 3) return ''
      if (isWhole) return patternOf(facts, phrases, locale)
      const [first, last] = [made[0]!.start, made.at(-1)!.start]
      if (!first || !last || first.includes('/') || last.includes('/')) return ''
      const month = (day: string): string => dayText(day.slice(0, 7) as FuzzyDay, locale)
      return phrases.totals(days(facts.days.min, facts.days.max), month(first), month(last))
    },
  }
}

function patternOf(
  { made, run, opening, afterRun, later, countries }: SummaryFacts,
  phrases: SummaryPhrases,
  locale: string,
): string {
  const known = phrases.known(made.length)
  const years = new Set(made.map(({ start }) => start?.slice(0, 4)))
  const [year] = years
  if (years.size === 1 && year) return phrases.pattern(known, [phrases.allIn(year)])
  if (!run) {
    const parts = countries.length > 1 ? [phrases.countries(countries.length)] : []
    return phrases.pattern(known, parts)
  }
  const month = dayFromNumber(run.from).slice(0, 7) as FuzzyDay
  const pattern = phrases.pattern(known, [
    ...(opening ? [phrases.opening(Math.floor(opening.months / 12))] : []),
    phrases.run(run.count, run.months, spanText({ start: month, end: null }, locale)),
    ...(afterRun ? [phrases.pause(Math.floor(afterRun.months / 12))] : []),
  ])
  const isNamed = later.length > 0 && later.length <= 3 && later.every(({ country }) => country)
  if (!isNamed) return pattern
  const trips = later.map(({ trip, country }) => [country, yearOf(trip.start!)] as const)
  return [pattern, phrases.later(trips)].join(pattern.endsWith('。') ? '' : ' ')
}

/** The year or years of all trips made; `undefined` where one has none. */
function periodOf({ made }: SummaryFacts, locale: string): string | undefined {
  const years = made.flatMap(({ start }) => (start ? [yearOf(start)] : []))
  if (years.length !== made.length || years.length === 0) return undefined
  return spanText({ start: years[0] as FuzzyDay, end: years.at(-1) as FuzzyDay }, locale)
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}
