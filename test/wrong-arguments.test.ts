import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as exporters from '../src/export/index.js'
import * as core from '../src/index.js'
import * as messages from '../src/messages.js'

const { timeline, meta: _meta, ...rest } = core
const { Timeline: _class, ...functions } = { ...rest, ...exporters, ...messages }

/** Every public function by name, each ready to be called with anything. */
const calls = new Map<string, (...values: readonly unknown[]) => unknown>()
for (const [name, value] of Object.entries(functions)) {
  if (typeof value === 'function') calls.set(name, value as () => unknown)
}
for (const [name, { value }] of Object.entries(
  Object.getOwnPropertyDescriptors(core.Timeline.prototype),
)) {
  if (typeof value !== 'function' || name === 'constructor' || name === 'fault') continue
  calls.set(`timeline.${name}`, (...values) =>
    (value as () => unknown).apply(timeline, values as []),
  )
}

const cycle: Record<string, unknown> = {}
cycle['self'] = cycle
const odd = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  10n,
  '',
  'x',
  'constructor',
  '__proto__',
  '2018-06-12',
  '2018-02-30',
  'a'.repeat(10_000),
  Symbol('s'),
  () => 1,
  [],
  [null],
  [['a', 'b']],
  {},
  { kind: 'trip' },
  { id: 'x', kind: 'trip' },
  { filter: null },
  { start: 3 },
  { trips: [null] },
  cycle,
  Object.create(null),
  new Date(0),
  new Map(),
  /x/,
  timeline,
  timeline.trips[0],
]

/** What engines say when a program has not looked at its arguments. */
const careless =
  /cannot read|is not a function|is not iterable|is not defined|undefined \(reading|cannot convert|of undefined|of null|cannot destructure|maximum call stack|invalid time value|not an object|cannot use 'in'|incorrect locale|cannot mix/i

test.each([...calls])('%s answers anything with a result or with one sentence', (name, call) => {
  const value = fc.constantFrom(...odd)
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), (values) => {
      try {
        call(...values)
      } catch (error) {
        expect(error, name).toBeInstanceOf(Error)
        const { message } = error as Error
        expect(message, `${name}(${values.map(String_).join(', ')})`).not.toMatch(careless)
        expect(message.trim(), name).not.toBe('')
      }
    }),
    { numRuns: 300, examples: odd.map((one) => [[one]] as [unknown[]]) },
  )
})

function String_(value: unknown): string {
  return typeof value === 'object' ? (value === null ? 'null' : 'object') : String(value)
}
