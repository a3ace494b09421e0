import { named } from '../list/parts.js'
import { h, type Tree } from '../markup/tree.js'
import type { ChoiceField } from './choices.js'
import { labelOf } from './conditions.js'
import { valueOf, yearOf } from './fields.js'
import type { View } from './view.js'

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

/** *control* with its *label*. */
export function fieldTree(label: string, control: Tree): Tree {
  return named(
    'label',
    'field',
    { 'data-key': String(control.attributes['name']) },
    h('span', null, label),
    control,
  )
}
