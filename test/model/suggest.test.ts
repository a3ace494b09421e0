import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, hintFor, suggest } from '../../src/model/suggest.js'

const places = ['beijing', 'dalian', 'hanoi', 'singapore', 'vladivostok', 'panmunjom-north']

test.for([
  ['bejing', 'beijing'],
  ['beijign', 'beijing'],
  ['BEIJING', 'beijing'],
  ['singapur', 'singapore'],
  ['hanoy', 'hanoi'],
  ['wladiwostok', 'vladivostok'],
  ['panmunjom-nroth', 'panmunjom-north'],
  ['haoy', 'hanoi'],
  ['wladiwostock', 'vladivostok'],
] as const)('%s is taken for %s', ([text, word]) => {
  expect(suggest(text, places)).toBe(word)
})

test.for(['', 'paris', 'x', 'a-place-that-nobody-knows'])('%j is like none', (text) => {
  expect(suggest(text, places)).toBeUndefined()
})

test('of several the nearest is taken, of equals the first', () => {
  expect(suggest('stop', ['stops', 'step', 'stop'])).toBe('stop')
  expect(suggest('stxp', ['step', 'stop'])).toBe('step')
  expect(suggest('anything', [])).toBeUndefined()
})

test('two neighbours that changed places are one step, two other letters are two', () => {
  expect(suggest('tsop', ['shop', 'stop'])).toBe('stop')
  expect(suggest('tsop', ['shop', 'sxop'])).toBe('shop')
})

const people = ['donald-trump', 'ivanka-trump', 'Ri Yong  Ho', 'un-envoy', 'moon-jae-in']

test.for([
  ['trump', 'donald-trump'],
  ['TRUMB', 'donald-trump'],
  ['ivanka', 'ivanka-trump'],
  ['yong', 'Ri Yong  Ho'],
  ['jae', 'moon-jae-in'],
  // Two letters are too few to be told from others, on either side.
  ['ri', undefined],
  ['ja', undefined],
  ['sun', undefined],
  ['tramps-and-others', undefined],
] as const)('a part of a name is enough: %s is like %s', ([text, word]) => {
  expect(suggest(text, people)).toBe(word)
})

test('the whole word goes before a part of another', () => {
  expect(suggest('envoy', ['un-envoy', 'envoi'])).toBe('envoi')
  expect(suggest('envoi', ['envy-person', 'un-envoi'])).toBe('un-envoi')
})

test('a text of more than a hundred letters is like nothing', () => {
  const word = 'x'.repeat(100)
  expect(suggest(word, [word])).toBe(word)
  expect(suggest(`${word}x`, [word])).toBeUndefined()
})

test('a hint names the nearest, or all that are known', () => {
  expect(didYouMean('hanoy', places)).toBe('did you mean hanoi?')
  expect(didYouMean('paris', places)).toBeUndefined()
  expect(hintFor('hanoy', places)).toBe('did you mean hanoi?')
  expect(hintFor('paris', ['hanoi', 'dalian'])).toBe('known: hanoi, dalian')
})

test('a word with one letter changed, dropped, added or swapped is found again', () => {
  const word = fc.stringMatching(/^[a-z]{6,20}$/)
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.constantFrom('change', 'drop', 'add', 'swap'),
      (word, seed, how) => {
        const at = seed % (word.length - 1)
        const [before, after] = [word.slice(0, at), word.slice(at + 1)]
        const wrong = {
          change: `${before}0${after}`,
          drop: before + after,
          add: `${before}0${word.slice(at)}`,
          swap: `${before}${after[0]}${word[at]}${after.slice(1)}`,
        }[how]
        expect(suggest(wrong, ['0000000000', word])).toBe(word)
      },
    ),
  )
})
