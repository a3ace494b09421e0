import type { Context } from '../list/context.js'
import { named } from '../list/parts.js'
import { h, type Tree } from '../markup/tree.js'
import { isDay, isFuzzyDay } from '../model/days.js'
import { formatDay } from '../model/format.js'
import type { Status } from '../model/types.js'
import type { Query } from '../query/parse.js'
import type { ChoiceField } from './choices.js'
import { valueOf, withField, withYear, yearOf } from './fields.js'
import type { View } from './view.js'

/** The fields behind "More filters": what is chosen is what the query says. */
export function filterFormTree(view: View, withCountry: boolean): Tree {
  const { choices, context, state } = view
  const { messages } = state
  return named(
    'form',
    'form',
    {
      'aria-label': messages.form.label,
      'data-key': 'filter-form',
    },
    fieldTree(
      messages.form.text,
      h('input', { type: 'search', name: 'text', part: 'input', autocomplete: 'off' }),
    ),
    choiceFields
      .filter((field) => choices[field].length > 1 && (withCountry || field !== 'country'))
      .map((field) => selectTree(field, view)),
    h('button', { type: 'reset', part: 'button', class: 'ktt-reset' }, context.messages.form.reset),
  )
}

/** The field for the day as of which everything is shown. */
export function dayFormTree({ context, state, data }: View): Tree {
  const { messages, fieldIssues, query } = state
  const { from, through } = data.coverage
  const issue = fieldIssues['as-of']
  const issueId = context.id('ktt-day-issue')
  return named(
    'form',
    'form',
    { 'aria-label': messages.form.asOf, 'data-key': 'day-form' },
    fieldTree(
      messages.form.asOf,
      h('input', {
        type: 'date',
        name: 'as-of',
        part: 'input',
        min: from,
        max: through,
        'aria-invalid': issue ? 'true' : undefined,
        'aria-describedby': issue ? issueId : undefined,
      }),
    ),
    h(
      'button',
      { type: 'reset', part: 'button', class: 'ktt-reset', hidden: query.asOf === undefined },
      messages.widget.backToToday,
    ),
    issue && h('p', { id: issueId, class: 'ktt-issue', 'data-key': 'day-issue' }, issue),
  )
}

/** One choice of a field, as a labelled menu. */
export function selectTree(field: ChoiceField, { state, choices, whole: context }: View): Tree {
  const { messages } = context
  const { filter } = state.query
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

/**
 * Puts into the controls of *root* what is chosen: attributes alone do not move a control that was used.
 * The one that has the focus, or is being *typedIn*, is the reader's and stays as it is.
 */
export function fillForms(
  root: ShadowRoot,
  { filter, asOf }: Query,
  typedIn: Element | undefined,
): void {
  for (const control of root.querySelectorAll<HTMLInputElement>('.ktt [name]')) {
    if (control === root.activeElement || control === typedIn) continue
    const name = control.name as ChoiceField | 'text' | 'as-of'
    const value =
      name === 'as-of' ? (asOf ?? '') : name === 'year' ? yearOf(filter) : valueOf(filter[name])
    if (control.value !== value) control.value = value
  }
}

/** *query* with the field of *control* changed to what stands in it. */
export function readControl(control: HTMLInputElement, query: Query): Query {
  const value = control.value.trim()
  const name = control.name as ChoiceField | 'text' | 'as-of'
  if (name === 'as-of') {
    const { asOf: _, ...others } = query
    return isDay(value) ? { ...others, asOf: value } : others
  }
  const filter =
    name === 'year' ? withYear(query.filter, value) : withField(query.filter, name, value)
  return { ...query, filter }
}

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

const choiceFields: readonly ChoiceField[] = ['country', 'person', 'year', 'kind', 'status']

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
    isFuzzyDay(day) ? formatDay(day, locale) : (day ?? ''),
  )
  return first === last ? first! : `${first} – ${last}`.trim()
}
