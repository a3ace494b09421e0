import { nameIn, type Messages } from '../i18n/index.js'
import { spanText } from '../model/date-text.js'
import type { Timeline } from '../query/timeline.js'
import { chainOf, type Subject } from './places.js'
import type { Leg } from './routes.js'

/** Records that are described one by one. */
export const maxDescribed = 300

/** A record in words; without an id: how many more there are. */
export interface Description {
  readonly id?: string
  readonly text: string
}

/** Each record of *subject* with its dates and stops in order: what the map shows, in words. */
export function describeRecords(
  { records }: Subject,
  timeline: Timeline,
  { locale, messages }: { readonly locale: string; readonly messages: Messages },
): readonly Description[] {
  const told = records.slice(0, maxDescribed).map((record) => {
    const stops = chainOf(record, timeline).map(({ place }) => nameIn(locale, place))
    const heading = [record.title, spanText(record, locale)].join(messages.separator)
    return {
      id: record.id,
      text: stops.length ? `${heading}: ${stops.join(messages.separator)}` : heading,
    }
  })
  const rest = records.length - told.length
  return rest > 0 ? [...told, { text: messages.axis.more(rest) }] : told
}

/** What the lines mean, and what is not on the map. */
export function captionOf(
  { spots, missing }: Subject,
  legs: readonly Leg[],
  { map }: Messages,
): string {
  const styles = new Set(legs.map(({ style }) => style))
  return [
    !spots.length && map.empty,
    styles.has('train') && map.train,
    styles.has('plane') && map.plane,
    styles.has('thin') && map.thin,
    styles.size > 0 && map.lines,
    missing > 0 && map.missing(missing),
  ]
    .filter(Boolean)
    .join(' ')
}
