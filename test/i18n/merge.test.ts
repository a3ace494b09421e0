import { expect, test } from 'vitest'
import { toHTML, toSVG } from '../../src/export/index.js'
import { summarise, timeline } from '../../src/index.js'
import { en, ko, mergeMessages } from '../../src/messages.js'

test('messages of your own stand in place of those of the language, the others stay', () => {
  const own = mergeMessages(en, { list: { trips: 'Journeys' }, through: (day) => `Until ${day}` })
  expect(own.list).toEqual({ ...en.list, trips: 'Journeys' })
  expect(own.through('today')).toBe('Until today')
  expect(own.form).toEqual(en.form)
  expect(en.list.trips).not.toBe('Journeys')
  expect(mergeMessages(ko, {})).toEqual(ko)
})

test.for<readonly [unknown, unknown, string]>([
  [en, { lst: {} }, 'unknown message: lst; did you mean list?'],
  [en, { list: { tripz: 'x' } }, 'unknown message: list.tripz; did you mean trips?'],
  [en, { list: 'x' }, 'invalid messages list: "x"; expected an object'],
  [en, { list: { trips: 3 } }, 'invalid message list.trips: 3; expected text'],
  [en, { through: 'x' }, 'invalid message through: "x"; expected a function'],
  [en, JSON.parse('{"__proto__":{"x":1}}'), 'unknown message: __proto__'],
  [en, { constructor: 'x' }, 'unknown message: constructor'],
  [en, null, 'invalid messages: null; expected an object'],
  [undefined, {}, 'invalid base messages: nothing; expected a table such as en'],
])('%#', ([base, own, message]) => {
  expect(() => mergeMessages(base as typeof en, own as object)).toThrow(message)
})

test('toHTML and toSVG take messages of your own beside a language', () => {
  const messages = { heading: 'Reisen ins Ausland', list: { met: 'Traf' } }
  expect(toSVG(timeline, { locale: 'de', messages })).toContain('Reisen ins Ausland')
  const html = toHTML(timeline.where({ ids: '2018-06-singapore' }), { locale: 'de', messages })
  expect(html).toContain('Traf')
  expect(html).toContain('Einzelheiten')
})

test('a language may get sentences of its own for a set as a whole', () => {
  const summary = { headline: () => 'One line', standfirst: () => '' }
  expect(summarise(timeline, 'pt', mergeMessages(en, { summary })).headline).toBe('One line')
})
