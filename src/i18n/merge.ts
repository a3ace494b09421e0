import { isRecord } from '../model/own.js'
import { show } from '../model/options.js'
import { hintFor } from '../model/suggest.js'
import type { Messages } from './messages.js'

/** Some of the messages of a language: of each group those that are to differ. */
export type OwnMessages = PartialGroup<Messages>

type PartialGroup<Group> = {
  readonly [Key in keyof Group]?: NonNullable<Group[Key]> extends
    | string
    | ((...values: never[]) => unknown)
    ? Group[Key]
    : PartialGroup<NonNullable<Group[Key]>>
}

/**
 * *base* with the messages of *own* in place of its own. Throws one sentence on a message that *base* does
 * not have, and on text where *base* has a function, or the other way round.
 *
 * ```js
 * mergeMessages(en, { list: { trips: 'Journeys' } }).list.trips //=> 'Journeys'
 * ```
 */
export function mergeMessages(base: Messages, own: OwnMessages = {}): Messages {
  if (!isRecord(base) || typeof base['lang'] !== 'string') {
    throw new TypeError(`invalid base messages: ${show(base)}; expected a table such as en`)
  }
  return merge(base, own, '') as unknown as Messages
}

function merge(base: Readonly<Record<string, unknown>>, own: unknown, path: string): object {
  if (!isRecord(own)) {
    throw new TypeError(`invalid messages${path && ` ${path}`}: ${show(own)}; expected an object`)
  }
  const merged = new Map<string, unknown>(Object.entries(base))
  for (const [key, value] of Object.entries(own)) {
    const name = path ? `${path}.${key}` : key
    const now = merged.get(key)
    if (value === undefined) continue
    // A language may have no sentences of its own for a set as a whole.
    if (now === undefined && name === 'summary' && isRecord(value)) merged.set(key, value)
    else if (now === undefined) {
      throw new TypeError(`unknown message: ${name}; ${hintFor(key, [...merged.keys()])}`)
    } else if (isRecord(now)) merged.set(key, merge(now, value, name))
    else if (typeof value === typeof now) merged.set(key, value)
    else {
      const expected = typeof now === 'function' ? 'a function' : 'text'
      throw new TypeError(`invalid message ${name}: ${show(value)}; expected ${expected}`)
    }
  }
  return Object.freeze(Object.fromEntries(merged))
}
