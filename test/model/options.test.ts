import { describe, expect, test } from 'vitest'
import {
  anyOf,
  checkOption,
  checkOptions,
  languageTag,
  listOf,
  numberFrom,
  oneOf,
  show,
  someObject,
  someText,
  toText,
  trueOrFalse,
  type OptionRule,
} from '../../src/model/options.js'

const rules = { kind: oneOf(['trip', 'event']), bom: trueOrFalse }

test.for<readonly [options: unknown, rules: Parameters<typeof checkOptions>[2]]>([
  [{}, rules],
  [{ kind: 'trip', bom: false }, rules],
  [{ kind: undefined }, rules],
  [{ sort: 5 }, ['sort']],
  [{ sort: undefined }, ['sort']],
  [Object.create({ inherited: 1 }), rules],
])('%o is taken', ([options, rules]) => {
  expect(() => checkOptions('toX', options, rules)).not.toThrow()
})

test.for<readonly [options: unknown, rules: Parameters<typeof checkOptions>[2], message: string]>([
  [null, rules, 'invalid options of toX: null; expected an object'],
  ['trip', rules, 'invalid options of toX: "trip"; expected an object'],
  [[], rules, 'invalid options of toX: a list of 0; expected an object'],
  [{ kid: 'trip' }, rules, 'unknown option of toX: kid; did you mean kind?'],
  [{ colour: 'red' }, rules, 'unknown option of toX: colour; known: kind, bom'],
  [{ colour: undefined }, rules, 'unknown option of toX: colour; known: kind, bom'],
  [{ sor: 5 }, ['sort', 'limit'], 'unknown option of toX: sor; did you mean sort?'],
  [{ kind: 'trips' }, rules, 'invalid kind of toX: "trips"; did you mean trip?'],
  [{ kind: 'journey' }, rules, 'invalid kind of toX: "journey"; known: trip, event'],
  [{ kind: 5 }, rules, 'invalid kind of toX: 5; expected one of trip, event'],
  [{ bom: 'yes' }, rules, 'invalid bom of toX: "yes"; expected true or false'],
])('%o is refused', ([options, rules, message]) => {
  expect(() => checkOptions('toX', options, rules)).toThrow(new TypeError(message))
})

describe.for<
  readonly [
    name: string,
    makeRule: () => OptionRule,
    expected: string,
    right: readonly unknown[],
    wrong: readonly unknown[],
  ]
>([
  ['trueOrFalse', () => trueOrFalse, 'true or false', [true, false], [0, 'true', null]],
  ['someText', () => someText, 'text', ['', 'a'], [5, null, ['a']]],
  ['someObject', () => someObject, 'an object', [{}, []], [null, 'a', undefined]],
  [
    'languageTag',
    () => languageTag,
    'a BCP 47 language tag, such as en or zh-Hans',
    ['en', 'zh-Hans', 'EN-gb'],
    ['', 'not a locale', 5, ['en'], [], null],
  ],
  ['oneOf', () => oneOf(['a', 'b']), 'one of a, b', ['a', 'b'], ['c', '', ['a'], null]],
  [
    'listOf',
    () => listOf(someText),
    'a list of text',
    [[], ['a', 'b']],
    ['a', [5], ['a', 5], null],
  ],
  ['anyOf', () => anyOf(trueOrFalse, someText), 'true or false, or text', [true, 'a'], [5, null]],
  ['numberFrom', () => numberFrom(1, 5), 'a number from 1 to 5', [1, 2.5, 5], [0.9, 5.1, NaN, '3']],
  [
    'numberFrom without a most',
    () => numberFrom(0),
    'a number of 0 or more',
    [0, 1e9, Infinity],
    [-1, NaN, 1n, null],
  ],
  [
    'numberFrom of whole numbers',
    () => numberFrom(1, 5, true),
    'a whole number from 1 to 5',
    [1, 5],
    [0, 6, 2.5, NaN],
  ],
])('%s', ([, makeRule, expected, right, wrong]) => {
  test.for(right.map((value) => [value]))('takes %o', ([value]) => {
    expect(() => checkOption('x', value, makeRule())).not.toThrow()
  })
  test.for(wrong.map((value) => [value]))('refuses %o', ([value]) => {
    expect(() => checkOption('x', value, makeRule())).toThrow(`invalid x: ${show(value)}; `)
    expect(makeRule().test(value)).toBe(false)
  })
  test('says what it expects', () => expect(makeRule().expected).toBe(expected))
})

test.for<readonly [value: unknown, shown: string]>([
  [undefined, 'nothing'],
  [null, 'null'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}"… (61 characters)`],
  [[1, 2], 'a list of 2'],
  [new Date(NaN), 'a Date object'],
  [{ a: 1 }, 'an object'],
  [10n, '10n'],
  [1.5, '1.5'],
  [true, 'true'],
  [() => 5, 'a function'],
  [Symbol('s'), 'a symbol'],
])('%o is shown', ([value, shown]) => {
  expect(show(value)).toBe(shown)
  expect(toText(value)).toBe(typeof value === 'string' ? value : shown)
})
