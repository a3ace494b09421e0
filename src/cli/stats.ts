import type { Status } from '../model/types.js'
import type { Count } from '../query/count.js'
import { mainKind } from '../query/order.js'
import { hasBegun } from '../model/status.js'
import type { Timeline } from '../query/timeline.js'
import { jsonParts } from './json.js'
import type { Request } from './options.js'
import { en } from '../i18n/en.js'
import { printSpan, toRows, type Row } from './rows.js'
import { ofOneKind, select } from './select.js'
import { toTable } from './table.js'
import type { Terminal } from './terminal.js'

/** `stats`: trips in figures; of events, how many of each type, status, country and year. */
export async function stats(request: Request, terminal: Terminal): Promise<number> {
  const { timeline, filter, synonyms } = await select(request, terminal)
  const found = timeline.where(ofOneKind(filter), synonyms)
  const ofEvents = mainKind(found) === 'event'
  const figures = ofEvents ? eventFigures(found) : found.stats()
  if (request.json) {
    await terminal.write(jsonParts(figures))
    return 0
  }
  const rows = ofEvents ? [{ name: 'Events', values: [String(figures.count)] }] : tripRows(found)
  const asOf = { name: 'As of', values: [found.coverage.asOf] }
  const lines = toRows([...rows, asOf], terminal).map((line) => `${line}\n`)
  const tables = Object.entries(figures).flatMap(([key, counts]) =>
    key.startsWith('by') && counts.length
      ? [toCounts(key.slice(2), counts, ofEvents, terminal)]
      : [],
  )
  terminal.print([lines.join(''), ...tables].join('\n'))
  return 0
}

function tripRows(found: Timeline): readonly Row[] {
  const { count, days, first, last, longest, longestGap } = found.stats()
  const longestDays = longest && found.where({ ids: longest.id }).days()
  return [
    { name: 'Trips', values: [[String(count), ...othersOf(found)].join(', ')] },
    { name: 'Abroad', values: count ? [en.days(days.min, days.max)] : [] },
    { name: 'First', values: first ? [`${printSpan(first)}  ${first.id}`] : [] },
    { name: 'Last', values: last ? [`${printSpan(last)}  ${last.id}`] : [] },
    {
      name: 'Longest',
      values: longestDays ? [`${en.days(longestDays.min, longestDays.max)}  ${longest.id}`] : [],
    },
    {
      name: 'Longest gap',
      values: longestGap
        ? [
            `${en.days(longestGap.days.min, longestGap.days.max)}  ${longestGap.after.id} to ${longestGap.before.id}`,
          ]
        : [],
    },
  ]
}

/** The trips that had not begun, by status: they are in none of the figures. */
function othersOf(found: Timeline): readonly string[] {
  const counts = new Map<string, number>()
  for (const trip of found.trips) {
    const status = found.status(trip)
    if (status && !hasBegun(status)) counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  return [...counts].map(([status, count]) => `${count} ${en.status[status as Status]}`)
}

function eventFigures(found: Timeline): Readonly<Record<string, number | readonly Count[]>> {
  const kind = 'event'
  return {
    count: found.events.length,
    byType: found.countBy('type', { kind }),
    byStatus: found.countBy('status', { kind }),
    byCountry: found.countBy('country', { kind }),
    byYear: found.countBy('year', { kind }),
  }
}

function toCounts(
  key: string,
  counts: readonly Count[],
  ofEvents: boolean,
  terminal: Terminal,
): string {
  const days = { heading: 'ABROAD', cells: counts.map(({ days }) => en.days(days.min, days.max)) }
  return toTable(
    [
      { heading: key.toUpperCase(), cells: counts.map((count) => count.key), least: 8 },
      {
        heading: ofEvents ? 'EVENTS' : 'TRIPS',
        cells: counts.map(({ count }) => String(count)),
        numeric: true,
      },
      ...(ofEvents ? [] : [days]),
    ],
    terminal,
  )
}
