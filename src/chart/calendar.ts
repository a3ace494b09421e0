import { UTCDateMini } from '@date-fns/utc'
import { millisecondsInDay } from 'date-fns/constants'

/** The start of *day*, a day number, as a date that date-fns reads in UTC. */
export function toDate(day: number): Date {
  return new UTCDateMini(Math.floor(day) * millisecondsInDay)
}

/** The day number of the day in which *date* lies. */
export function toDayNumber(date: Date): number {
  return Math.floor(date.getTime() / millisecondsInDay)
}
