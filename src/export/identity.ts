import type { Meta } from '../model/types.js'

type Titled = Pick<Meta, 'title'>

/** The part behind the `@` of UIDs: the name of the package for the bundled records, else the set's own. */
export function domainOf(meta: Titled): string {
  return setName(meta) ?? packageName
}

/** The UID of a record in a calendar. */
export function uidOf(id: string, domain: string): string {
  return `${id}@${domain}`
}

/** The UID of a calendar that is known by *name*. */
export function calendarUidOf(name: string, domain: string): string {
  return uidOf(`calendar-${hash(name)}`, domain)
}

/** What an id follows in linked data, such as `urn:kim-travel-timeline:journeys:`. */
export function baseOf(meta: Titled): string {
  const name = setName(meta)
  return `urn:${packageName}:${name === undefined ? '' : `${encodeURIComponent(name)}:`}`
}

/** The name of *meta*'s set as a data package, of plain lower-case letters, digits and hyphens. */
export function packageNameOf(meta: Titled): string {
  const name = setName(meta) ?? packageName
  const words = name.match(/[a-z0-9]+/g) ?? []
  return words.join('-') === name ? name : [...words, hash(meta.title)].join('-')
}

/**
 * Tells a set from others by its title, because ids are unique within one set only. `undefined` for the
 * bundled records. A title that is more than letters, digits and single spaces adds its hash: without it
 * `C++ trips` and `C# trips` would be one set.
 */
function setName({ title }: Titled): string | undefined {
  if (title === 'Foreign trips of Kim Jong Un') return undefined
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = words.join('-')
  const whole = words.join(' ') === title.toLowerCase() && name !== packageName
  return whole ? name : [...words, hash(title)].join('-')
}

const packageName = 'kim-travel-timeline'

/** FNV-1a, 32 bits: the same text gives the same eight digits everywhere. */
function hash(text: string): string {
  let number = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) {
    number = Math.imul(number ^ byte, 0x01000193)
  }
  return (number >>> 0).toString(16).padStart(8, '0')
}
