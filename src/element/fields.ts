import type { Filter } from '../query/filter.js'

/** The value of a form field for one entry of a filter: `CN`, `CN,RU`, or nothing. */
export function valueOf(entry: Filter[keyof Filter]): string {
  return String(entry ?? '')
}

/** *filter* with *field* set to *value*, or without it when there is none. */
export function withField(filter: Filter, field: keyof Filter, value: string): Filter {
  const { [field]: _, ...rest } = filter
  if (!value) return rest
  return { ...rest, [field]: field === 'text' || !value.includes(',') ? value : value.split(',') }
}

/** The year that *filter* keeps, nothing, or `from/to` when it is another window. */
export function yearOf({ from = '', to = '' }: Filter): string {
  return `${from}/${to}`.replace(/^(\d{4}|)\/\1$/, '$1')
}

/** *filter* with its window set to *year*, as `yearOf` writes it. */
export function withYear(filter: Filter, year: string): Filter {
  const [from = '', to = from] = year.split('/')
  return withField(withField(filter, 'from', from), 'to', to)
}
