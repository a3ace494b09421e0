export { countryNames, localeOf, nameIn } from './names.js'
export type { OwnMessages } from './merge.js'
export type { Messages } from './messages.js'
