import type { CountryCode } from '../model/countries.js'
import type { TransportMode } from '../model/types.js'
import type { Synonyms } from '../query/text.js'
import type { Timeline } from '../query/timeline.js'
import type { Messages } from './messages.js'
import { countryNames } from './names.js'

/**
 * What a reader may write for the countries of *timeline* and for means of transport, in the language of
 * *locale* and *messages*; for `timeline.where`.
 *
 * ```js
 * timeline.where({ text: 'Zug' }, searchWords('de', de, timeline))
 * ```
 */
export function searchWords(locale: string, messages: Messages, timeline: Timeline): Synonyms {
  const country = countryNames(locale)
  const codes = new Set<CountryCode | undefined>(timeline.places.map((place) => place.country))
  for (const trip of timeline.trips) for (const code of trip.countries) codes.add(code)
  return [
    ...[...codes].flatMap((code) => (code ? [[country(code), code] as const] : [])),
    ...(Object.keys(messages.transport) as TransportMode[]).flatMap((mode) => [
      [messages.transport[mode], mode] as const,
      [messages.list.by[mode], mode] as const,
    ]),
  ]
}
