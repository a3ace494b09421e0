import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { ja } from './ja.js'
import { ko } from './ko.js'
import { mergeMessages, type OwnMessages } from './merge.js'
import type { Messages } from './messages.js'
import { languageOf } from './names.js'
import { ru } from './ru.js'
import { vi } from './vi.js'
import { zhHans } from './zh-hans.js'

/** The languages of the interface, all at once for what writes at once. A new one is a file like `en.ts`, named here and in `load.ts`. */
export const languages: ReadonlyMap<string, Messages> = new Map(
  [en, ko, zhHans, ja, ru, vi, de, fr, es].map((messages) => [messages.lang, messages]),
)

/** The messages for *locale* (BCP 47): those of its language, or English, with *own* in their place. */
export function messagesFor(locale: string, own?: OwnMessages): Messages {
  const messages = languages.get(languageOf(locale)) ?? en
  return own === undefined ? messages : mergeMessages(messages, own)
}
