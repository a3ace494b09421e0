import { userEvent } from 'vitest/browser'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { KimTravelTimelineElement } from '../../src/element/index.js'
import { createTimeline } from '../../src/query/create.js'
import { journeys } from '../fixtures/journeys.js'
import { loadControls } from '../support/element.js'

beforeAll(loadControls)
beforeEach(() => {
  vi.spyOn(console, 'warn')
})
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname)
  vi.restoreAllMocks()
})

/** As long as it takes on a busy machine. */
function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 })
}

/** With its records set, an element shows them at once. */
function mount(attributes: Record<string, string> = {}): KimTravelTimelineElement {
  const element = document.createElement('kim-travel-timeline')
  element.timeline = timeline
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  return element
}

function find<Found extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
  kind: new () => Found = HTMLElement as new () => Found,
): Found {
  const found = element.shadowRoot!.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`not found: ${selector}`)
  return found
}

function ids(element: Element, list = '.ktt-trips'): string[] {
  return [...element.shadowRoot!.querySelectorAll(`${list} .ktt-record`)].map(({ id }) => id)
}

function count(element: Element): string | null {
  return find(element, '.ktt-count').textContent
}

function choose(element: Element, name: string, value: string): void {
  const menu = find(element, `[data-menu="${name === 'as-of' ? 'day' : 'filters'}"]`)
  if (menu.ariaExpanded !== 'true') menu.click()
  const control = find(element, `[name="${name}"]`) as HTMLInputElement | HTMLSelectElement
  control.value = value
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}

describe('attributes', () => {
  it('need not be there: every trip is listed at once, in order of time', () => {
    const element = mount()
    expect(ids(element)).toEqual(timeline.trips.map(({ id }) => id))
    expect(count(element)).toContain('11 of 11 trips')
  })

  it('filter with the words that the command line takes', async () => {
    const element = mount({ country: 'CN', to: '2018' })
    expect(ids(element)).toEqual(['2018-03-beijing', '2018-05-dalian', '2018-06-beijing'])
    expect(count(element)).toContain('3 of 11 trips')
    element.setAttribute('country', '!CN')
    element.removeAttribute('to')
    await Promise.resolve()
    expect(count(element)).toContain('6 of 11 trips')
  })

  it('that mean nothing are shown and warned of once, and the rest holds', () => {
    const element = mount({ country: 'CN,Chian', from: 'soon' })
    expect(ids(element)).toHaveLength(5)
    expect(find(element, '.ktt-notes').textContent).toBe('Ignored: country=CHIAN; from=soon')
    expect(console.warn).toHaveBeenCalledTimes(1)
    expect(console.warn).toHaveBeenCalledWith(expect.stringMatching(/CN.*expected 2018/))
  })

  it('sort and limit', () => {
    expect(ids(mount({ sort: 'newest', limit: '2' }))).toEqual([
      '2025-09-beijing',
      '2023-09-russian-far-east',
    ])
    expect(ids(mount({ limit: '2' }))).toEqual(['2018-03-beijing', '2018-04-panmunjom'])
  })

  it('show what was known on a day, and say so', () => {
    const element = mount({ 'as-of': '2018-06-11' })
    expect(ids(element)).toEqual([
      '2018-03-beijing',
      '2018-04-panmunjom',
      '2018-05-dalian',
      '2018-06-singapore',
    ])
    expect(find(element, '#\\32 018-06-singapore .ktt-status').textContent).toBe('Under way')
    expect(find(element, '.ktt-notes').textContent).toContain('June 11, 2018')
  })

  it('that ask for a day after the data say where these end', () => {
    const element = mount({ 'as-of': '2099-01-01' })
    expect(find(element, '.ktt-notes').textContent).toContain('The data end on')
    expect(ids(element)).toHaveLength(11)
  })

  it('set heading and level', () => {
    const element = mount({ heading: 'Trips & more', 'heading-level': '3' })
    expect(find(element, 'h3').textContent).toBe('Trips & more')
    expect(find(element, 'h4.ktt-title')).toBeTruthy()
  })
})

