import { userEvent } from 'vitest/browser'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import '../../src/element/index.js'
import { loadControls } from '../support/element.js'

beforeAll(loadControls)
afterEach(() => document.body.replaceChildren())

const id = '2019-02-hanoi'

async function mount(): Promise<ShadowRoot> {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  element.style.inlineSize = '1000px'
  document.body.append(element)
  const root = element.shadowRoot!
  root.querySelector('.ktt-map-box')!.scrollIntoView()
  await vi.waitFor(() => expect(onMap(root, id)).not.toBeNull(), { timeout: 20_000 })
  return root
}

function onMap(root: ShadowRoot, trip: string): Element | null {
  return root.querySelector(`.ktt-map-inside svg g[data-id="${trip}"]`)
}

/** Where the trip is lit: in the chart, on the map, in the list. */
function lit(root: ShadowRoot): readonly string[] {
  const opacity = (trip: string): number => Number(onMap(root, trip)?.getAttribute('opacity'))
  return [
    ...(root.querySelector(`.ktt-picture svg .ktt-lit[data-id="${id}"]`) ? ['chart'] : []),
    ...(opacity(id) > opacity('2018-06-singapore') ? ['map'] : []),
    ...(root.querySelector('.ktt-record[data-lit]')?.id === id ? ['list'] : []),
  ]
}

const everywhere = ['chart', 'map', 'list']

it('a trip that the pointer is on in the list is lit in chart and map', async () => {
  const root = await mount()
  await userEvent.hover(root.getElementById(id)!.querySelector('.ktt-title')!)
  expect(lit(root)).toEqual(everywhere)
  await userEvent.hover(root.querySelector('.ktt-heading')!)
  expect(lit(root)).toEqual([])
})

it('a trip that has the focus in the list is lit too', async () => {
  const root = await mount()
  const link = root.getElementById(id)!.querySelector<HTMLElement>('summary, a[href]')!
  link.focus()
  expect(lit(root)).toEqual(everywhere)
  link.blur()
  expect(lit(root)).toEqual([])
})

it('a trip that the pointer is on in the chart is lit in map and list', async () => {
  const root = await mount()
  await userEvent.hover(root.querySelector(`.ktt-option[data-id="${id}"]`)!)
  expect(lit(root)).toEqual(everywhere)
  await userEvent.hover(root.querySelector('.ktt-heading')!)
  expect(lit(root)).toEqual([])
})
