import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, pad, plain, widthOf, wrap } from '../../src/cli/width.js'

describe('widthOf', () => {
  test.each([
    ['Beijing', 7],
    ['서울', 4],
    ['서울'.normalize('NFD'), 4],
    ['北京市', 6],
    ['Đồng Đăng', 9],
    ['Đồng Đăng'.normalize('NFD'), 9],
    ['Ｆ１', 4],
    ['🚆', 2],
    ['–…·', 3],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('cut', () => {
  test('leaves text that fits', () => {
    expect(cut('Hanoi', 5)).toBe('Hanoi')
  })

  test('never takes more than the width, whatever the script', () => {
    expect(cut('서울 방문', 6)).toBe('서울…')
    expect(cut('서울방문', 6)).toBe('서울…')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => {
          expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

describe('wrap', () => {
  test('breaks at spaces and leaves none at the ends of lines', () => {
    expect(wrap('a summit in Singapore with the President', 16)).toEqual([
      'a summit in',
      'Singapore with',
      'the President',
    ])
  })

  test('breaks Korean between syllables when a line is full', () => {
    expect(wrap('정상회담과만찬', 6)).toEqual(['정상회', '담과만', '찬'])
  })

  test('leaves a long address whole', () => {
    expect(wrap('see https://example.org/a/long/address now', 10)).toEqual([
      'see',
      'https://example.org/a/long/address',
      'now',
    ])
  })

  test('loses nothing but the spaces at breaks', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 서울, é') })
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), (text, width) => {
        expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

test('pad fills up to a width in columns', () => {
  expect(pad('서울', 6)).toBe('서울  ')
  expect(pad('Seoul', 3)).toBe('Seoul')
})

test('plain takes away what could steer a terminal', () => {
  expect(plain('a\u001b[31mb\r\nc\u202ed')).toBe('a [31mb cd')
})
