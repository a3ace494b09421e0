import { describe, expect, test } from 'vitest'
import { guard, readList, readRows, unguard } from '../../../src/model/csv/rows.js'

describe('rows', () => {
  test.for<
    readonly [what: string, text: string, rows: readonly (readonly [number, ...string[]])[]]
  >([
    ['nothing', '', []],
    ['a cell', 'a', [[1, 'a']]],
    [
      'without a line end',
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'line ends of three kinds',
      'a\r\nb\rc\nd\n',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [[1, 'a', 'b']]],
    ['a byte order mark elsewhere is text', 'a\ufeff,b', [[1, 'a\ufeff', 'b']]],
    [
      'rows without text count',
      'a,b\n\n , \nc,d',
      [
        [1, 'a', 'b'],
        [4, 'c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',a,,\nb',
      [
        [1, '', 'a', '', ''],
        [2, 'b'],
      ],
    ],
    [
      'a delimiter at the end of the text',
      'a,b\nc,',
      [
        [1, 'a', 'b'],
        [2, 'c', ''],
      ],
    ],
    [
      'a delimiter at the end of a row',
      'a,b\nc,\nd,e',
      [
        [1, 'a', 'b'],
        [2, 'c', ''],
        [3, 'd', 'e'],
      ],
    ],
    [
      'quotes',
      '"a,b","c\r\nd","e ""f"" g",""\nh',
      [
        [1, 'a,b', 'c\r\nd', 'e "f" g', ''],
        [2, 'h'],
      ],
    ],
    ['only quotes', '"""",""""""', [[1, '"', '""']]],
    ['text after quotes', '"a"b,c', [[1, 'ab', 'c']]],
    ['a quote within text', 'a"b,c"', [[1, 'a"b', 'c"']]],
    ['spaces stay', ' a , b', [[1, ' a ', ' b']]],
    [
      'the delimiter that the header has most',
      'a;b;c,d\n1;2;3,4',
      [
        [1, 'a', 'b', 'c,d'],
        [2, '1', '2', '3,4'],
      ],
    ],
    [
      'tabs',
      'a\tb;c\td\n1',
      [
        [1, 'a', 'b;c', 'd'],
        [2, '1'],
      ],
    ],
    ['of as many the comma', 'a,b;c', [[1, 'a', 'b;c']]],
    [
      'delimiters in quotes do not count',
      '"a,b,c";d\n1;2',
      [
        [1, 'a,b,c', 'd'],
        [2, '1', '2'],
      ],
    ],
    [
      'nor those of the second row',
      'a;b\n1,2,3;4',
      [
        [1, 'a', 'b'],
        [2, '1,2,3', '4'],
      ],
    ],
  ])('%s', ([, text, rows]) => {
    expect(readRows(text).map(({ number, cells }) => [number, ...cells])).toEqual(rows)
  })

  test('a given delimiter goes before that of the header', () => {
    expect(readRows('a,b,c;d', ';').map(({ cells }) => cells)).toEqual([['a,b,c', 'd']])
  })

  test.for([
    ['a\n"b', 'row 2: expected a closing quote after "\\"b"'],
    ['"b ""c', 'row 1: expected a closing quote after "b \\""'],
    [`"${'x'.repeat(50)}`, `row 1: expected a closing quote after "\\"${'x'.repeat(19)}"`],
  ] as const)('%j has a quote that is not closed', ([text, message]) => {
    expect(() => readRows(text)).toThrow(new Error(message))
  })
})

test.for<readonly [cell: string, items: readonly string[]]>([
  ['', ['']],
  ['a', ['a']],
  [' a  |b | ', ['a', 'b', '']],
  ['|a', ['', 'a']],
  ['a\\|b|c', ['a|b', 'c']],
  ['a\\\\|b', ['a\\', 'b']],
  ['a\\\\\\|b', ['a\\|b']],
  ['a\\n|\\', ['a\\n', '\\']],
])('the list %j', ([cell, items]) => {
  expect(readList(cell)).toEqual(items)
})

describe('what a spreadsheet would run', () => {
  test.for(['=1', '+1', '-1', '@x', '\tx', '\rx', ' =1', '\n\u200b=1', '＝1', '＋1', '－1', '＠x'])(
    '%j stands behind an apostrophe',
    (text) => {
      expect([guard(text), unguard(`'${text}`)]).toEqual([`'${text}`, text])
      // One that stood there already is kept apart from the one added.
      expect([guard(`'${text}`), unguard(`''${text}`)]).toEqual([`''${text}`, `'${text}`])
      expect([guard(`''${text}`), unguard(`'''${text}`)]).toEqual([`'''${text}`, `''${text}`])
    },
  )

  test.for(['', 'a', "'", "'a", "a'=1", 'a=1', '1-2', ' a', "'90s"])('%j is text', (text) => {
    expect([guard(text), unguard(text)]).toEqual([text, text])
  })

  test('what stands in a table without an apostrophe is left as it is', () => {
    expect(unguard('=1')).toBe('=1')
  })
})
