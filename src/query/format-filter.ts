import { keyFields } from '../model/choices.js'
import { show } from '../model/options.js'
import { isRecord } from '../model/own.js'
import type { Filter } from './filter.js'
import type { Query } from './parse.js'

/**
 * *query*, or a filter alone, as text that `parseFilter` reads back: keys in one order, lists with commas.
 *
 * ```js
 * formatFilter({ from: '2018', country: ['CN', '!RU'] }) //=> 'country=CN,!RU&from=2018'
 * ```
 */
export function formatFilter(query: Query | Filter): string {
  const given: unknown = isRecord(query) && 'filter' in query ? query['filter'] : query
  if (!isRecord(given)) {
    throw new TypeError(
      `invalid filter: ${show(given)}; expected an object such as { country: 'CN' }`,
    )
  }
  const { filter, asOf, sort, limit } = isQuery(query) ? query : ({ filter: query } as Query)
  const pairs: [string, string][] = []
  for (const key of [...keyFields, 'from', 'to', 'text'] as const) {
    const value = filter[key]
    if (value?.length) pairs.push([key, [value].flat().join(',')])
  }
  if (asOf) pairs.push(['as-of', asOf])
  if (sort) pairs.push(['sort', sort])
  if (limit) pairs.push(['limit', String(limit)])
  return pairs
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replace(/%2C/g, key === 'text' ? '%2C' : ',')}`,
    )
    .join('&')
}

function isQuery(query: Query | Filter): query is Query {
  return 'filter' in query
}
