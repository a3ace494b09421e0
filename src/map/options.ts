import { en } from '../i18n/en.js'
import { mergeMessages, type OwnMessages } from '../i18n/merge.js'
import { checkOptions } from '../model/options.js'

/** How a map is drawn, wherever that is. */
interface CommonOptions {
  /** Pixels, 160 or more, with title and caption. Defaults to what the places need at that width. */
  readonly height?: number
  /** Language of dates, names and messages, BCP 47. Defaults to `en`. */
  readonly locale?: string
  /** Messages in place of those of the language of *locale*. */
  readonly messages?: OwnMessages
  /**
   * `auto` takes the colours of the page around it. `toMap` defaults to `light`, `renderMap` to what the
   * page has.
   */
  readonly theme?: 'light' | 'dark' | 'auto'
  /** Id of the trip that stands out; the others are faint. An id that is not on the map counts as none. */
  readonly selected?: string
  /** Stands above the map. Defaults to "Places visited"; empty for no visible title. */
  readonly title?: string
}

/** How `toMap` draws a map. */
export interface MapOptions extends CommonOptions {
  /** Pixels, 160 or more. Defaults to 600. */
  readonly width?: number
}

/** How `renderMap` draws a map, and whom it tells what happens. */
export interface RenderMapOptions extends CommonOptions {
  /** The reader clicked a trip, or pressed Enter on it; `undefined`: clicked elsewhere on the map. */
  readonly onSelect?: (id: string | undefined) => void
  /** The pointer is over a trip, or the arrow keys went to it; `undefined`: no longer. */
  readonly onHighlight?: (id: string | undefined) => void
}

const sizes = ['width', 'height'] as const
const texts = ['locale', 'selected', 'title'] as const
const themes = ['light', 'dark', 'auto']
const drawn = [...sizes, ...texts, 'theme', 'messages']
const rendered = [...drawn.filter((name) => name !== 'width'), 'onSelect', 'onHighlight']

/** Throws on options that `toMap` does not have and on values that an option does not take. */
export function assertMapOptions(options: object): asserts options is MapOptions {
  assertOptions('toMap', options, drawn)
}

/** The same for `renderMap`. */
export function assertRenderMapOptions(options: object): asserts options is RenderMapOptions {
  assertOptions('renderMap', options, rendered)
}

function assertOptions(name: string, options: object, known: readonly string[]): void {
  checkOptions(name, options, known)
  for (const [option, value] of Object.entries(options) as [string, unknown][]) {
    const expected = value === undefined ? undefined : expectation(option, value)
    if (expected) throw new RangeError(`invalid ${option}: ${String(value)}; expected ${expected}`)
  }
  // Throws on messages that do not exist, before any language is loaded.
  mergeMessages(en, (options as CommonOptions).messages)
}

/** What *value* should be, unless it is that. */
function expectation(name: string, value: unknown): string | undefined {
  if (isOneOf(sizes, name)) {
    const fits = typeof value === 'number' && value >= 160 && value < Infinity
    return fits ? undefined : 'a number of pixels, 160 or more'
  }
  if (isOneOf(texts, name)) return typeof value === 'string' ? undefined : 'text'
  if (name === 'theme') {
    return themes.includes(value as string) ? undefined : `one of ${themes.join(', ')}`
  }
  if (name === 'messages') {
    return typeof value === 'object' && value !== null ? undefined : 'a table of messages'
  }
  return typeof value === 'function' ? undefined : 'a function'
}

function isOneOf(list: readonly string[], name: string): boolean {
  return list.includes(name)
}
