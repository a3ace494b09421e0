import { languageOf } from '../model/language.js'
import { memoize } from './memoize.js'

export { languageOf }

/**
 * *locale* if it is a language tag that `Intl` takes, else `en`: a page may say `lang="xx_YY"`, and a
 * widget must not fail over it.
 */
export function localeOf(locale: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale ?? 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** Names of countries in *locale*, by ISO 3166-1 alpha-2 code; the code where there is none. */
export function countryNames(locale: string): (code: string) => string {
  return namesOf('region', locale)
}

/** Names of languages in *locale*, by BCP 47 tag; the tag where there is none. */
export function languageNames(locale: string): (tag: string) => string {
  return namesOf('language', locale)
}

/** The name of a person or place in *locale*, if the record has one, else as the record gives it. */
export function nameIn(
  locale: string,
  { name, names }: { readonly name: string; readonly names?: Readonly<Record<string, string>> },
): string {
  if (!names) return name
  return names[locale] ?? names[languageOf(locale)] ?? names[locale.split('-', 1)[0]!] ?? name
}

function namesOf(type: 'region' | 'language', locale: string): (code: string) => string {
  const names = memoize(
    `${type} ${locale}`,
    () => new Intl.DisplayNames([locale, 'en'], { type, fallback: 'code' }),
  )
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      // Tags that records may use are none to Intl, such as `zh-min-nan`.
      return code
    }
  }
}
