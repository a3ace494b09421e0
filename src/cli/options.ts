import { parseArgs } from 'node:util'
import { queryWords } from '../model/choices.js'
import { didYouMean, suggest } from '../model/suggest.js'
import { UsageError } from './terminal.js'

/** What was asked on the command line. */
export interface Request {
  readonly command: Command
  /** The arguments after the command. */
  readonly operands: readonly string[]
  /** The filter words and their values, as given. */
  readonly filter: readonly (readonly [key: string, value: string])[]
  readonly format: string | undefined
  readonly output: string | undefined
  /** A file of records to read in place of the bundled ones. */
  readonly data: string | undefined
  /** How a map is drawn, as given. */
  readonly locale: string | undefined
  readonly theme: string | undefined
  readonly width: string | undefined
  readonly json: boolean
  readonly force: boolean
  readonly editorial: boolean
}

export const commands = [
  'list',
  'show',
  'history',
  'stats',
  'upcoming',
  'export',
  'map',
  'check',
] as const
export type Command = (typeof commands)[number]

/** The options that each command takes beside `--help`. */
const taken: Readonly<Record<Command, readonly string[]>> = {
  list: [...queryWords, 'data', 'json'],
  show: ['as-of', 'data', 'json'],
  history: ['as-of', 'data', 'json'],
  stats: [...queryWords.filter((word) => word !== 'sort' && word !== 'limit'), 'data', 'json'],
  upcoming: [...queryWords, 'data', 'json'],
  export: [...queryWords, 'data', 'json', 'format', 'output', 'force'],
  map: [...queryWords, 'data', 'locale', 'theme', 'width', 'output', 'force'],
  check: ['json', 'editorial'],
}

const switches = ['json', 'force', 'editorial', 'help', 'version']
const texts = [...queryWords, 'format', 'output', 'data', 'locale', 'theme', 'width']

/** What *words* ask for: a request, help, or the version. Throws a `UsageError`. */
export function readArguments(
  words: readonly string[],
): Request | { readonly help: Command | undefined } | 'version' {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
      output: { type: 'string', short: 'o' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const options = tokens.filter((token) => token.kind === 'option')
  for (const option of options) checkOption(option)

  const [first, ...others] = positionals
  const asksHelp = first === 'help' || options.some(({ name }) => name === 'help')
  const [name, ...operands] = first === 'help' ? others : positionals
  if (asksHelp) return { help: name === undefined ? undefined : readCommand(name) }
  if (options.some(({ name }) => name === 'version')) return 'version'
  if (name === undefined)
    throw new UsageError(`Missing command. Use one of: ${commands.join(', ')}.`)

  const command = readCommand(name)
  for (const option of options) {
    if (taken[command].includes(option.name)) continue
    throw new UsageError(`option not supported by ${command}: ${option.rawName}`)
  }
  const most = ['show', 'history', 'check'].includes(command) ? 1 : 0
  if (operands.length > most)
    throw new UsageError(`unexpected argument of ${command}: ${operands[most]}`)
  const lastOf = (name: string): string | undefined =>
    options.findLast((option) => option.name === name)?.value
  return {
    command,
    operands,
    filter: options.flatMap(({ name, value }) =>
      value !== undefined && isFilterWord(name) ? [[name, value] as const] : [],
    ),
    format: lastOf('format'),
    output: lastOf('output'),
    data: lastOf('data'),
    locale: lastOf('locale'),
    theme: lastOf('theme'),
    width: lastOf('width'),
    json: options.some(({ name }) => name === 'json'),
    force: options.some(({ name }) => name === 'force'),
    editorial: options.some(({ name }) => name === 'editorial'),
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  if (switches.includes(name)) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`)
  } else if (!texts.includes(name)) {
    const near = rawName.startsWith('--') ? suggest(name, [...texts, ...switches]) : undefined
    throw new UsageError(`unknown option: ${rawName}${near ? `; did you mean --${near}?` : ''}`)
  } else if (!value || (!inlineValue && value.startsWith('-') && value !== '-')) {
    throw new UsageError(`missing value: ${rawName}`)
  }
}

function readCommand(word: string): Command {
  const command = commands.find((name) => name === word)
  if (command) return command
  const hint = didYouMean(word, commands) ?? `expected one of ${commands.join(', ')}`
  throw new UsageError(`unknown command: ${word}; ${hint}`)
}

function isFilterWord(name: string): boolean {
  return queryWords.includes(name)
}
