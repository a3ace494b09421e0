// Calendar arithmetic by hand, as the oracle of src/model/days.ts, which leaves it to date-fns.

interface Bounds {
  readonly earliest: number
  readonly latest: number
}

/** First and last day number of *text*, or `undefined` where it is no date. */
export function read(text: string): Bounds | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return part(text)
  const from = part(text.slice(0, slash))
  const to = part(text.slice(slash + 1))
  if (!from || !to || to.latest < from.earliest) return undefined
  return { earliest: from.earliest, latest: to.latest }
}

const datePattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

function part(text: string): Bounds | undefined {
  const match = datePattern.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  if (match[3]) {
    const number = civil(year, month, day)
    return day <= civil(year, month + 1, 1) - civil(year, month, 1)
      ? { earliest: number, latest: number }
      : undefined
  }
  if (match[2]) return { earliest: civil(year, month, 1), latest: civil(year, month + 1, 1) - 1 }
  return { earliest: civil(year, 1, 1), latest: civil(year + 1, 1, 1) - 1 }
}

/** Days since 1970-01-01; counts years from March, so that the leap day comes last. */
function civil(year: number, month: number, day: number): number {
  const months = (month + 9) % 12
  const years = year + Math.floor((month - 3) / 12)
  return (
    years * 365 +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((months * 306 + 5) / 10) +
    day -
    719469
  )
}

/** The day that lies *number* days after 1970-01-01, by going through the years and months. */
export function dayOf(number: number): string {
  let year = 1969 + Math.floor(number / (number < 0 ? 365 : 366))
  while (civil(year + 1, 1, 1) <= number) year++
  let month = 1
  while (civil(year, month + 1, 1) <= number) month++
  const day = number - civil(year, month, 1) + 1
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
}
