/** The 249 officially assigned ISO 3166-1 alpha-2 codes, and XK for Kosovo: the second letters by the first. */
const letters = {
  A: 'DEFGILMOQRSTUWXZ',
  B: 'ABDEFGHIJLMNOQRSTVWYZ',
  C: 'ACDFGHIKLMNORUVWXYZ',
  D: 'EJKMOZ',
  E: 'CEGHRST',
  F: 'IJKMOR',
  G: 'ABDEFGHILMNPQRSTUWY',
  H: 'KMNRTU',
  I: 'DELMNOQRST',
  J: 'EMOP',
  K: 'EGHIMNPRWYZ',
  L: 'ABCIKRSTUVY',
  M: 'ACDEFGHKLMNOPQRSTUVWXYZ',
  N: 'ACEFGILOPRUZ',
  O: 'M',
  P: 'AEFGHKLMNRSTWY',
  Q: 'A',
  R: 'EOSUW',
  S: 'ABCDEGHIJKLMNORSTVXYZ',
  T: 'CDFGHJKLMNORTVWZ',
  U: 'AGMSYZ',
  V: 'ACEGINU',
  W: 'FS',
  X: 'K',
  Y: 'ET',
  Z: 'AMW',
} as const

type Letter<Text extends string, Found = never> = Text extends `${infer Head}${infer Rest}`
  ? Letter<Rest, Found | Head>
  : Found

/**
 * An ISO 3166-1 alpha-2 code, such as `SG`. `XK`, Kosovo, is user-assigned and taken too, as by CLDR, the EU
 * and the IMF. Codes of former states, such as `SU`, are not taken.
 */
export type CountryCode = {
  readonly [First in keyof typeof letters]: `${First}${Letter<(typeof letters)[First]>}`
}[keyof typeof letters]

/**
 * Whether *value* is an assigned ISO 3166-1 alpha-2 code, in capitals. `UK` is not: it is `GB`.
 *
 * ```js
 * isCountryCode('SG') //=> true
 * ```
 */
export function isCountryCode(value: unknown): value is CountryCode {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return false
  return !!seconds[value[0]!]?.includes(value[1]!)
}

/** "did you mean CN?" for the English name of a country, or another code of it. */
export function countryLike(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 60) return undefined
  // `Intl` would give the successor, which is another state.
  if (former.includes(text.toUpperCase()))
    return 'codes of former states are not taken: leave it out'
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const named = /^[A-Za-z]{2}$/.test(text) ? names.of(text.toUpperCase()) : text
  const code = countryCodes().find((code) => names.of(code)?.toLowerCase() === named?.toLowerCase())
  return code && `did you mean ${code}?`
}

/** Withdrawn codes (ISO 3166-3) of states that are no more. */
const former = 'AN CS DD FX NT SU TP YD YU ZR'.split(' ')

/** All codes that are taken. */
export function countryCodes(): readonly CountryCode[] {
  return Object.entries(letters).flatMap(([first, text]) =>
    [...text].map((second) => (first + second) as CountryCode),
  )
}

const seconds: Readonly<Record<string, string>> = letters