describe('language', () => {
  it('is that of the nearest lang, also outside the shadow root it stands in', async () => {
    const outer = document.createElement('div')
    outer.lang = 'ko'
    const inner = document.createElement('div')
    outer.append(inner)
    document.body.append(outer)
    const root = inner.attachShadow({ mode: 'open' })
    const element = document.createElement('kim-travel-timeline')
    root.append(element)
    await eventually(() => expect(element.shadowRoot).not.toBeNull())
    expect(find(element, 'h2').textContent).toContain('김정은')
    expect(find(element, '.ktt-date').textContent).toContain('2018년')
  })

  it('can change', async () => {
    const element = mount()
    element.lang = 'ko'
    await eventually(() => expect(find(element, 'h2').textContent).toContain('김정은'))
    element.lang = 'en-GB'
    await eventually(() => expect(find(element, '.ktt-date').textContent).toMatch(/^25 ?– ?28 Mar/))
  })

  it('falls back to English messages for a language without them, and survives nonsense', () => {
    expect(find(mount({ lang: 'pt' }), '.ktt-date').textContent).toMatch(/mar.* 2018/)
    expect(find(mount({ lang: 'pt' }), '[data-menu="filters"]').textContent).toBe('More filters')
    expect(find(mount({ lang: 'no_such-!' }), '.ktt-date').textContent).toContain('Mar')
  })

  it.each([
    ['zh-CN', '更多筛选', '习近平'],
    ['ja', 'その他の条件', '習近平'],
    ['ru', 'Другие фильтры', 'Си Цзиньпин'],
    ['vi', 'Bộ lọc khác', 'Tập Cận Bình'],
    ['de-AT', 'Weitere Filter', 'Xi Jinping'],
    ['fr', 'Plus de filtres', 'Xi Jinping'],
    ['es', 'Más filtros', 'Xi Jinping'],
  ])('%s is loaded when it is read', async (lang, filters, person) => {
    const element = mount({ lang })
    await eventually(() => expect(element.shadowRoot).not.toBeNull())
    expect(find(element, '[data-menu="filters"]').textContent).toBe(filters)
    expect(find(element, '.ktt-met').textContent).toContain(person)
  })

  it('finds countries and means of transport by its words', async () => {
    const element = mount({ lang: 'ko' })
    await eventually(() => expect(element.shadowRoot).not.toBeNull())
    for (const [text, id] of [
      ['열차', '2019-04-vladivostok'],
      ['중국', '2018-05-dalian'],
      ['푸틴', '2023-09-russian-far-east'],
    ] as const) {
      element.filter = { kind: 'trip', text }
      await eventually(() => expect(ids(element)).not.toHaveLength(11))
      expect(ids(element)).toContain(id)
      element.filter = {}
      await eventually(() => expect(ids(element)).toHaveLength(11))
    }
  })
})

