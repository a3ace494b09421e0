import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/options.js'
import { UsageError } from '../../src/cli/terminal.js'

describe('readArguments', () => {
  test('reads a command, its words, its filter and its options', () => {
    expect(
      readArguments([
        'export',
        '--country',
        'CN',
        '--country=!RU',
        '-o',
        'a.csv',
        '--force',
        '--as-of',
        '2025',
      ]),
    ).toEqual({
      command: 'export',
      operands: [],
      filter: [
        ['country', 'CN'],
        ['country', '!RU'],
        ['as-of', '2025'],
      ],
      format: undefined,
      output: 'a.csv',
      data: undefined,
      locale: undefined,
      theme: undefined,
      width: undefined,
      json: false,
      force: true,
      editorial: false,
    })
    expect(readArguments(['show', '2018-06-singapore', '--json'])).toMatchObject({
      command: 'show',
      operands: ['2018-06-singapore'],
      json: true,
    })
  })

  test.each([[['--help']], [['-h']], [['help']]])('%j asks for help', (words) => {
    expect(readArguments(words)).toEqual({ help: undefined })
  })

  test.each([[['list', '--help']], [['help', 'list']], [['list', '--country', 'CN', '-h']]])(
    '%j asks for help with list',
    (words) => {
      expect(readArguments(words)).toEqual({ help: 'list' })
    },
  )

  test.each([[['--version']], [['-v']]])('%j asks for the version', (words) => {
    expect(readArguments(words)).toBe('version')
  })

  test.each([
    [[], 'Missing command. Use one of: list, show, history, stats, upcoming, export, map, check.'],
    [['lst'], 'unknown command: lst; did you mean list?'],
    [
      ['fly'],
      'unknown command: fly; expected one of list, show, history, stats, upcoming, export, map, check',
    ],
    [['list', '--contry', 'CN'], 'unknown option: --contry; did you mean --country?'],
    [['list', '-x'], 'unknown option: -x'],
    [['list', '--country'], 'missing value: --country'],
    [['list', '--country', '--json'], 'missing value: --country'],
    [['list', '--json=yes'], '--json takes no value'],
    [['list', '--format', 'csv'], 'option not supported by list: --format'],
    [['check', 'a.json', '--country', 'CN'], 'option not supported by check: --country'],
  ])('%j is wrong usage', (words, message) => {
    expect(() => readArguments(words)).toThrow(new UsageError(message))
  })
})
