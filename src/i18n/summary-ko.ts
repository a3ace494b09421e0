import { dayText } from '../model/date-text.js'
import { dayFromNumber, type FuzzyDay } from '../model/days.js'
import { grouperIn } from './numbers.js'
import type { SummaryFacts } from './summary-facts.js'
import type { Sentences } from './summary.js'

const grouped = /* @__PURE__ */ grouperIn('ko')

export const sentencesKo: Sentences = {
  headline(facts, locale) {
    const { pastDay, isWhole, traveller, covered, made, days, countries, events } = facts
    if (pastDay) return `${dayText(pastDay, locale)} 당시 알려진 내용`
    if (isWhole && traveller && covered) {
      if (made.length === 0)
        return `${traveller}, ${yearOf(covered.from)}년 이후 알려진 해외 방문 없음`
      const since =
        covered.inPower && covered.years > 1
          ? `집권 ${covered.years}년간`
          : `${yearOf(covered.from)}년 이후`
      return `${traveller}, ${since} 해외 체류 ${rangeOf(days)}`
    }
    if (isWhole && facts.title && facts.title !== 'Trips') return facts.title
    if (made.length === 0) return events > 0 ? `관련 동향 ${grouped(events)}건` : '방문 없음'
    const [only] = countries
    const where = only && countries.length === 1 ? `${only.name} ` : ''
    return `${periodOf(facts)}${where}방문 ${grouped(made.length)}회`
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

function statesOf({ made, underway, planned, calledOff }: SummaryFacts, isNamed: boolean): string {
  const over = made.length - underway
  const parts = [
    over > 0 && `방문 ${over}회`,
    underway > 0 && `진행 중 ${underway}건`,
    !isNamed && planned > 0 && `예정 ${planned}건`,
    !isNamed && calledOff > 0 && `취소 ${calledOff}건`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `${parts.join(', ')}.` : ''
}

function patternOf(
  { made, opening, run, afterRun, later, countries }: SummaryFacts,
  locale: string,
): string {
  const trips = `알려진 방문은 모두 ${grouped(made.length)}회`
  const years = new Set(made.map(({ start }) => start?.slice(0, 4)))
  const [year] = years
  if (years.size === 1 && year) return `${trips}로, 전부 ${year}년에 이루어졌다.`
  if (!run)
    return countries.length > 1
      ? `${trips}이며, 방문국은 ${countries.length}개국이다.`
      : `${trips}이다.`
  const month = dayText(dayFromNumber(run.from).slice(0, 7) as FuzzyDay, locale)
  const parts = [
    opening && `처음 ${yearsOf(opening.months)}년간은 없었고`,
    `${month}부터 ${run.months}개월 동안 ${grouped(run.count)}회 이루어졌으며`,
    afterRun ? `그 뒤 ${yearsOf(afterRun.months)}년간 다시 없었다` : '그 밖의 시기에는 드물었다',
  ].filter((part) => part !== undefined)
  const named = later.map(({ trip, country }) => `${trip.start!.slice(0, 4)}년 ${country}`)
  const since =
    named.length > 0 && named.length <= 3 && later.every(({ country }) => country)
      ? ` 이후 ${named.join(', ')} 방문이 있었다.`
      : ''
  return `${trips}이다. ${parts.join(', ')}.${since}`
}

function totalsOf({ days, made }: SummaryFacts, locale: string): string {
  const [first, last] = [made[0]!.start, made.at(-1)!.start]
  if (!first || !last || first.includes('/') || last.includes('/')) return `모두 ${rangeOf(days)}.`
  const month = (day: string): string => dayText(day.slice(0, 7) as typeof first, locale)
  return `모두 ${rangeOf(days)}. 첫 방문은 ${month(first)}, 마지막 방문은 ${month(last)}.`
}

function periodOf({ made }: SummaryFacts): string {
  const years = made.flatMap(({ start }) => (start ? [start.slice(0, 4)] : []))
  if (years.length !== made.length || years.length === 0) return ''
  const [first, last] = [years[0]!, years.at(-1)!]
  return first === last ? `${first}년 ` : `${first}~${last}년 `
}

function rangeOf({ min, max }: SummaryFacts['days']): string {
  if (max === Infinity) return `최소 ${grouped(min)}일`
  return min === max ? `${grouped(min)}일` : `${grouped(min)}~${grouped(max)}일`
}

function yearsOf(months: number): number {
  return Math.floor(months / 12)
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}
