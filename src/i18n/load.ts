import { en } from './en.js'
import { languageOf } from './names.js'
import type { Messages } from './messages.js'

const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko.js')).ko,
}

const loaded = new Map<string, Messages>()

/**
 * The messages for *locale*, as `messagesFor` gives them, without loading any language that nobody reads:
 * at once if they are here, else as soon as they are. English when they cannot be loaded; the next call
 * tries again.
 */
export function loadMessages(locale: string): Messages | Promise<Messages> {
  const language = languageOf(locale)
  const load = loaders[language]
  const messages = load ? loaded.get(language) : en
  if (messages) return messages
  return load!().then(
    (found) => {
      loaded.set(language, found)
      return found
    },
    () => en,
  )
}

/** The languages that `loadMessages` knows beside English. */
export const loadable: readonly string[] = Object.keys(loaders)
