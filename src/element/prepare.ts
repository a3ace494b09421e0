import { loadMessages } from '../i18n/load.js'
import { countryNames, localeOf } from '../i18n/names.js'
import { spanText } from '../model/date-text.js'

/**
 * Gets what the first element on *document* will need while its records are on their way: the messages of the page's
 * language, and its names of countries and formats of dates, which take a browser long the first time.
 */
export async function prepare({ documentElement }: Document): Promise<void> {
  const locale = localeOf(documentElement.lang || undefined)
  await Promise.resolve(loadMessages(locale)).catch(() => {})
  countryNames(locale)('KP')
  for (const month of ['long', 'short'] as const) {
    spanText({ start: '2018-01-30', end: '2018-02-01' }, locale, { month })
  }
}
