import { en } from './en.js'
import { mergeMessages, type OwnMessages } from './merge.js'
import type { Messages } from './messages.js'
import { languageOf } from './names.js'

const loaders: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['ko', async () => (await import('./ko.js')).ko],
  ['zh-Hans', async () => (await import('./zh-hans.js')).zhHans],
  ['ja', async () => (await import('./ja.js')).ja],
  ['ru', async () => (await import('./ru.js')).ru],
  ['vi', async () => (await import('./vi.js')).vi],
  ['de', async () => (await import('./de.js')).de],
  ['fr', async () => (await import('./fr.js')).fr],
  ['es', async () => (await import('./es.js')).es],
])

const loaded = new Map<string, Messages>()

/**
 * The messages for *locale*, as `messagesFor` gives them, without loading a language that nobody reads:
 * at once if they are here, else as soon as they are. English when they cannot be loaded; they are tried
 * again the next time.
 */
export function loadMessages(locale: string, own?: OwnMessages): Messages | Promise<Messages> {
  const language = languageOf(locale)
  const load = loaders.get(language)
  const messages = load ? loaded.get(language) : en
  if (messages) return withOwn(messages, own)
  return load!().then(
    (found) => {
      loaded.set(language, found)
      return withOwn(found, own)
    },
    () => withOwn(en, own),
  )
}

function withOwn(messages: Messages, own: OwnMessages | undefined): Messages {
  return own === undefined ? messages : mergeMessages(messages, own)
}
