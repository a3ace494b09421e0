/** Year and month (0 to 11) in which *day* lies, a day number. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(Math.floor(day) * 864e5)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() }
}

/** The day number of the first of *month* (0 to 11, or beyond into other years) of *year*. */
export function firstOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / 864e5
}

/** Whole years and months from day number *from* to *to*; what is left over of a month is dropped. */
export function lengthBetween(
  from: number,
  to: number,
): { readonly years: number; readonly months: number } {
  const start = monthOf(from)
  const end = monthOf(to)
  const dayOfMonth = from - firstOf(start.year, start.month)
  const reached = to - firstOf(end.year, end.month) >= dayOfMonth
  const months = (end.year - start.year) * 12 + end.month - start.month - (reached ? 0 : 1)
  return { years: Math.floor(months / 12), months: months % 12 }
}
