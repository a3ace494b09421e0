import type { Context } from '../list/context.js'
import { named } from '../list/parts.js'
import { h, type Tree } from '../markup/tree.js'
import { isDay, isFuzzyDay } from '../model/days.js'
import { formatDay } from '../model/format.js'
import type { Status } from '../model/types.js'
import type { Query } from '../query/parse.js'
import type { Timeline } from '../query/timeline.js'
import { valueOf, withField, withYear, yearOf } from './fields.js'

/** The choices that the form offers, which depend on the whole set alone. */
export interface Choices {
  readonly country: readonly string[]
  readonly person: readonly string[]
  readonly year: readonly string[]
  readonly kind: readonly string[]
  readonly status: readonly string[]
}

type ChoiceField = keyof Choices

/** What of *timeline* there is to choose from. */
export function choicesOf(timeline: Timeline): Choices {
  const both = (key: 'country' | 'person' | 'year' | 'status'): readonly string[] => [
    ...new Set(
      (['trip', 'event'] as const).flatMap((kind) =>
        timeline.countBy(key, { kind }).map((count) => count.key),
      ),
    ),
  ]
  return {
    country: both('country'),
    person: both('person'),
    year: [...both('year')].sort(),
    kind: timeline.trips.length && timeline.events.length ? ['trip', 'event'] : [],
    status: both('status'),
  }
}

/** The filter as a form: what is chosen is what *query* says. */
export function formTree(query: Query, choices: Choices, context: Context): Tree {
  const { id, messages, timeline } = context
  const { from, through } = timeline.coverage
  return named(
    'form',
    'form',
    { 'aria-labelledby': `${id('ktt-filter')} ${id('ktt-heading')}` },
    choiceFields
      .filter((field) => choices[field].length > 1)
      .map((field) => selectTree(field, query, choices, context)),
    fieldTree(
      messages.form.text,
      h('input', { type: 'search', name: 'text', part: 'input', autocomplete: 'off' }),
    ),
    fieldTree(
      messages.form.asOf,
      h('input', { type: 'date', name: 'as-of', part: 'input', min: from, max: through }),
    ),
    h('button', { type: 'reset', part: 'button', class: 'ktt-reset' }, messages.form.reset),
  )
}

/** Puts into *form* what is chosen: attributes alone do not move a control that was used. */
export function fillForm(form: HTMLFormElement, { filter, asOf }: Query): void {
  const set = (name: string, value: string): void => {
    const control = form.elements.namedItem(name)
    // No `instanceof`: the form may stand in another window's document.
    if (!control || !('value' in control)) return
    if (control.value !== value) control.value = value
  }
  for (const field of choiceFields)
    set(field, field === 'year' ? yearOf(filter) : valueOf(filter[field]))
  set('text', valueOf(filter.text))
  set('as-of', asOf ?? '')
}

/** *query* changed to what stands in *form*. */
export function readForm(form: HTMLFormElement, query: Query): Query {
  const values = new FormData(form)
  const value = (name: string): string => String(values.get(name) ?? '').trim()
  let { filter } = query
  for (const field of choiceFields) {
    if (!values.has(field)) continue
    filter =
      field === 'year' ? withYear(filter, value(field)) : withField(filter, field, value(field))
  }
  filter = withField(filter, 'text', value('text'))
  const asOf = value('as-of')
  const { asOf: _, ...order } = query
  return { ...order, filter, ...(isDay(asOf) && { asOf }) }
}

/** The conditions of *query* in messages: "Country: China; Year: 2018". */
export function describe({ filter }: Query, context: Context): string {
  const { messages } = context
  const { from, to, text, ...others } = filter
  const parts = Object.entries(others).flatMap(([field, entry]) => {
    const value = valueOf(entry)
    if (!value) return []
    const label = (messages.form as unknown as Record<string, unknown>)[field] ?? field
    return [`${String(label)}: ${labelOf(field, value, context)}`]
  })
  if (from !== undefined || to !== undefined) {
    parts.push(`${messages.form.year}: ${labelOf('year', yearOf(filter), context)}`)
  }
  if (text) parts.push(`${messages.form.text}: ${text}`)
  return parts.join('; ')
}

const choiceFields: readonly ChoiceField[] = ['country', 'person', 'year', 'kind', 'status']

function selectTree(
  field: ChoiceField,
  { filter }: Query,
  choices: Choices,
  context: Context,
): Tree {
  const { messages } = context
  const chosen = field === 'year' ? yearOf(filter) : valueOf(filter[field])
  const options = choices[field].map((value) => ({ value, label: labelOf(field, value, context) }))
  if (field === 'country' || field === 'person') {
    options.sort((one, other) => one.label.localeCompare(other.label, context.locale))
  }
  // What the page has asked for may be none of the choices, such as two countries.
  if (chosen && !choices[field].includes(chosen)) {
    options.unshift({ value: chosen, label: labelOf(field, chosen, context) })
  }
  return fieldTree(
    messages.form[field],
    h(
      'select',
      { name: field, part: 'select' },
      h('option', { value: '' }, messages.form.any),
      options.map(({ value, label }) => h('option', { value, selected: value === chosen }, label)),
    ),
  )
}

function fieldTree(label: string, control: Tree): Tree {
  return named(
    'label',
    'field',
    { 'data-key': String(control.attributes['name']) },
    h('span', null, label),
    control,
  )
}

function labelOf(field: string, value: string, context: Context): string {
  const { messages } = context
  if (field === 'year') return windowLabel(value, context)
  return value
    .split(',')
    .map((part) =>
      part.startsWith('!')
        ? messages.form.not(nameOf(field, part.slice(1), context))
        : nameOf(field, part, context),
    )
    .join(', ')
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
  const [from = '', to = from] = value.split('/')
  const [first, last] = [from, to].map((day) => (isFuzzyDay(day) ? formatDay(day, locale) : day))
  return first === last ? first! : `${first} – ${last}`.trim()
}
