import { en } from './en.js'
import { languageOf } from './names.js'
import type { Words } from './words.js'

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  ko: async () => (await import('./ko.js')).ko,
}

const loaded = new Map<string, Words>()

/**
 * The words for *locale*, as `wordsFor` gives them, without loading any language that nobody reads:
 * at once if they are here, else as soon as they are. English when they cannot be loaded.
 */
export function loadWords(locale: string): Words | Promise<Words> {
  const language = languageOf(locale)
  const load = loaders[language]
  const words = load ? loaded.get(language) : en
  if (words) return words
  return load!()
    .catch(() => en)
    .then((found) => {
      loaded.set(language, found)
      return found
    })
}

/** The languages that `loadWords` knows beside English. */
export const loadable: readonly string[] = Object.keys(loaders)
