const scripts = new Map<string, string>()

/**
 * The language of *locale*, as names and messages are kept by it: `ko` of `ko-KR`; for Chinese with the
 * script that *locale* is written in, `zh-Hans` of `zh`, `zh-CN` and `zh-SG`, `zh-Hant` of `zh-TW`.
 */
export function languageOf(locale: string): string {
  const language = locale.split('-', 1)[0]!.toLowerCase()
  return language === 'zh' ? `zh-${scriptOf(locale)}` : language
}

function scriptOf(locale: string): string {
  let script = scripts.get(locale)
  if (script === undefined) {
    try {
      script = new Intl.Locale(locale).maximize().script ?? 'Hans'
    } catch {
      script = 'Hans'
    }
    if (scripts.size > 1000) scripts.clear()
    scripts.set(locale, script)
  }
  return script
}
