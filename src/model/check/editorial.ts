import type { Dataset, Entry, Statement } from '../types.js'
import type { Report } from './report.js'

/** Every field that states a fact has a source, and no citation stands for a field that is not there. */
export function checkCited(data: Dataset, report: Report): void {
  if (!data.sources.length) return
  eachRecord(data, (record, path) => {
    for (const field of factFields(record)) {
      if (!record.citations[field]?.length) {
        report.add(
          `${path}.citations.${field}`,
          'at least one source',
          record.citations[field],
          record.id,
        )
      }
    }
    for (const key of Object.keys(record.citations)) {
      if (!states(record, key))
        report.add(`${path}.citations.${key}`, 'a field of this record', key)
    }
    for (const [place, { sourceIds }] of statementsOf(record)) {
      if (!sourceIds.length)
        report.add(`${path}.${place}.sourceIds`, 'at least one source', sourceIds)
    }
  })
}

/** Nothing rests on digests alone: no fact, claim, outcome or assessment. */
export function checkDigests(data: Dataset, report: Report): void {
  const digests = new Set(
    data.sources.filter(({ kind }) => kind === 'digest').map((source) => source.id),
  )
  const check = (sourceIds: readonly string[], path: string): void => {
    if (sourceIds.length && sourceIds.every((id) => digests.has(id)))
      report.add(path, 'a source that is no digest', sourceIds.join(', '))
  }
  eachRecord(data, (record, path) => {
    for (const [field, sourceIds] of Object.entries(record.citations))
      check(sourceIds, `${path}.citations.${field}`)
    for (const [place, { sourceIds }] of statementsOf(record))
      check(sourceIds, `${path}.${place}.sourceIds`)
  })
  data.assessments.forEach(({ sourceIds }, index) =>
    check(sourceIds, `assessments[${index}].sourceIds`),
  )
}

/** A trip rests on two publishers at least, copies of one text counting once. */
export function checkPublishers(data: Dataset, report: Report): void {
  if (!data.sources.length) return
  const publishers = new Map(data.sources.map((source) => [source.id, source.publisher]))
  data.trips.forEach((trip, index) => {
    const names = new Set(
      Object.values(trip.citations)
        .flat()
        .map((id) => publishers.get(id)),
    )
    if (names.size < 2) {
      report.add(
        `trips[${index}].citations`,
        'two independent publishers',
        [...names].join(', '),
        trip.id,
      )
    }
  })
}

/** Each person met has one entry a day, and one person alone is the main counterpart of a trip. */
export function checkMeetings(data: Dataset, report: Report): void {
  data.trips.forEach(({ met }, index) => {
    const seen = new Set<string>()
    const principal = met.find((meeting) => meeting.principal)?.personId
    met.forEach(({ personId, on = 'no day', ...meeting }, metIndex) => {
      const path = `trips[${index}].met[${metIndex}]`
      const key = `${personId} ${on}`
      if (seen.has(key)) report.add(path, 'one entry a person and day', key, 'join the two')
      seen.add(key)
      if (meeting.principal && personId !== principal)
        report.add(`${path}.principal`, `one main counterpart (${principal})`, personId)
    })
  })
}

/** A dispute names a field of the trip, and what it follows is one of its versions. */
export function checkDisputes(data: Dataset, report: Report): void {
  data.trips.forEach((trip, index) => {
    trip.disputes.forEach(({ field, versions, chosen }, disputeIndex) => {
      const path = `trips[${index}].disputes[${disputeIndex}]`
      if (!Object.hasOwn(trip, field)) report.add(`${path}.field`, 'a field of the trip', field)
      if (chosen !== undefined && !versions.some(({ value }) => value === chosen)) {
        report.add(
          `${path}.chosen`,
          'one of the versions',
          chosen,
          versions.map(({ value }) => value).join(' | '),
        )
      }
    })
  })
}

/** Addresses carry nothing that follows a reader around. */
export function checkAddresses(data: Dataset, report: Report): void {
  data.sources.forEach(({ url }, index) => {
    const part = url && /[?&](utm_\w+|fbclid|gclid|sc_order_by|ref|source)=/.exec(url)?.[1]
    if (part)
      report.add(`sources[${index}].url`, 'an address without tracking', part, `drop ${part}`)
  })
}

/** The fields of *record* that state a fact: those that must be cited. */
export function factFields(record: Entry): readonly string[] {
  const fields =
    record.kind === 'trip'
      ? [
          'summary',
          'visit',
          'start',
          'end',
          'countries',
          'stops',
          'transport',
          'met',
          'delegation',
          'companions',
          'crossings',
          'documents',
          'invitedBy',
          'occasion',
          'outcomes',
          'disclosed',
        ]
      : ['summary', 'start', 'end', 'placeIds', 'personIds']
  const stated = fields.filter((field) => {
    const value = record[field as keyof typeof record] as unknown
    return Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== ''
  })
  const away = record.kind === 'trip' && (record.away.start || record.away.end)
  return away ? [...stated, 'away'] : stated
}

/** Claims and outcomes of *record*, each with its place in it. */
function statementsOf(record: Entry): readonly (readonly [place: string, Statement])[] {
  const claims = record.claims.map((claim, index) => [`claims[${index}]`, claim] as const)
  if (record.kind === 'event')
    return record.outcome ? [...claims, ['outcome', record.outcome]] : claims
  const outcomes = record.outcomes.map((outcome, index) => [`outcomes[${index}]`, outcome] as const)
  return [...claims, ...outcomes]
}

/** Whether *record* has the field, or the item of a list, that *key* names. */
function states(record: Entry, key: string): boolean {
  const [field, index] = key.split('.') as [keyof typeof record, string?]
  if (!Object.hasOwn(record, field)) return false
  const value = record[field] as unknown
  return index === undefined
    ? value !== undefined
    : Array.isArray(value) && Object.hasOwn(value, index) && index !== 'length'
}

function eachRecord(data: Dataset, visit: (record: Entry, path: string) => void): void {
  data.trips.forEach((trip, index) => visit(trip, `trips[${index}]`))
  data.events.forEach((event, index) => visit(event, `events[${index}]`))
}
