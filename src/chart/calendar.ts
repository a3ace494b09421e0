import { millisecondsInDay } from 'date-fns/constants'

export { toDate } from '../query/pattern.js'

/** The day number of the day in which *date* lies. */
export function toDayNumber(date: Date): number {
  return Math.floor(date.getTime() / millisecondsInDay)
}
