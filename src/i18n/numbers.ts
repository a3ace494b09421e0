/** Writes *number* with the one of *forms* that it takes: `count(3, 'trip', 'trips')` is "3 trips". */
export type Count = (number: number, ...forms: readonly string[]) => string

/** Counts in *lang*; *formOf* says which of the forms a number takes, the first where it says nothing. */
export function counterIn(lang: string, formOf: (number: number) => number): Count {
  const grouped = grouperIn(lang)
  return (number, ...forms) => `${grouped(number)} ${forms[formOf(number)] ?? forms[0]}`
}

/** Writes 1234 as 1,234 where *lang* does so. `Intl` is slow to start, and few lists have such numbers. */
export function grouperIn(lang: string): (number: number) => string {
  return (number) => (number < 1000 ? String(number) : number.toLocaleString(lang))
}

/** Years and months as one text: what is none is left out, but not both. */
export function yearsAndMonths(
  years: number,
  months: number,
  write: {
    readonly years: (number: number) => string
    readonly months: (number: number) => string
  },
  separator: string = ' ',
): string {
  return [
    ...(years > 0 ? [write.years(years)] : []),
    ...(months > 0 || years === 0 ? [write.months(months)] : []),
  ].join(separator)
}
