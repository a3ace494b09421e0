import type { Entry } from '../model/types.js'
import { arrange } from '../query/arrange.js'
import type { Filter } from '../query/filter.js'
import { timelineOf } from '../query/timeline-of.js'
import type { Synonyms } from '../query/text.js'
import type { Timeline } from '../query/timeline.js'
import { readBundled } from './bundled.js'
import type { Request } from './options.js'
import { UsageError, type Terminal } from './terminal.js'
import { plain } from './width.js'

/** What a request asks about. */
export interface Selection {
  /** All records, as known today. */
  readonly whole: Timeline
  /** All records, as known on the day asked for. */
  readonly timeline: Timeline
  readonly filter: Filter
  /** What `--text` may say for what the records say, in every language of the interface. */
  readonly synonyms: Synonyms
  /** Puts records in the order asked for, and leaves out those over the limit. */
  readonly arrange: (records: readonly Entry[]) => readonly Entry[]
}

/** Reads the records and the filter of *request*. Throws a `UsageError` on a word that means nothing. */
export async function select(request: Request, terminal: Terminal): Promise<Selection> {
  const whole = await load(request.data, terminal)
  const { filter, asOf, issues, ...order } = whole.read(request.filter)
  if (issues.length) {
    throw new UsageError(issues.map(({ key, message }) => `--${key} ${message}`).join('\n'))
  }
  const timeline = asOf === undefined ? whole : whole.asOf(asOf)
  const { stale, through } = timeline.coverage
  if (stale) terminal.warn(`The data goes through ${through}; what happened since is not in it.\n`)
  const synonyms = filter.text ? await synonymsFor(whole) : []
  return {
    whole,
    timeline,
    filter,
    synonyms,
    arrange: (records) => arrange(records, order, timeline),
  }
}

/** Loaded only for a search: a command answers sooner without the languages. */
async function synonymsFor(timeline: Timeline): Promise<Synonyms> {
  const { languages } = await import('../i18n/all.js')
  const { searchWords } = await import('../i18n/search-words.js')
  return [...languages].flatMap(([tag, messages]) => searchWords(tag, messages, timeline))
}

/** *filter* for one table: trips, unless it names what to look for or asks for what only events have. */
export function ofOneKind(filter: Filter): Filter {
  if (filter.kind !== undefined || filter.ids !== undefined) return filter
  return { ...filter, kind: filter.type === undefined ? 'trip' : 'event' }
}

async function load(file: string | undefined, terminal: Terminal): Promise<Timeline> {
  if (file === undefined) return readBundled()
  const { parseJSON, readText } = await import('./read.js')
  const { assertDataset } = await import('../model/check/index.js')
  terminal.progress(`Reading ${plain(file)}`)
  const value = parseJSON(await readText(file), file)
  terminal.progress(`Checking ${plain(file)}`)
  return timelineOf(assertDataset(value, true))
}
