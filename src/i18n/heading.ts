import type { Meta } from '../model/types.js'
import type { Messages } from './messages.js'

/** What stands above a set of *meta*: its title, for the bundled records in the language of *words*. */
export function headingOf({ travellerId, title }: Meta, messages: Messages): string {
  return travellerId === 'kim-jong-un' ? messages.heading : title || messages.list.trips
}
