import { countryLike, isCountryCode } from './countries.js'
import { isDay, isFuzzyDay } from './days.js'

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
    test: (text) => text.length <= 2000 && /^https?:\/\/[^\s"'<>]+\.[^\s"'<>]+$/.test(text),
    expected: 'an http or https address of at most 2000 characters',
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
