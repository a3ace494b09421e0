import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KimTravelTimelineElement } from '../../src/element/index.js'

const manifest = JSON.parse(readFileSync('src/element/custom-elements.json', 'utf8')) as Manifest
const [declaration] = manifest.modules[0]!.declarations
const styles = ['element/styles', 'element/chart', 'list/styles']
  .map((file) => readFileSync(`src/${file}.css`, 'utf8'))
  .join('\n')

type Named = readonly { readonly name: string }[]

interface Manifest {
  readonly schemaVersion: string
  readonly modules: readonly {
    readonly declarations: readonly Readonly<
      Record<'attributes' | 'cssProperties' | 'cssParts', Named>
    >[]
  }[]
}

function names(items: Named): string[] {
  return items.map(({ name }) => name).toSorted()
}

it('importing the element in Node registers nothing and does not throw', () => {
  expect('customElements' in globalThis).toBe(false)
  expect(() => KimTravelTimelineElement.define()).not.toThrow()
})

describe('custom-elements.json', () => {
  it('lists the attributes that the element observes, and the theme, which only styles read', () => {
    expect(names(declaration!.attributes)).toEqual(
      [...KimTravelTimelineElement.observedAttributes, 'theme'].toSorted(),
    )
  })

  it('lists the properties that the style sheet reads', () => {
    const read = new Set([...styles.matchAll(/var\((--ktt-[a-z\d-]+)/g)].map(([, name]) => name))
    expect(names(declaration!.cssProperties)).toEqual([...read].toSorted())
  })

  it('lists the parts that the style sheet documents', () => {
    const [, listed] = /`::part\(\)`:\n([\s\S]*?)\n \*\n/.exec(styles)!
    expect(names(declaration!.cssParts)).toEqual(
      listed!.replaceAll('*', ' ').trim().split(/\s+/).toSorted(),
    )
  })
})
