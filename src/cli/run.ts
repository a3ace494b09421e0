import { list, upcoming } from './list.js'
import { readArguments, type Command, type Request } from './options.js'
import { createTerminal, UsageError, type Streams, type Terminal } from './terminal.js'

/** Runs the program with *words*, the arguments without node and the script. Gives the exit code. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const terminal = createTerminal(streams)
  try {
    const request = readArguments(words)
    if (request === 'version') {
      terminal.print(`${terminal.version()}\n`)
      return 0
    }
    if ('help' in request) {
      const { usageOf } = await import('./usage.js')
      terminal.print(usageOf(request.help))
      return 0
    }
    const answer = await answers[request.command]()
    return await answer(request, terminal)
  } catch (error) {
    const wrongUsage = error instanceof UsageError
    const hint = wrongUsage ? '\nRun kim-travel-timeline --help for usage.' : ''
    terminal.warn(`${error instanceof Error ? error.message : String(error)}${hint}\n`)
    return wrongUsage ? 2 : 1
  } finally {
    terminal.progress(undefined)
  }
}

type Answer = (request: Request, terminal: Terminal) => Promise<number>

/** Each command loads what it needs and no more, so that a short answer comes quickly; the others build on `list`. */
const answers: Readonly<Record<Command, () => Answer | Promise<Answer>>> = {
  list: () => list,
  show: async () => (await import('./show.js')).show,
  history: async () => (await import('./show.js')).history,
  stats: async () => (await import('./stats.js')).stats,
  upcoming: () => upcoming,
  export: async () => (await import('./export.js')).exportRecords,
  map: async () => (await import('./map.js')).map,
  check: async () => (await import('./check.js')).check,
}
