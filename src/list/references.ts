import { h, type Markup, type Tree } from '../markup/tree.js'
import type { Entry, Source } from '../model/types.js'
import { sourceIdsOf } from '../query/source-ids.js'
import type { Context } from './context.js'

/** The sources of one record, numbered as `cite` numbers them, and the links between statements and sources. */
export interface References {
  readonly sources: readonly NumberedSource[]
  /** Links to those of *sourceIds* that are listed, such as `1–4`; `undefined` when none is. */
  refer(sourceIds: readonly string[] | undefined): Tree | undefined
  /** The id of the first statement that refers to source *number*. */
  citedAt(number: number): string | undefined
}

interface NumberedSource {
  readonly number: number
  readonly source: Source
}

/** Numbers the sources of *record*, with those of what analysts said of it. */
export function createReferences(record: Entry, context: Context): References {
  const { id, messages } = context
  const ids = new Set([
    ...sourceIdsOf(record),
    ...context.assessments(record.id).flatMap(({ sourceIds }) => sourceIds),
  ])
  const sources = [...ids].flatMap((sourceId, index): NumberedSource[] => {
    const source = context.source(sourceId)
    return source ? [{ number: index + 1, source }] : []
  })
  const bySource = new Map(sources.map((numbered) => [numbered.source.id, numbered]))
  const firstStatement = new Map<number, string>()
  let statements = 0

  return {
    sources,
    refer(sourceIds = []) {
      const cited = [...new Set(sourceIds)]
        .flatMap((sourceId) => bySource.get(sourceId) ?? [])
        .sort((one, other) => one.number - other.number)
      if (!cited.length) return undefined
      const statement = id(`${record.id}-statement-${++statements}`)
      for (const { number } of cited) {
        if (!firstStatement.has(number)) firstStatement.set(number, statement)
      }
      const links = runsOf(cited).map((run) =>
        h(
          'a',
          {
            href: `#${id(`${record.id}-source-${run[0]!.number}`)}`,
            'aria-label': messages.list.sourceName(
              rangeText(run),
              // Of several sources the publishers alone, or the name would take a minute to hear.
              run.length > 1
                ? run.map(({ source }) => source.publisher).join(messages.separator)
                : `${run[0]!.source.publisher}: ${run[0]!.source.title}`,
            ),
          },
          rangeText(run),
        ),
      )
      // A no-break space keeps the group on the line of its statement.
      const parts = links.flatMap((link, index): Markup[] => [index ? ' ' : '\u00a0', link])
      return h('sup', { class: 'ktt-references', id: statement }, ...parts)
    },
    citedAt: (number) => firstStatement.get(number),
  }
}

/** *sources* in runs to be printed as one: three or more consecutive numbers, else one each. */
function runsOf(sources: readonly NumberedSource[]): readonly (readonly NumberedSource[])[] {
  const consecutive: NumberedSource[][] = []
  for (const source of sources) {
    const run = consecutive.at(-1)
    if (run && run.at(-1)!.number + 1 === source.number) run.push(source)
    else consecutive.push([source])
  }
  return consecutive.flatMap((run) => (run.length < 3 ? run.map((source) => [source]) : [run]))
}

function rangeText(run: readonly NumberedSource[]): string {
  const [first, last] = [run[0]!.number, run.at(-1)!.number]
  return first === last ? `${first}` : `${first}–${last}`
}
