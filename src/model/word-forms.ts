import { countryLike, isCountryCode } from './countries.js'
import { isDay, isFuzzyDay } from './days.js'

/** An address with a scheme, and a host with a dot in it or in square brackets. */
const address =
  /^https?:\/\/(?:\[[\da-f:.]+\]|[^\s"<>\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+\.)[^\s"<>\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]*$/iu
const notInAddress = /[\s"<>\p{Cc}\p{Noncharacter_Code_Point}]/u

/** Words with a fixed form: how to test one, and how to describe it. */
export const words: Readonly<
  Record<
    string,
    {
      readonly test: (text: string) => boolean
      readonly expected: string
      readonly hint?: (text: string) => string | undefined
    }
  >
> = {
  id: {
    test: (text) => text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
    expected: 'lower-case words and digits joined by hyphens',
  },
  day: { test: isDay, expected: 'a day that exists, such as 2018-06-12' },
  date: {
    test: isFuzzyDay,
    expected: 'a date that exists: 2018, 2018-06, 2018-06-12, or two in order as a/b',
  },
  country: {
    test: isCountryCode,
    expected: 'an ISO 3166-1 alpha-2 code, such as SG',
    hint: countryLike,
  },
  language: {
    test: (text) => text.length <= 100 && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
    expected: 'a BCP 47 language tag, such as ko',
  },
  url: {
    // The length first: the pattern alone takes a square of it.
    test: (text) => text.length <= 2000 && address.test(text) && URL.canParse(text),
    expected: 'an http or https address of at most 2000 characters',
    hint: (text) => {
      const index = text.search(notInAddress)
      if (index < 0) return undefined
      const character = String.fromCodePoint(text.codePointAt(index)!)
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
      return `character ${index + 1}, U+${code}, may not stand in an address: write ${encodeURIComponent(character)}`
    },
  },
  version: {
    test: (text) => text.length <= 50 && /^\d+\.\d+\.\d+$/.test(text),
    expected: 'three whole numbers with dots, such as 1.0.0',
  },
  wikidata: {
    test: (text) => /^Q[1-9]\d*$/.test(text),
    expected: 'a Wikidata item, such as Q15031',
  },
}
