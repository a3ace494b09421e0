import { expect, it } from 'vitest'
import { toMarkup } from '../../src/markup/text.js'
import { h } from '../../src/markup/tree.js'

it('control characters, which neither HTML nor SVG may hold, are left out; tabs and line ends stay', () => {
  const text = `a\u0000b\u0008c\u001b\u007f\u0085d\te\nf`
  expect(toMarkup(h('p', { title: text }, text))).toBe('<p title="abcd\te\nf">abcd\te\nf</p>')
})
