import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { svgTree, toSVG, type SVGOptions } from '../../src/export/svg.js'
import type { Tree } from '../../src/markup/tree.js'
import { createTimeline } from '../../src/query/create.js'
import { createWorld } from '../../scripts/bench/world.mjs'

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
    expect(description.children.join('')).toContain(
      'Summit with Donald Trump in Singapore, June 10 – 12, 2018',
    )
    expect(description.children.join('').split('; ').length).toBeGreaterThan(timeline.trips.length)
  })

  test('needs no style, script, link or id', () => {
    for (const theme of ['light', 'dark', 'auto'] as const) {
      expect(toSVG(timeline, { theme })).not.toMatch(/<style| style=|<script|href|url\(| id=/)
    }
  })

  test('names every year or more without a trip, and the busiest period', () => {
    for (const scale of ['true', 'compressed'] as const) {
      expect(toSVG(timeline, { scale })).toContain('>4 yrs 2 mos: none<')
    }
    expect(toSVG(timeline)).toContain('>6 yrs 3 mos: none<')
    expect(toSVG(timeline)).toContain('>1 yr 11 mos<')
    expect(toSVG(timeline)).toContain('>9 in 16 months<')
  })

  test('has spaces between the pieces of a label, for readers that ignore how it is set', () => {
    expect(toSVG(timeline).replaceAll(/<[^>]*>/g, '')).toContain(
      'Dalian Xi Jinping May 7 – 8, 2018',
    )
  })

  test('says what is talked of but has no fixed date', () => {
    expect(toSVG(timeline)).toMatch(/>Talked of, but not fixed: .*Moscow \(no date\)</)
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
    [{ scale: 'foo' }, 'unknown scale: foo; expected one of true, compressed'],
    [{ lanes: 'foo' }, 'unknown lanes: foo; expected one of country, none'],
  ])('refuses %o', (options, message) => {
    expect(() => toSVG(timeline, options as SVGOptions)).toThrow(new RangeError(message))
  })

  test('refuses an option that there is none', () => {
    expect(() => toSVG(timeline, { lane: 'none' } as SVGOptions)).toThrow(
      'unknown option of toSVG: lane; did you mean lanes?',
    )
  })

  test('refuses a list in place of a Timeline', () => {
    const list = timeline.trips as unknown as typeof timeline
    expect(() => toSVG(list)).toThrow('expected a Timeline')
  })

  test('marks the day asked for, and otherwise where the data end', () => {
    expect(toSVG(timeline.asOf('2025-09-02'))).toContain('>As of Sep 2, 2025<')
    expect(toSVG(timeline.asOf('2021-03-01'))).toContain('>As of Mar 1, 2021<')
    expect(toSVG(timeline)).toMatch(/>data end, \w+ \d+, \d{4}</)
  })

  test('takes any language tag', () => {
    expect(toSVG(timeline, { locale: 'ko' })).toContain('>중국<')
    expect(toSVG(timeline, { locale: 'not a tag' })).toContain('>China<')
  })
})
