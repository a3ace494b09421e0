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
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' })
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code)
}

/** Names of languages in *locale*, by BCP 47 tag. */
export function languageNames(locale: string): (tag: string) => string {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'code' })
  return (tag) => names.of(tag) ?? tag
}

/** The name of a person or place in *locale*, if the record has one, else as the record gives it. */
export function nameIn(
  locale: string,
  named: { readonly name: string; readonly names?: Readonly<Record<string, string>> },
): string {
  return named.names?.[locale] ?? named.names?.[languageOf(locale)] ?? named.name
}

/** The language of *locale* alone: `ko` of `ko-KR`. */
export function languageOf(locale: string): string {
  return locale.split('-', 1)[0]!.toLowerCase()
}
