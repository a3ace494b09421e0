import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import '../../src/element/index.js'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

type Widget = HTMLElementTagNameMap['kim-travel-timeline']

function place(html: { readonly json?: string; readonly src?: string }): Widget {
  if (html.json !== undefined) {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.id = 'mine'
    script.textContent = html.json
    document.body.append(script)
  }
  const element = document.createElement('kim-travel-timeline')
  if (html.src !== undefined) element.setAttribute('src', html.src)
  document.body.append(element)
  return element
}

function text(element: Widget, selector: string): string {
  return element.shadowRoot?.querySelector(selector)?.textContent ?? ''
}

describe('records of src', () => {
  const json = JSON.stringify({
    trips: [
      { id: 'one', title: 'First trip', start: '2020-01-02' },
      { id: 'two', title: 'Second trip', start: '2021-05' },
    ],
  })

  it('are those of the script that it names', async () => {
    const element = place({ json, src: '#mine' })
    await vi.waitFor(() => expect(text(element, '.ktt-list')).toContain('Second trip'))
    expect(text(element, '.ktt-count')).toBe('2 of 2 trips')
    // Nobody has said anything of them on a day.
    expect(element.shadowRoot!.querySelector('[data-menu="day"]')).toBeNull()
  })

  it('that are not there or not records are explained, asked for once, and the list is kept', async () => {
    const element = place({ json, src: '#mine' })
    await vi.waitFor(() => expect(text(element, '.ktt-list')).toContain('First trip'))
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(new Response('', { status: 404 }))
    element.setAttribute('src', 'missing.json')
    await vi.waitFor(() => expect(text(element, '.ktt-notes')).toContain('missing.json'))
    expect(text(element, '.ktt-list')).toContain('First trip')
    await new Promise((done) => setTimeout(done, 100))
    expect(fetched).toHaveBeenCalledTimes(1)
    document.querySelector('#mine')!.textContent = '{"trips":[{"id":"one"}]}'
    element.setAttribute('src', '#mine')
    await vi.waitFor(() => expect(text(element, '.ktt-notes')).toContain('trips[0].title'))
  })

  it('with a key twice are explained: the parser would keep the last one only', async () => {
    const trips = '[{"id":"one","title":"First trip","start":"2020-01-02"}]'
    const element = place({ json: `{"trips":${trips},"trips":${trips}}`, src: '#mine' })
    await vi.waitFor(() =>
      expect(text(element, '.ktt-notes')).toContain('trips: expected each key once'),
    )
  })

  it('are the bundled ones where nothing is named', async () => {
    const element = place({})
    await vi.waitFor(() => expect(text(element, '.ktt-count')).toBe('11 of 11 trips'))
    expect(element.timeline).toBe(timeline)
  })
})

it('a filter that the page sets again, equal to the last, does not undo what the reader chose', async () => {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  element.filter = { from: '2018' }
  document.body.append(element)
  element.shadowRoot!.querySelector<HTMLElement>('[data-value="RU"]')!.click()
  expect(element.filter).toEqual({ from: '2018', country: 'RU' })
  element.filter = { from: '2018' }
  await Promise.resolve()
  expect(element.filter).toEqual({ from: '2018', country: 'RU' })
})

it('parts that hide names are left out', async () => {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  element.setAttribute('hide', 'filters map list')
  document.body.append(element)
  await new Promise(requestAnimationFrame)
  const root = element.shadowRoot!
  expect(root.querySelector('.ktt-bar')).toBeNull()
  expect(root.querySelectorAll('.ktt-record')).toHaveLength(0)
  expect(root.querySelector<HTMLElement>('.ktt-map-box')!.checkVisibility()).toBe(false)
  expect(root.querySelectorAll('.ktt-option')).toHaveLength(11)
})
