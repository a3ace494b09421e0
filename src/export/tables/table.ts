import { boundsOf, dayFromNumber, daysBetween } from '../../model/days.js'
import type { FuzzyDay } from '../../model/types.js'
import type { Timeline } from '../../query/timeline.js'
import { toLine, type Value } from '../delimited.js'

/** A column of a table: its type as a Table Schema names it, what it says, and its value in a row. */
export interface Column<Row> {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly about: string
  readonly valueOf: (row: Row, timeline: Timeline) => Value
  /** The table whose `id` it holds. */
  readonly refersTo?: string
  /** Never empty. */
  readonly required?: true
}

export type Columns<Row> = Readonly<Record<string, Column<Row>>>

/** A table without lists in it; its rows refer to others by id. */
export interface Table {
  readonly name: string
  readonly about: string
  /** The columns that tell its rows apart. */
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, Omit<Column<never>, 'valueOf'>>>
  /** The text of the file, a line each. */
  readonly lines: () => Generator<string>
}

/** A table of *rows*. */
export function tableOf<Row>(
  [name, about]: readonly [name: string, about: string],
  key: readonly string[],
  timeline: Timeline,
  columns: Columns<Row>,
  rows: Iterable<Row>,
): Table {
  function* lines(): Generator<string> {
    yield toLine(Object.keys(columns))
    const all = Object.values(columns)
    for (const row of rows) yield toLine(all.map(({ valueOf }) => valueOf(row, timeline)))
  }
  return { name, about, key, columns, lines }
}

type Reader<Row> = Column<Row>['valueOf']
type Maker<Row> = (about: string, valueOf: Reader<Row>) => Column<Row>

/** What columns of rows of one type are made with. */
interface ColumnMakers<Row> {
  readonly text: Maker<Row>
  /** Text that every row has. */
  readonly given: Maker<Row>
  readonly number: Maker<Row>
  readonly count: Maker<Row>
  /** A position in a list, which every row has. */
  readonly position: Maker<Row>
  readonly truth: Maker<Row>
  /** An id of *table*. */
  readonly idIn: (table: string, about: string, valueOf: Reader<Row>) => Column<Row>
  /** A date as well as it is known, and its first and last possible day. */
  readonly date: (
    name: string,
    about: string,
    dateOf: (row: Row) => FuzzyDay | null | undefined,
  ) => Columns<Row>
  /** Fewest and most days from a start to an end, both counted; empty where one is not known. */
  readonly days: (
    prefix: string,
    spanOf: (row: Row) => readonly [start: FuzzyDay | null, end: FuzzyDay | null],
  ) => Columns<Row>
}

export function columnsFor<Row>(): ColumnMakers<Row> {
  const column =
    (rest: Omit<Column<Row>, 'about' | 'valueOf'>): Maker<Row> =>
    (about, valueOf) => ({ ...rest, about, valueOf })
  const text = column({ type: 'string' })
  const count = column({ type: 'integer' })
  const day = column({ type: 'date' })
  return {
    text,
    given: column({ type: 'string', required: true }),
    number: column({ type: 'number' }),
    count,
    position: column({ type: 'integer', required: true }),
    truth: column({ type: 'boolean' }),
    idIn: (table, about, valueOf) => ({ ...text(about, valueOf), refersTo: table }),
    date(name, about, dateOf) {
      const bound = (side: 'earliest' | 'latest') => (row: Row) => {
        const found = dateOf(row)
        return found && dayFromNumber(boundsOf(found)[side])
      }
      return {
        [name]: text(about, dateOf),
        [`${name}_earliest`]: day(`First possible day of ${name}`, bound('earliest')),
        [`${name}_latest`]: day(`Last possible day of ${name}`, bound('latest')),
      }
    },
    days(prefix, spanOf) {
      const side = (name: 'min' | 'max') => (row: Row) => {
        const [start, end] = spanOf(row)
        return start && end ? daysBetween(start, end)[name] : undefined
      }
      return {
        [`${prefix}days_min`]: count('Fewest possible days, both ends counted', side('min')),
        [`${prefix}days_max`]: count('Most possible days, both ends counted', side('max')),
      }
    },
  }
}
