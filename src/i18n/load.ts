import type { OwnMessages } from './merge.js'
import type { Messages } from './messages.js'
import { languageOf } from './names.js'

const loaders: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['en', async () => (await import('./en.js')).en],
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
 * The messages for *locale*, as `messagesFor` gives them, without loading a language that nobody reads: at once
 * if they are here, else as soon as they are. English where a language cannot be loaded, which is tried again the
 * next time. Rejects when *own* holds messages that do not exist.
 */
export function loadMessages(locale: string, own?: OwnMessages): Messages | Promise<Messages> {
  const asked = languageOf(locale)
  const language = loaders.has(asked) ? asked : 'en'
  return own ? withOwn(language, own) : (loaded.get(language) ?? load(language))
}

async function withOwn(language: string, own: OwnMessages): Promise<Messages> {
  const [{ mergeMessages }, messages] = await Promise.all([import('./merge.js'), load(language)])
  return mergeMessages(messages, own)
}

async function load(language: string): Promise<Messages> {
  try {
    const messages = loaded.get(language) ?? (await loaders.get(language)!())
    loaded.set(language, messages)
    return messages
  } catch (error) {
    if (language === 'en') throw error
    return load('en')
  }
}