describe('the form', () => {
  it('filters, counts, and tells the page', () => {
    const heard: unknown[] = []
    document.body.addEventListener(
      'filter-change',
      ({ detail, composed }) => heard.push([detail.filter, composed]),
      { once: true },
    )
    const element = mount()
    choose(element, 'country', 'RU')
    expect(ids(element)).toEqual(['2019-04-vladivostok', '2023-09-russian-far-east'])
    expect(count(element)).toContain('2 of 11 trips')
    expect(heard).toEqual([[{ country: 'RU' }, true]])
    expect(element.filter).toEqual({ country: 'RU' })
  })

  it('joins conditions, and a year is a window', () => {
    const element = mount()
    choose(element, 'year', '2018')
    choose(element, 'person', 'xi-jinping')
    expect(ids(element)).toEqual(['2018-03-beijing', '2018-05-dalian', '2018-06-beijing'])
    expect(element.filter).toEqual({ from: '2018', to: '2018', person: 'xi-jinping' })
    choose(element, 'year', '')
    expect(element.filter).toEqual({ person: 'xi-jinping' })
  })

  it('searches the text that is typed key by key, and never writes to the field', async () => {
    const element = mount()
    find(element, '[data-menu="filters"]').click()
    const field = find(element, '[name="text"]', HTMLInputElement)
    field.focus()
    await userEvent.keyboard('xi beijing ')
    await eventually(() => expect(ids(element)).toHaveLength(4))
    expect(element.shadowRoot!.activeElement).toBe(field)
    expect(field.value).toBe('xi beijing ')
    expect(count(element)).toContain('4 of 11 trips')
  })

  it('shows what the attributes ask, also where that is none of its choices', () => {
    const element = mount({ country: 'CN,RU', from: '2019-02' })
    find(element, '[data-menu="filters"]').click()
    expect(find(element, '[name="country"]', HTMLSelectElement).selectedOptions[0]!.text).toBe(
      'China, Russia',
    )
    expect(find(element, '[name="year"]', HTMLSelectElement).selectedOptions[0]!.text).toContain(
      'February 2019',
    )
    choose(element, 'kind', 'trip')
    expect(element.filter).toEqual({ country: ['CN', 'RU'], from: '2019-02', kind: 'trip' })
  })

  it('says why nothing is shown, and a button shows all again', () => {
    const element = mount({ country: 'CN', text: 'reindeer' })
    expect(find(element, '.ktt-empty').textContent).toContain('Country: China; Search: reindeer')
    expect(count(element)).toContain('0 of 11 trips')
    find(element, '.ktt-empty button').focus()
    find(element, '.ktt-empty button').click()
    expect(ids(element)).toHaveLength(11)
    expect(element.shadowRoot!.activeElement?.getAttribute('data-key')).toBe('chip-')
    find(element, '[data-menu="filters"]').click()
    expect(find(element, '[name="text"]', HTMLInputElement).value).toBe('')
  })

  it('is reset by its button', () => {
    const element = mount({ country: 'CN' })
    find(element, '[data-menu="filters"]').click()
    find(element, '[data-key="filter-form"] .ktt-reset').click()
    expect(ids(element)).toHaveLength(11)
    expect(element.filter).toEqual({})
  })

  it('takes a day to look back from', async () => {
    const element = mount()
    choose(element, 'as-of', '2019-02-27')
    await eventually(() => expect(element.asOf).toBe('2019-02-27'))
    expect(find(element, '#\\32 019-02-hanoi .ktt-status').textContent).toBe('Under way')
    choose(element, 'as-of', '')
    await eventually(() => expect(ids(element)).toHaveLength(11))
  })

  it('does not leave the page when Enter is pressed', () => {
    const element = mount()
    find(element, '[data-menu="filters"]').click()
    const form = find(element, 'form', HTMLFormElement)
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true })
    form.dispatchEvent(submit)
    expect(submit.defaultPrevented).toBe(true)
  })
})

describe('messages', () => {
  it('of the page take the place of those of the language, and of unknown ones none does', async () => {
    const element = mount()
    element.messages = { widget: { filters: 'Choose' } }
    const menu = (): string | null => find(element, '[data-menu="filters"]').textContent
    await eventually(() => expect(menu()).toBe('Choose'))
    expect(console.warn).not.toHaveBeenCalled()
    element.messages = { widget: { filters: 'Pick', filter: 'Pick' } } as never
    await eventually(() => expect(menu()).toBe('More filters'))
    expect(vi.mocked(console.warn).mock.calls[0]!.join(' ')).toContain('did you mean filters')
    expect(() => (element.messages = 'Pick' as never)).toThrow('expected an object')
  })
})

