import { talkedOfTree, type TalkedOf } from '../list/talked-of.js'
import { h, type Tree } from '../markup/tree.js'
import type { View } from './view.js'

/** Under the chart: what is talked of but not fixed, and buttons for what else there is to see. */
export function chartFootTree(
  { state, answer, context }: View,
  talkedOf: readonly TalkedOf[],
  zoomed: boolean,
): Tree {
  const { widget } = state.messages
  const { shown } = answer
  const withEvents = shown.trips.length > 0 && shown.events.length > 0 && !zoomed
  return h(
    'div',
    { class: 'ktt-chart-foot' },
    talkedOfTree(talkedOf, context),
    withEvents && button('chart-events', state.chartEvents, widget.showEvents),
    button('zoom', zoomed, zoomed ? widget.overview : widget.zoom),
  )
}

function button(action: string, pressed: boolean, label: string): Tree {
  return h(
    'button',
    {
      type: 'button',
      part: 'button',
      class: 'ktt-chip',
      'data-action': action,
      'data-key': action,
      'aria-pressed': String(pressed),
    },
    label,
  )
}
