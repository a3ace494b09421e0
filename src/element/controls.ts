import { countryTree } from '../list/parts.js'
import { h, type Tree } from '../markup/tree.js'
import { dayNumber } from '../model/days.js'
import type { Filter } from '../query/filter.js'
import type { Timeline } from '../query/timeline.js'
import type { Answer } from './apply-query.js'
import { selectTree } from './select.js'
import { changeDaysOf, changeText, neighbour } from './days.js'
import type { View } from './view.js'

/** Up to this many countries each have a chip; more of them share a menu. */
const maxChips = 8

/** The country chips, the two menus, and the boxes that these open. */
export function controlsTree(view: View): readonly Tree[] {
  const { state } = view
  if (state.hide.has('filters')) return []
  const { menu, messages } = state
  const { form, widget } = messages
  const { asOf } = state.query
  const day = asOf ? view.context.day(asOf) : widget.today
  return [
    h(
      'div',
      { class: 'ktt-bar', 'data-key': 'bar' },
      countriesTree(view),
      h(
        'div',
        { class: 'ktt-menus' },
        hasDays(view) && menuTree('day', widget.knownOn(day), view),
        menuTree('filters', widget.filters, view),
      ),
    ),
    hasDays(view) && (asOf !== undefined || menu === 'day') && stepsTree(view),
    hasDays(view) && panelTree('day', form.asOf, menu === 'day'),
    panelTree('filters', widget.filters, menu === 'filters'),
  ].filter((tree) => tree !== false)
}

/** Whether there is a choice of days: somebody has said something of a record on a day. */
export function hasDays({ state, data }: View): boolean {
  if (state.hide.has('days')) return false
  return state.query.asOf !== undefined || [...data.trips, ...data.events].some(isClaimed)
}

function isClaimed({ claims }: { readonly claims: readonly unknown[] }): boolean {
  return claims.length > 0
}

/** Two buttons to the days of change before and after the one that is shown; they say what comes. */
function stepsTree(view: View): Tree {
  const { known } = view.answer
  const { widget } = view.state.messages
  const days = changeDaysOf(view)
  const now = dayNumber(known.coverage.asOf)
  const button = (by: 1 | -1): Tree => {
    const next = neighbour(days, now, by)
    const { day, what, of } = next ? changeText(next, view) : { day: '', what: '', of: '' }
    return h(
      'button',
      {
        type: 'button',
        class: 'ktt-chip',
        part: 'button',
        'data-action': 'day',
        'data-value': next?.day,
        'data-key': `step${by}`,
        disabled: !next,
      },
      by < 0 && '‹ ',
      next ? h('bdi', null, `${day}: ${what}`) : by < 0 ? widget.previousChange : widget.nextChange,
      of && h('span', { class: 'ktt-hidden' }, `: ${of}`),
      by > 0 && ' ›',
    )
  }
  return h('div', { class: 'ktt-steps', 'data-key': 'steps' }, button(-1), button(1))
}

function menuTree(name: 'day' | 'filters', label: string, { context, state }: View): Tree {
  return h(
    'button',
    {
      type: 'button',
      class: 'ktt-chip ktt-menu',
      part: 'button menu',
      'data-action': 'menu',
      'data-menu': name,
      'data-key': name,
      'aria-expanded': String(state.menu === name),
      'aria-controls': context.id(`ktt-panel-${name}`),
    },
    h('bdi', null, label),
  )
}

/** What a menu opens. Its form fills itself. */
function panelTree(name: string, label: string, open: boolean): Tree {
  return h('div', {
    id: `ktt-panel-${name}`,
    class: 'ktt-menu-panel',
    part: 'filter',
    role: 'group',
    'aria-label': label,
    'data-key': `panel-${name}`,
    'data-keep': true,
    hidden: !open,
  })
}

/** Whether each country has a chip; else they share a menu. */
export function hasChips({ choices }: View): boolean {
  return choices.visited.length <= maxChips
}

function countriesTree(view: View): Tree | undefined {
  const { choices, state, context, answer } = view
  const { messages, query } = state
  if (choices.visited.length < 2) return undefined
  if (!hasChips(view)) {
    return h(
      'div',
      { class: 'ktt-countries', 'data-key': 'countries' },
      selectTree('country', view),
    )
  }
  const chosen = new Set<string>([query.filter.country ?? []].flat())
  const all = chosen.size ? otherwise(query.filter, answer) : answer.shown
  const counts = new Map(
    all.countBy('country', { kind: 'trip' }).map(({ key, count }) => [key, count]),
  )
  const codes = choices.visited.filter((code) => counts.has(code) || chosen.has(code))
  return h(
    'div',
    {
      class: 'ktt-countries',
      role: 'group',
      'aria-label': messages.form.country,
      'data-key': 'countries',
    },
    chipTree('', h('bdi', null, messages.widget.all), all.stats().count, chosen.size === 0),
    codes.map((code) =>
      chipTree(code, countryTree(code, context), counts.get(code) ?? 0, chosen.has(code)),
    ),
  )
}

/** What would be shown if no country were asked for. */
function otherwise(
  { country: _, ...others }: Filter,
  { known, shown, synonyms }: Answer,
): Timeline {
  try {
    return known.where(others, synonyms)
  } catch {
    return shown
  }
}

function chipTree(code: string, name: Tree, count: number, pressed: boolean): Tree {
  return h(
    'button',
    {
      type: 'button',
      class: 'ktt-chip',
      part: 'button chip',
      'aria-pressed': String(pressed),
      'data-action': 'country',
      'data-value': code,
      'data-key': `chip-${code}`,
    },
    name,
    ' ',
    h('span', { class: 'ktt-chip-count' }, String(count)),
  )
}