describe('properties', () => {
  it('take any Timeline', async () => {
    const element = mount()
    element.timeline = createTimeline(journeys)
    await Promise.resolve()
    expect(ids(element)).toEqual(['2018-02-pacific', '2019-01-seoul', '2020-05-apia'])
    expect(find(element, 'h2').textContent).toContain('Ann Example')
    expect(find(element, '.ktt-meta').textContent).toContain('Journeys, invented; for tests')
    expect(count(element)).toContain('3 of 3 trips')
    element.timeline = undefined
    await eventually(() => expect(ids(element)).toHaveLength(11))
  })

  it('can be set in any order', async () => {
    const element = mount({ country: 'RU' })
    element.filter = { country: 'WS' }
    element.timeline = createTimeline(journeys)
    await Promise.resolve()
    expect(ids(element)).toEqual(['2018-02-pacific', '2020-05-apia'])
  })

  it('report a filter that cannot be, instead of throwing', async () => {
    const element = mount()
    element.filter = { country: 'XX' as 'CN' }
    await Promise.resolve()
    expect(find(element, '.ktt-notes').textContent).toBe('Ignored: country=XX')
    expect(String(vi.mocked(console.warn).mock.lastCall)).toContain('unknown country: XX')
    expect(ids(element)).toHaveLength(11)
  })

  it('that are of no use are refused at once, and change nothing', () => {
    const element = mount()
    expect(() => (element.timeline = { trips: [] } as never)).toThrow(TypeError)
    expect(() => (element.timeline = 'trips' as never)).toThrow('expected a Timeline')
    expect(element.timeline).toBe(timeline)
  })

  it.each([
    { country: 5 },
    { from: 5 },
    { from: 'soon' },
    { from: 2018, to: 2018 },
    { person: {} },
    { colour: 'red' },
  ])('do not break the form when a filter is %o', async (filter) => {
    const element = mount()
    element.filter = filter as never
    await Promise.resolve()
    choose(element, 'country', 'RU')
    expect(element.filter.country).toBe('RU')
  })

  it('that were set before the element was attached count, and leave the attributes their words', () => {
    const element = document.createElement('kim-travel-timeline')
    element.setAttribute('country', 'RU')
    element.setAttribute('sort', 'newest')
    element.filter = { country: 'CN' }
    element.timeline = timeline
    document.body.append(element)
    expect(ids(element)).toHaveLength(5)
    expect(ids(element)[0]).toBe('2025-09-beijing')
    expect(element.filter).toEqual({ country: 'CN' })
  })

  it('that were set before the element was known count', () => {
    const element = document.createElement('ktt-late') as KimTravelTimelineElement
    element.filter = { country: 'VN' }
    element.timeline = timeline
    document.body.append(element)
    KimTravelTimelineElement.define('ktt-late')
    expect(ids(element)).toEqual(['2019-02-hanoi'])
    expect(Object.hasOwn(element, 'filter')).toBe(false)
  })
})

describe('selection', () => {
  it('opens, marks and tells', async () => {
    const heard: unknown[] = []
    const element = mount()
    element.addEventListener('trip-select', ({ detail }) => heard.push(detail))
    find(element, '#\\32 018-06-singapore summary').click()
    await eventually(() => expect(heard).toEqual([{ id: '2018-06-singapore' }]))
    expect(element.selected).toBe('2018-06-singapore')
    expect(find(element, '#\\32 018-06-singapore').ariaCurrent).toBe('true')
    find(element, '#\\32 019-02-hanoi summary').click()
    await eventually(() => expect(heard).toHaveLength(2))
    expect(element.shadowRoot!.querySelectorAll('[aria-current]')).toHaveLength(1)
  })

  it('by the page opens without an event', async () => {
    const heard = vi.fn()
    const element = mount({ selected: '2019-02-hanoi' })
    element.addEventListener('trip-select', heard)
    expect(find(element, '#\\32 019-02-hanoi details', HTMLDetailsElement).open).toBe(true)
    element.setAttribute('selected', '2023-09-russian-far-east')
    expect(find(element, '#\\32 023-09-russian-far-east details', HTMLDetailsElement).open).toBe(
      true,
    )
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(heard).not.toHaveBeenCalled()
  })

  it('follows the fragment of the page, now and later', async () => {
    location.hash = '#2018-05-dalian'
    const element = mount()
    expect(find(element, '#\\32 018-05-dalian details', HTMLDetailsElement).open).toBe(true)
    expect(element.shadowRoot!.activeElement!.id).toBe('2018-05-dalian-title')
    location.hash = '#2019-06-panmunjom'
    await eventually(() => expect(element.selected).toBe('2019-06-panmunjom'))
    location.hash = '#%E0%A4%A'
  })

  it('finds an event in the part that was folded away', () => {
    const element = mount()
    const { id } = timeline.events[0]!
    element.selected = id
    const record = element.shadowRoot!.getElementById(id)!
    expect(record.closest('details')!.open).toBe(true)
    expect(record.querySelector('details')!.open).toBe(true)
  })

  it('shows a record that is taller than the view from its beginning', async () => {
    const element = mount()
    scrollTo(0, 0)
    location.hash = '#2018-06-singapore'
    await eventually(() => expect(element.selected).toBe('2018-06-singapore'))
    const { top, height } = find(element, '#\\32 018-06-singapore').getBoundingClientRect()
    expect(height).toBeGreaterThan(innerHeight)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(100)
  })

  it('goes from a number to its source', () => {
    const element = mount()
    const details = find(element, '#\\32 018-06-singapore details', HTMLDetailsElement)
    find(
      element,
      '#\\32 018-06-singapore .ktt-summary a[href="#2018-06-singapore-source-1"]',
    ).click()
    expect(details.open).toBe(true)
    expect(element.shadowRoot!.activeElement!.id).toBe('2018-06-singapore-source-1')
    expect(location.hash).toBe('')
  })
})

