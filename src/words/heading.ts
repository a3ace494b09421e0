import type { Meta } from '../model/types.js'
import type { Words } from './words.js'

/** What stands above a set of *meta*: its title, for the bundled records in the language of *words*. */
export function headingOf({ travellerId, title }: Meta, words: Words): string {
  return travellerId === 'kim-jong-un' ? words.heading : title || words.list.trips
}
