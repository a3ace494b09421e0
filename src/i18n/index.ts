import { en } from './en.js'
import { ko } from './ko.js'
import { languageOf } from './names.js'
import type { Messages } from './messages.js'

export { countryNames, localeOf, nameIn } from './names.js'
export type { Messages } from './messages.js'

/** The languages that the interface speaks. A new one is a file like `en.ts`, named here and in `load.ts`. */
export const languages: { readonly en: Messages; readonly ko: Messages } = { en, ko }

/** The words for *locale* (BCP 47): those of its language, or English. */
export function messagesFor(locale: string): Messages {
  return Object.entries(languages).find(([tag]) => tag === languageOf(locale))?.[1] ?? en
}
