import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { svgTree, toSVG, type SVGOptions } from '../../src/export/svg.js'
import { estimateWidth } from '../../src/chart/text-width.js'
import type { Markup, Tree } from '../../src/markup/tree.js'
import { createTimeline } from '../../src/query/create.js'
import { createWorld } from '../../scripts/bench/world.mjs'

const widths = [200, 320, 360, 800, 1200, 1400]

describe('toSVG', () => {
  test('is as large as an image for sharing by default', () => {
    expect(toSVG(timeline)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 630"/,
    )
  })

  test('is the same every time', () => {
    expect(toSVG(timeline)).toBe(toSVG(timeline))
  })

  test('has a name and tells every trip with its dates', () => {
    const { children } = svgTree(timeline)
    const [title, description] = children as [Tree, Tree]
    expect(title).toMatchObject({ tag: 'title', children: ['Kim Jong Un’s travel abroad'] })
    expect(description.tag).toBe('desc')
    expect(description.children.join('')).toContain('Singapore, Donald Trump, June 10 – 12, 2018')
    expect(description.children.join('').split('; ').length).toBeGreaterThan(timeline.trips.length)
  })

  test('needs no style, script, link or id', () => {
    for (const theme of ['light', 'dark', 'auto'] as const) {
      expect(toSVG(timeline, { theme })).not.toMatch(
        /<style| style=| class=|<script|href|url\(| id=/,
      )
    }
  })

  test('says how many years each break skips', () => {
    expect(toSVG(timeline)).toContain('>4 y 2 m<')
    expect(toSVG(timeline)).toContain('>1 y 11 m<')
    expect(toSVG(timeline, { scale: 'true' })).not.toContain('>4 y 2 m<')
  })

  test('writes hostile text as text', () => {
    const hostile = '</title><script>alert(1)</script>"\'&'
    const evil = createTimeline({
      trips: timeline.trips.map((trip) => ({ ...trip, title: hostile, stops: [], citations: {} })),
      people: timeline.people,
      places: timeline.places,
      sources: timeline.sources,
    })
    expect(toSVG(evil)).not.toContain('<script>')
  })

  test('has no ground of its own in the theme that follows the page', () => {
    expect(toSVG(timeline, { theme: 'auto' })).not.toContain('<rect width=')
    expect(toSVG(timeline, { theme: 'dark' })).toContain('fill="#14171a"')
  })

  test('draws an empty set, and ten thousand records in little room', () => {
    expect(toSVG(timeline.where({ to: '2000' }))).toContain('<svg')
    const crowd = toSVG(createTimeline(createWorld(10_000)))
    expect(crowd.length).toBeLessThan(100_000)
    expect(crowd.match(/<rect/g)!.length).toBeGreaterThan(50)
  })

  test('is titled as the list is: by the set, or as asked', () => {
    const others = createTimeline(createWorld(3))
    expect(toSVG(others)).toContain(`<title>${others.meta.title}</title>`)
    expect(toSVG(timeline, { title: 'Visits' })).toContain('<title>Visits</title>')
  })

  test.each([
    [{ width: 'x' }, 'invalid width: x; expected a number of pixels, 160 or more'],
    [{ width: Infinity }, 'invalid width: Infinity; expected a number of pixels, 160 or more'],
    [{ width: 100 }, 'invalid width: 100; expected a number of pixels, 160 or more'],
    [{ theme: 'toString' }, 'unknown theme: toString; expected one of light, dark, auto'],
  ])('refuses %o', (options, message) => {
    expect(() => toSVG(timeline, options as SVGOptions)).toThrow(new RangeError(message))
  })

  test('refuses a list in place of a Timeline', () => {
    const list = timeline.trips as unknown as typeof timeline
    expect(() => toSVG(list)).toThrow('expected a Timeline')
  })

  test('marks the day asked for, and otherwise where the data end if there is more', () => {
    expect(toSVG(timeline.asOf('2025-09-02'))).toContain('>As of Sep 2, 2025<')
    expect(toSVG(timeline.asOf('2021-03-01'))).toContain('>As of Mar 1, 2021<')
    expect(toSVG(timeline)).toContain('>Data end<')
    expect(toSVG(timeline.where({ country: 'SG' }))).not.toContain('>Data end<')
  })

  test('takes any language tag', () => {
    expect(toSVG(timeline, { locale: 'ko' })).toContain('>중국<')
    expect(toSVG(timeline, { locale: 'not a tag' })).toContain('>China<')
  })
})

describe.each(widths)('at %i pixels', (width) => {
  test('every label is there, lies within the picture, and touches no other', () => {
    const boxes = textBoxes(svgTree(timeline, { width }))
    const said = boxes.map(({ text }) => text).join(' ')
    for (const { start } of timeline.trips) expect(said).toContain(start!.slice(0, 4))
    for (const { text, left, right } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0)
      expect(right, text).toBeLessThanOrEqual(width)
    }
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const sameLine = Math.abs(one.y - other.y) < 10
        const apart = one.right <= other.left || other.right <= one.left
        expect(!sameLine || apart, `${one.text} / ${other.text}`).toBe(true)
      }
    })
  })
})

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
}

function textBoxes(markup: Markup): readonly Box[] {
  if (typeof markup === 'string') return []
  const { tag, attributes, children } = markup
  if (tag !== 'text') return children.flatMap(textBoxes)
  const text = textOf(markup)
  const size = Number(attributes['font-size'] ?? 13)
  const left = Number(attributes['x'])
  return [{ text, left, right: left + estimateWidth(text, size), y: Number(attributes['y']) }]
}

function textOf(markup: Markup): string {
  return typeof markup === 'string' ? markup : markup.children.map(textOf).join('')
}
