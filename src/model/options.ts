import { isRecord } from './own.js'
import { hintFor } from './suggest.js'

/** What a value of an option must be. */
export interface OptionRule {
  /** Such as "true or false". */
  readonly expected: string
  readonly test: (value: unknown) => boolean
  /** The words it may be, for suggestions. */
  readonly known?: readonly string[]
}

/**
 * Throws one sentence on an option that *owner* (such as `toSVG`) does not know, and on a value that it
 * does not take; *rules* may be the names alone. `undefined` counts as absent.
 *
 * ```js
 * checkOptions('toCSV', options, { kind: oneOf(['trip', 'event']), bom: trueOrFalse })
 * ```
 */
export function checkOptions(
  owner: string,
  options: unknown,
  rules: readonly string[] | Readonly<Record<string, OptionRule>>,
): void {
  if (!isRecord(options)) {
    throw new TypeError(`invalid options of ${owner}: ${show(options)}; expected an object`)
  }
  const names = isNames(rules) ? rules : Object.keys(rules)
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) {
      throw new TypeError(`unknown option of ${owner}: ${name}; ${hintFor(name, names)}`)
    }
    const value = options[name]
    if (value !== undefined && !isNames(rules))
      checkOption(`${name} of ${owner}`, value, rules[name]!)
  }
}

function isNames(rules: object): rules is readonly string[] {
  return Array.isArray(rules)
}

/** Throws one sentence when *value* is not as *rule* has it; *name* is how the sentence calls it. */
export function checkOption(
  name: string,
  value: unknown,
  { expected, test, known }: OptionRule,
): void {
  if (test(value)) return
  const hint = known && typeof value === 'string' ? hintFor(value, known) : `expected ${expected}`
  throw new TypeError(`invalid ${name}: ${show(value)}; ${hint}`)
}

export const trueOrFalse: OptionRule = {
  expected: 'true or false',
  test: (value) => typeof value === 'boolean',
}

export const someText: OptionRule = {
  expected: 'text',
  test: (value) => typeof value === 'string',
}

export const someObject: OptionRule = {
  expected: 'an object',
  test: (value) => typeof value === 'object' && value !== null,
}

/** A language that `Intl` knows how to read, such as `en` or `zh-Hans`. */
export const languageTag: OptionRule = {
  expected: 'a BCP 47 language tag, such as en or zh-Hans',
  test: (value) => {
    try {
      return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1
    } catch {
      return false
    }
  },
}

/** One of *words*. */
export function oneOf(words: readonly string[]): OptionRule {
  return {
    expected: `one of ${words.join(', ')}`,
    test: (value) => typeof value === 'string' && words.includes(value),
    known: words,
  }
}

/** A list of *rule*. */
export function listOf(rule: OptionRule): OptionRule {
  const { expected } = rule
  return {
    expected: `a list of ${expected}`,
    test: (value) => Array.isArray(value) && value.every(rule.test),
  }
}

/** What any of *rules* takes. */
export function anyOf(...rules: readonly OptionRule[]): OptionRule {
  return {
    expected: rules.map(({ expected }) => expected).join(', or '),
    test: (value) => rules.some(({ test }) => test(value)),
  }
}

/** A number from *min* to *max*, both included; whole with *whole*. */
export function numberFrom(min: number, max: number = Infinity, whole = false): OptionRule {
  const range = max === Infinity ? `of ${min} or more` : `from ${min} to ${max}`
  return {
    expected: `a ${whole ? 'whole ' : ''}number ${range}`,
    test: (value) =>
      typeof value === 'number' &&
      value >= min &&
      value <= max &&
      (whole ? Number.isInteger(value) : !Number.isNaN(value)),
  }
}

/** *value* as an error shows it: text in quotes, shortened; of the rest its type. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') {
    return value.length > 60
      ? `${JSON.stringify(value.slice(0, 60))}… (${value.length} characters)`
      : JSON.stringify(value)
  }
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value instanceof Date) return 'a Date object'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'bigint') return `${value}n`
  return typeof value === 'function' || typeof value === 'symbol'
    ? `a ${typeof value}`
    : String(value)
}

/** *value* in a sentence: text as it is, the rest as `show` gives it. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : show(value)
}