describe('the address', () => {
  it('is left alone unless asked', () => {
    const element = mount()
    choose(element, 'country', 'RU')
    expect(location.search).toBe('')
  })

  it('holds the filter with url-state, among what others put there', async () => {
    history.replaceState(null, '', '?page=3&trips.country=CN')
    const element = mount({ 'url-state': 'trips', country: 'RU' })
    expect(element.filter).toEqual({ country: ['CN'] })
    choose(element, 'year', '2019')
    expect(location.search).toBe('?page=3&trips.country=CN&trips.from=2019&trips.to=2019')
    find(element, '[data-key="filter-form"] .ktt-reset').click()
    expect(location.search).toBe('?page=3&trips.country=')
    // And so it stays when the page is loaded again.
    expect(mount({ 'url-state': 'trips', country: 'RU' }).filter).toEqual({})
  })

  it('that cannot be changed, as in a frame of mere text, does not keep the page from hearing', () => {
    const heard = vi.fn()
    vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
      throw new DOMException('no address', 'SecurityError')
    })
    const element = mount({ 'url-state': '' })
    element.addEventListener('filter-change', heard)
    choose(element, 'country', 'RU')
    expect(heard).toHaveBeenCalledTimes(1)
    expect(ids(element)).toHaveLength(2)
  })
})

describe('copying', () => {
  it('puts the link on the clipboard and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const element = mount()
    const button = find(element, '#\\32 018-05-dalian [data-action="link"]')
    button.focus()
    button.click()
    await eventually(() => expect(find(element, '.ktt-said').textContent).toBe('Link copied'))
    expect(write).toHaveBeenCalledWith(`${location.href.split('#')[0]}#2018-05-dalian`)
    button.click()
    await eventually(() => expect(write).toHaveBeenCalledTimes(2))
    expect(button.textContent).toBe('Link copied')
    button.blur()
    expect(button.textContent).toBe('Link: Talks with Xi Jinping in Dalian')
  })

  it('cites with dates, version, address and the numbered sources', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    find(mount(), '#\\32 018-05-dalian [data-action="cite"]').click()
    await eventually(() => expect(write).toHaveBeenCalled())
    const [text] = write.mock.calls[0]!
    expect(text).toContain('May 7 – 8, 2018')
    expect(text).toContain(`${timeline.meta.version}. Data through`)
    expect(text).toContain('#2018-05-dalian')
    expect(text).toMatch(/\n1\. .+\n2\. .+/)
  })

  it('shows the text where the page may not use the clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    const element = mount()
    find(element, '#\\32 018-05-dalian [data-action="link"]').click()
    await eventually(() =>
      expect(find(element, 'textarea', HTMLTextAreaElement).value).toContain('#2018-05-dalian'),
    )
  })
})

describe('define', () => {
  it('does nothing where somebody was first', () => {
    expect(() => {
      KimTravelTimelineElement.define()
      KimTravelTimelineElement.define('kim-travel-timeline')
    }).not.toThrow()
    expect(customElements.get('kim-travel-timeline')).toBe(KimTravelTimelineElement)
  })

  it('takes other tags beside the first', () => {
    KimTravelTimelineElement.define('ktt-second')
    const element = document.createElement('ktt-second') as KimTravelTimelineElement
    element.timeline = timeline
    document.body.append(element)
    expect(ids(element)).toHaveLength(11)
  })

  it('does nothing without a registry', () => {
    expect(() => KimTravelTimelineElement.define('ktt-third', undefined)).not.toThrow()
  })
})
