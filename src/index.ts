export { assessments, events, meta, people, places, sources, trips } from './data/records.js'
export { parseFilter, timeline } from './data/bundled.js'
export type { EventId, KimIds, PersonId, PlaceId, Tag, TripId } from './data/ids.js'

export { Timeline } from './query/timeline.js'
export { createTimeline } from './query/create.js'
export { formatFilter } from './query/format-filter.js'
export type { ParseIssue, Query, QueryInput, Sort } from './query/parse.js'
export type { Filter, When } from './query/filter.js'
export type { CountKey } from './query/keys.js'
export type { Synonyms } from './query/text.js'
export type { Count, Counted, CountOptions } from './query/count.js'
export type { Gap, Stats } from './query/stats.js'
export type { Change, HistoryEntry } from './query/changes.js'
export type { Citation } from './query/cite.js'
export type { Coverage } from './query/dataset-index.js'
export type { Ids } from './query/ids.js'

export { fromCSV } from './model/csv/from-csv.js'
export type { FromCSVOptions } from './model/csv/from-csv.js'
export { checkDataset } from './model/check/index.js'
export type { CheckOptions, EditorialRule, Issue } from './model/check/index.js'
export {
  addDays,
  dayNumber,
  dayFromNumber,
  daysBetween,
  earliest,
  isDay,
  isFuzzyDay,
  latest,
} from './model/days.js'
export type { Range } from './model/days.js'
export { toDates } from './model/dates.js'
export type { Dates } from './model/dates.js'
export { formatDay, formatSpan } from './model/format.js'
export { summarise } from './i18n/summarise.js'
export type { Summary } from './i18n/summary.js'
export type { FormatOptions } from './model/date-text.js'
export { isCountryCode } from './model/countries.js'
export type { CountryCode } from './model/countries.js'
export type * from './model/types.js'
export type * from './model/input.js'
