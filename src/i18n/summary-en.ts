import { dayFromNumber, type FuzzyDay } from '../model/days.js'
import { dayText } from '../model/date-text.js'
import { grouperIn } from './numbers.js'
import type { SummaryFacts } from './summary-facts.js'
import type { Sentences } from './summary.js'

const grouped = /* @__PURE__ */ grouperIn('en')

export const sentencesEn: Sentences = {
  headline(facts, locale) {
    const { pastDay, isWhole, traveller, covered, made, days, countries, events } = facts
    if (pastDay) return `What was known on ${dayText(pastDay, locale)}`
    if (isWhole && traveller && covered) {
      if (made.length === 0)
        return `${traveller} has made no known trip abroad since ${yearOf(covered.from)}`
      const spent = `has spent ${rangeOf(days)} abroad`
      return covered.inPower && covered.years > 1
        ? `In ${covered.years} years in power, ${traveller} ${spent}`
        : `${traveller} ${spent} since ${yearOf(covered.from)}`
    }
    if (isWhole && facts.title && facts.title !== 'Trips') return facts.title
    if (made.length === 0) return events > 0 ? count(events, 'event') : 'No trips'
    const [only] = countries
    const where = only && countries.length === 1 ? ` to ${withArticle(only.name)}` : ''
    return `${count(made.length, 'trip')}${where}${periodOf(facts)}`
  },

  standfirst(facts, locale, messages) {
    const { pastDay, isWhole, made } = facts
    if (pastDay) {
      const named = messages?.prospects?.(facts.timeline, locale) ?? []
      return [statesOf(facts, named.length > 0), ...named].join(' ').trim()
    }
    if (made.length < 3) return ''
    return isWhole ? patternOf(facts, locale) : totalsOf(facts, locale)
  },
}

/** "3 trips made, 1 called off."; without what is named in the sentences that follow. */
function statesOf({ made, underway, planned, calledOff }: SummaryFacts, isNamed: boolean): string {
  const over = made.length - underway
  const parts = [
    over > 0 && `${count(over, 'trip')} made`,
    underway > 0 && `${underway} under way`,
    !isNamed && planned > 0 && `${planned} planned`,
    !isNamed && calledOff > 0 && `${calledOff} called off`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return ''
  if (over === 0) parts[0] = parts[0]!.replace(/^\d+/, (number) => count(Number(number), 'trip'))
  return `${parts.join(', ')}.`
}

/** "Eleven known trips: none in the first six years, nine in the 16 months from March 2018, …" */
function patternOf(facts: SummaryFacts, locale: string): string {
  const { made, traveller, opening, run, afterRun, later, countries } = facts
  const trips = `${capital(inWords(made.length))} known ${made.length === 1 ? 'trip' : 'trips'}`
  const years = new Set(made.map(({ start }) => start?.slice(0, 4)))
  const [year] = years
  if (years.size === 1 && year) return `${trips}, all in ${year}.`
  if (!run) {
    const [first, second] = countries
    if (!first || countries.length < 2) return `${trips}.`
    const most =
      first.count > (second?.count ?? 0)
        ? `, ${inWords(first.count)} of them to ${withArticle(first.name)}`
        : ''
    return `${trips} to ${inWords(countries.length)} countries${most}.`
  }
  const parts = [
    opening && `none in the first ${spell(opening.months)}`,
    `${inWords(run.count)} in the ${run.months === 1 ? 'month of' : `${run.months} months from`} ${monthOf(run.from, locale)}`,
    afterRun &&
      (traveller
        ? `then ${aYear(afterRun.months)} at home`
        : `then none for ${aYear(afterRun.months)}`),
  ].filter((part) => part !== undefined)
  const named = later.map(
    ({ trip, country }) => `${withArticle(country)} in ${trip.start!.slice(0, 4)}`,
  )
  const since =
    named.length > 0 && named.length <= 3 && later.every(({ country }) => country)
      ? ` Since then, ${list(named)}.`
      : ''
  return `${trips}: ${parts.join(', ')}.${since}`
}

/** Of a filtered set: "15 days in all, the first trip in March 2018, the latest in September 2025." */
function totalsOf({ days, made }: SummaryFacts, locale: string): string {
  const [first, last] = [made[0]!.start, made.at(-1)!.start]
  const total = `${capital(rangeOf(days))} in all`
  if (!first || !last || first.includes('/') || last.includes('/')) return `${total}.`
  const month = (day: string): string => dayText(day.slice(0, 7) as typeof first, locale)
  return `${total}, the first trip in ${month(first)}, the latest in ${month(last)}.`
}

/** " since 2018", or the year or years of all of them where no filter left later ones out. */
function periodOf({ made, covered }: SummaryFacts): string {
  const years = made.flatMap(({ start }) => (start ? [start.slice(0, 4)] : []))
  if (years.length !== made.length || years.length === 0) return ''
  const [first, last] = [years[0]!, years.at(-1)!]
  if (first === last) return ` in ${first}`
  return covered ? ` from ${first} to ${last}` : `, ${first} to ${last}`
}

function rangeOf({ min, max }: SummaryFacts['days']): string {
  if (max === Infinity) return `at least ${count(min, 'day')}`
  return min === max ? count(min, 'day') : `${min} to ${count(max, 'day')}`
}

/** Whole years of *months* in words: what is left over is not said. */
function spell(months: number): string {
  const years = Math.floor(months / 12)
  return years === 1 ? 'year' : `${inWords(years)} years`
}

function aYear(months: number): string {
  return months < 24 ? 'a year' : spell(months)
}

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function inWords(number: number): string {
  return numbers[number] ?? grouped(number)
}

function count(number: number, word: string): string {
  return `${grouped(number)} ${word}${number === 1 ? '' : 's'}`
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Countries whose English names take an article in a sentence. */
export function withArticle(name: string): string {
  return /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Republic|Dominican Republic|Central African Republic|Seychelles|Solomon Islands|Marshall Islands|Vatican$)/.test(
    name,
  )
    ? `the ${name}`
    : name
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}

function monthOf(day: number, locale: string): string {
  return dayText(dayFromNumber(day).slice(0, 7) as FuzzyDay, locale)
}
