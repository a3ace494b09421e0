import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { palettes } from '../../src/chart/palette.js'
import { estimateWidth } from '../../src/chart/text-width.js'
import { timeline } from '../../src/data/bundled.js'
import { mapTree, type DrawOptions } from '../../src/map/map-tree.js'
import type { MapOptions } from '../../src/map/options.js'
import { toMap } from '../../src/map/to-map.js'
import type { Markup, Tree } from '../../src/markup/tree.js'
import { sets, setOf } from './sets.js'

const widths = [340, 600, 1000]

describe('toMap', () => {
  test('is well-formed XML in one root element', () => {
    for (const set of [timeline, ...Object.values(sets)]) {
      const text = toMap(set)
      expect(XMLValidator.validate(text)).toBe(true)
      const { svg, ...others } = new XMLParser().parse(text)
      expect(others).toEqual({})
      expect(Object.keys(svg).slice(0, 2)).toEqual(['title', 'desc'])
    }
  })

  test('is the same every time, and has no style, script, link or id', () => {
    expect(toMap(timeline)).toBe(toMap(timeline))
    for (const theme of ['light', 'dark', 'auto'] as const) {
      expect(toMap(timeline, { theme })).not.toMatch(/<style| style=|<script|href|url\(| id=/)
    }
  })

  test('tells the stops of each trip in order', () => {
    const description = toMap(timeline).match(/<desc>([^<]*)<\/desc>/)![1]!
    const lines = description.split('\n')
    expect(lines).toHaveLength(timeline.trips.length + 1)
    expect(description).toMatch(/February 26 – March 2, 2019: Dong Dang, Hanoi, Dong Dang\n/)
    expect(lines.at(-1)).toContain('they are not the track taken')
  })

  test('shows every place of the trips, with the number of trips there, from 340 pixels on', () => {
    for (const width of [340, 400, 600, 1000]) {
      const said = labelsOf(timeline, { width }).map(({ text }) => text)
      for (const name of [
        'Beijing\u00a0×4',
        'Dalian',
        'Vladivostok\u00a0×2',
        'Vostochny Cosmodrome',
        'Komsomolsk-on-Amur',
        'Hanoi',
        'Singapore',
        'Pyongyang',
      ]) {
        expect(said, `${width}`).toContain(name)
      }
      expect(said.some((text) => text.endsWith('Panmunjom\u00a0×2'))).toBe(true)
    }
  })

  test('draws lines by means of transport', () => {
    const styles = (id: string): string[] => {
      const group = find(mapTree(timeline), ({ attributes }) => attributes['data-id'] === id)[0]!
      return find(group, ({ tag }) => tag === 'path').map(({ attributes }) =>
        attributes['stroke-dasharray']
          ? 'dotted'
          : Number(attributes['stroke-width']) < 1
            ? 'thin'
            : 'solid',
      )
    }
    expect(styles('2018-06-singapore')).toEqual(['dotted'])
    expect(styles('2018-03-beijing')).toEqual(['solid'])
    expect(styles('2019-02-hanoi')).toEqual(['solid', 'thin'])
    expect(styles('2018-04-panmunjom')).toEqual(['thin'])
  })

  test('gives countries the colours of the chart, the others one after another', () => {
    const fills = (set: typeof timeline | (typeof sets)[string]): string[] =>
      find(mapTree(set), ({ tag }) => tag === 'circle').map(({ attributes }) =>
        String(attributes['fill']),
      )
    const { countries, series, other } = palettes.light
    expect(new Set(fills(timeline))).toEqual(new Set(Object.values(countries)))
    expect(new Set(fills(sets['near the antimeridian']!))).toEqual(new Set([series[0], other]))
  })

  test('has the same colours in the style sheet', () => {
    const sheet = readFileSync('src/map/styles.css', 'utf8')
    for (const [code, light] of Object.entries(palettes.light.countries)) {
      const dark = palettes.dark.countries[code]
      const property = `--ktt-country-${code.toLowerCase()}`
      expect(sheet).toContain(`var(${property}, light-dark(${light}, ${dark}))`)
    }
    for (const name of ['text', 'muted', 'line', 'land'] as const) {
      const { light, dark } = palettes
      expect(sheet).toContain(`var(--ktt-${name}, light-dark(${light[name]}, ${dark[name]}))`)
    }
  })

  test('makes the selected trip stand out', () => {
    const opacity = (selected: string | undefined): unknown[] =>
      find(
        mapTree(timeline, selected === undefined ? {} : { selected }),
        ({ attributes }) => 'data-id' in attributes,
      ).map(({ attributes }) => attributes['opacity'])
    expect(new Set(opacity('2018-06-singapore'))).toEqual(new Set([0.35, 1]))
    expect(opacity('2018-06-singapore').filter((value) => value === 1)).toHaveLength(1)
    expect(new Set(opacity(undefined)).size).toBe(1)
    expect(opacity('no-such-trip')).toEqual(opacity(undefined))
  })

  test('does not lead home before the traveller is back, nor to places not yet reached', () => {
    const before = toMap(timeline.asOf('2025-09-02').where({ ids: '2025-09-beijing' }))
    expect(before).toContain('>Beijing<')
    const early = timeline.asOf('2018-06-10').where({ ids: '2018-06-singapore' })
    expect(toMap(early)).toContain('>Pyongyang<')
    expect(toMap(timeline.asOf('2018-05-20').where({ country: 'SG' }))).not.toContain('>Singapore<')
  })

  test('has no home where the set names none', () => {
    const set = sets['near the antimeridian']!
    expect(toMap(set)).not.toContain('ktt-map-home')
    expect(toMap(timeline)).toContain('ktt-map-home')
  })

  test('leaves out places without coordinates and says so', () => {
    const route = [['Suva', 'Levuka', 'Nadi']]
    const lost = setOf(
      [
        ['Suva', 178.4, -18.1, 'FJ'],
        ['Levuka', undefined, -17.7, 'FJ'],
        ['Nadi', 177.4, -17.8, 'FJ'],
      ],
      route,
    )
    expect(toMap(lost)).toContain('1 place without coordinates is left out.')
    expect(labelsOf(lost, {}).map(({ text }) => text)).toEqual(['Suva', 'Nadi'])
    const nowhere = route[0]!.map((name) => [name, undefined, undefined, 'FJ'] as const)
    const none = toMap(setOf(nowhere, route))
    expect(none).toContain('No places to show. 3 places without coordinates are left out.')
    expect(none).not.toContain('NaN')
  })

  test('draws an empty set, and the places of events', () => {
    expect(toMap(timeline.where({ to: '2000' }))).toContain('No places to show.')
    expect(toMap(timeline.where({ kind: 'event', country: 'KR' }))).toContain('ktt-map-dot')
  })

  test('writes in the language asked for, with messages of one’s own', () => {
    expect(toMap(timeline, { locale: 'ko' })).toContain('>방문한 곳<')
    expect(toMap(timeline, { locale: 'not a tag' })).toContain('>Places visited<')
    expect(toMap(timeline, { title: 'His trips' })).toContain('>His trips<')
    expect(toMap(timeline, { title: '' })).not.toContain('ktt-map-title')
  })

  test('writes hostile text as text', () => {
    const hostile = setOf([['A </text><script>"& b', 10, 10, 'FR']], [['A </text><script>"& b']])
    expect(toMap(hostile)).not.toContain('<script>')
  })

  test.each([
    [{ widht: 600 }, 'unknown option of toMap: widht; did you mean width?'],
    [{ onSelect: () => {} }, 'unknown option of toMap: onSelect'],
    [{ width: '600' }, 'invalid width: 600; expected a number of pixels, 160 or more'],
    [{ width: 100 }, 'invalid width: 100; expected a number of pixels, 160 or more'],
    [{ height: Infinity }, 'invalid height: Infinity; expected a number of pixels, 160 or more'],
    [{ theme: 'sepia' }, 'invalid theme: sepia; expected one of light, dark, auto'],
    [{ selected: 3 }, 'invalid selected: 3; expected text'],
    [{ messages: 'en' }, 'invalid messages: en; expected a table of messages'],
    ['light', 'invalid options of toMap: "light"; expected an object'],
  ])('refuses %o', (options, message) => {
    expect(() => toMap(timeline, options as MapOptions)).toThrow(message)
  })

  test('refuses a list in place of a Timeline', () => {
    expect(() => toMap(timeline.trips as never)).toThrow('expected a Timeline')
  })
})

describe.each(Object.entries({ 'bundled with the package': timeline, ...sets }))(
  'a set %s',
  (name, set) => {
    test.each(widths)('lies inside its frame at %i pixels, with labels apart', (width) => {
      const tree = mapTree(set, { width })
      const inner = find(tree, ({ tag }) => tag === 'svg')[1]!
      const height = Number(inner.attributes['height'])
      const dots = find(
        inner,
        ({ tag, attributes }) => tag === 'circle' || attributes['class'] === 'ktt-map-home',
      ).map(({ attributes: { cx, cy, x, y, width: side } }) =>
        cx === undefined
          ? { x: Number(x) + Number(side) / 2, y: Number(y) + Number(side) / 2 }
          : { x: Number(cx), y: Number(cy) },
      )
      expect(dots.length).toBeGreaterThan(0)
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(height)
      }
      const labels = labelsOf(set, { width })
      const missing = name === 'of fifty places' ? (width < 600 ? 30 : 16) : 2
      expect(labels.length).toBeGreaterThanOrEqual(Math.max(1, dots.length - missing))
      const boxes = labels.flatMap(({ boxes }) => boxes)
      for (const box of boxes) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(0)
        expect(box.right, box.text).toBeLessThanOrEqual(width)
        expect(box.top, box.text).toBeGreaterThanOrEqual(0)
        expect(box.bottom, box.text).toBeLessThanOrEqual(height)
        for (const { x, y } of dots) {
          const covered = x > box.left && x < box.right && y > box.top && y < box.bottom
          expect(covered, `${box.text} covers a dot`).toBe(false)
        }
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top
          expect(apart, `${one.text} / ${other.text}`).toBe(true)
        }
      })
    })

    test('has a line wherever a trip goes, and no point that is no number', () => {
      const text = toMap(set)
      expect(text).not.toMatch(/NaN|Infinity|undefined/)
      for (const { attributes } of find(
        mapTree(set),
        ({ attributes }) => attributes['class'] === 'ktt-map-line',
      )) {
        expect(attributes['d']).toMatch(/^M-?[\d.]/)
      }
    })
  },
)

