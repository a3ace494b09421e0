import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { trimVisTimeline } from '../../scripts/plugins/vis-trim.mjs'

type Transform = (code: string, id: string) => { readonly code: string } | null

const file = fileURLToPath(
  new URL('vis-timeline-graph2d.mjs', import.meta.resolve('vis-timeline/esnext')),
)
const source = readFileSync(file, 'utf8')
const transform = trimVisTimeline().transform as unknown as Transform

let trimmed: string
beforeAll(() => {
  trimmed = transform(source, file)!.code
})

describe('the trimmed engine', () => {
  test('holds no way to parse text as HTML', () => {
    expect(source).toContain('innerHTML')
    expect(trimmed).not.toMatch(/innerHTML|insertAdjacentHTML|outerHTML\s*=|document\.write/)
  })

  test('neither reads nor writes globals of the page', () => {
    expect(trimmed).not.toMatch(/window\["?(moment|Hammer)"?\]|\.locale\(default|\bxss\b/)
  })

  test('has lost the other chart, the configurator and the validator', () => {
    expect(trimmed).not.toMatch(
      /class (Configurator|Validator|ColorPicker|DataAxis)|function (Graph2d|LineGraph|Legend)/,
    )
  })

  test('imports only what it calls', () => {
    const imports = [...trimmed.matchAll(/^import .* from '([^']+)'/gm)].map(([, name]) => name)
    expect(new Set(imports)).toEqual(
      new Set([
        'vis-util/esnext/esm/vis-util.js',
        'moment',
        'vis-data/esnext/esm/vis-data.js',
        'uuid',
        '@egjs/hammerjs',
        'propagating-hammerjs',
        'component-emitter',
      ]),
    )
  })
})

describe('the build stops', () => {
  test('at a version that the edits are not for', () => {
    const newer = source.replace(/@version \S+/, '@version 9.0.0')
    expect(() => transform(newer, file)).toThrow(
      'vis-timeline is version 9.0.0; the edits are for 8.5.4',
    )
  })

  test('when an edit matches too often or not often enough', () => {
    const moved = source.replace('this.dom.marker.innerHTML = "";', '')
    expect(() => transform(moved, file)).toThrow(/expected 5 matches of .*innerHTML.*, found 4/)
  })

  test('when a part to remove has another name', () => {
    const renamed = source.replaceAll('ColorPicker', 'ColourPicker')
    expect(() => transform(renamed, file)).toThrow('vis-timeline has no ColorPicker')
  })
})

test('other modules stay as they are', () => {
  expect(transform('let a', '/somewhere/else.js')).toBeNull()
})
