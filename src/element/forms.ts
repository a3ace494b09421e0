import { named } from '../list/parts.js'
import { toNodes } from '../markup/dom.js'
import { h, type Tree } from '../markup/tree.js'
import { isDay } from '../model/days.js'
import type { Query } from '../query/parse.js'
import type { ChoiceField } from './choices.js'
import { hasChips } from './controls.js'
import { valueOf, withField, withYear, yearOf } from './fields.js'
import { morph } from './morph.js'
import { fieldTree, selectTree } from './select.js'
import type { View } from './view.js'

/**
 * Puts the forms into their panels in *root*, once these are opened or the browser has had time, and into their
 * fields what *view* is asked for.
 */
export function fillForms(root: ShadowRoot, view: View, typedIn: Element | undefined): void {
  const { menu, isEarly, query } = view.state
  if (!isEarly || menu === 'day') fillPanel(root, 'day', dayFormTree(view))
  if (!isEarly || menu === 'filters') fillPanel(root, 'filters', filterFormTree(view))
  fillFields(root, query, typedIn)
}

function fillPanel(root: ShadowRoot, name: 'day' | 'filters', tree: Tree): void {
  const panel = root.querySelector(`[data-key="panel-${name}"]`)
  if (!panel) return
  const fresh = toNodes(tree, root.ownerDocument) as Element
  const form = panel.firstElementChild
  if (form) morph(form, fresh)
  else panel.append(fresh)
}

/** The fields behind "More filters": what is chosen is what the query says. */
function filterFormTree(view: View): Tree {
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
      .filter((field) => choices[field].length > 1 && (field !== 'country' || hasChips(view)))
      .map((field) => selectTree(field, view)),
    h('button', { type: 'reset', part: 'button', class: 'ktt-reset' }, context.messages.form.reset),
  )
}

/** The field for the day as of which everything is shown. */
function dayFormTree({ context, state, data }: View): Tree {
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

/**
 * Puts into the controls of *root* what is chosen: attributes alone do not move a control that was used.
 * The one that has the focus, or is being *typedIn*, is the reader's and stays as it is.
 */
function fillFields(root: ShadowRoot, { filter, asOf }: Query, typedIn: Element | undefined): void {
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

const choiceFields: readonly ChoiceField[] = ['country', 'person', 'year', 'kind', 'status']