test('draws four hundred trips without lines', () => {
  const letters = 'abcdefghijklmnopqrst'
  const rows = [...letters].flatMap((one, x) =>
    [...letters].map(
      (other, y) => [`Place ${one}${other}`, x * 18 - 180, y * 8 - 80, 'FR'] as const,
    ),
  )
  const set = setOf(
    rows,
    rows.map(([name]) => [name]),
  )
  const text = toMap(set)
  expect(text).not.toContain('ktt-map-line')
  expect(text.length).toBeLessThan(300_000)
})

interface LabelBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The names on the map, each with the boxes of its lines. */
function labelsOf(
  set: typeof timeline | (typeof sets)[string],
  options: DrawOptions,
): readonly { readonly text: string; readonly boxes: readonly LabelBox[] }[] {
  const tree = mapTree(set, options)
  const size = Number(tree.attributes['font-size'])
  const groups = find(
    tree,
    ({ tag, children }) => tag === 'g' && children.some((child) => isLabel(child)),
  )
  return groups.map(({ children }) => {
    const boxes = children.filter(isLabel).map(({ attributes, children: [text] }): LabelBox => {
      const weight = attributes['font-weight'] ? 'bold' : 'normal'
      const width = estimateWidth(String(text), size, weight)
      const x = Number(attributes['x'])
      const anchor = attributes['text-anchor']
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      const y = Number(attributes['y'])
      // Room for ascenders and descenders.
      return {
        text: String(text),
        left,
        right: left + width,
        top: y - 0.75 * size,
        bottom: y + 0.2 * size,
      }
    })
    return { text: boxes.map(({ text }) => text).join(' '), boxes }
  })
}

function isLabel(markup: Markup): markup is Tree {
  return typeof markup !== 'string' && markup.attributes['class'] === 'ktt-map-label'
}

function find(tree: Tree, wanted: (tree: Tree) => boolean): readonly Tree[] {
  const below = tree.children.flatMap((child) =>
    typeof child === 'string' ? [] : find(child, wanted),
  )
  return wanted(tree) ? [tree, ...below] : below
}
