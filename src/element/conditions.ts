import type { Context } from '../list/context.js'
import { isFuzzyDay } from '../model/days.js'
import { dayText } from '../model/date-text.js'
import type { Status } from '../model/types.js'
import type { Query } from '../query/parse.js'
import { valueOf, yearOf } from './fields.js'

/** The conditions of *query* in messages: "Country: China; Year: 2018". */
export function describe({ filter }: Query, context: Context): string {
  const { messages } = context
  const { from, to, text, ...others } = filter
  const parts = Object.entries(others).flatMap(([field, entry]) => {
    const value = valueOf(entry)
    return value ? [`${fieldName(field, context)}: ${labelOf(field, value, context)}`] : []
  })
  if (from !== undefined || to !== undefined) {
    parts.push(`${messages.form.year}: ${labelOf('year', yearOf(filter), context)}`)
  }
  if (text) parts.push(`${messages.form.text}: ${text}`)
  return parts.join('; ')
}

/** What a field of the filter is called, or its key where it has no name. */
function fieldName(field: string, { messages }: Context): string {
  const name = Object.hasOwn(messages.form, field)
    ? messages.form[field as keyof typeof messages.form]
    : field
  return typeof name === 'string' ? name : field
}

/** *value* of the filter field *field* in messages: "China, not Russia". */
export function labelOf(field: string, value: string, context: Context): string {
  const { messages } = context
  if (field === 'year') return windowLabel(value, context)
  return value
    .split(',')
    .map((part) =>
      part.startsWith('!')
        ? messages.form.not(nameOf(field, part.slice(1), context))
        : nameOf(field, part, context),
    )
    .join(messages.separator)
}

function nameOf(
  field: string,
  value: string,
  { country, person, place, messages }: Context,
): string {
  switch (field) {
    case 'country':
      return country(value)
    case 'person':
    case 'met':
      return person(value)
    case 'place':
      return place(value)
    case 'status':
      return messages.status[value as Status] ?? value
    case 'kind':
    case 'visit':
    case 'transport':
    case 'type':
      return (messages[field] as Readonly<Record<string, string>>)[value] ?? value
    default:
      return value
  }
}

function windowLabel(value: string, { locale }: Context): string {
  const [from, to = from] = value.split('/')
  const [first, last] = [from, to].map((day) =>
    isFuzzyDay(day) ? dayText(day, locale) : (day ?? ''),
  )
  return first === last ? first! : `${first} – ${last}`.trim()
}
