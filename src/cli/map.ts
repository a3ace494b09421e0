import { loadMessages } from '../i18n/load.js'
import { localeOf } from '../i18n/names.js'
import { mapTree } from '../map/map-tree.js'
import { assertMapOptions } from '../map/options.js'
import { toMarkup } from '../markup/text.js'
import { deliver, selectSet } from './export.js'
import type { Request } from './options.js'
import { UsageError, type Terminal } from './terminal.js'

/** `map`: where the trips that match went, as an SVG picture. */
export async function map(request: Request, terminal: Terminal): Promise<number> {
  const { locale, theme, width } = request
  // Text that is no number stays as it is, for the message.
  const pixels = width === undefined || Number.isNaN(Number(width)) ? width : Number(width)
  const options: object = { locale, theme, width: pixels }
  try {
    assertMapOptions(options)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  const timeline = await selectSet(request, terminal)
  const messages = await loadMessages(localeOf(locale))
  return deliver([toMarkup(mapTree(timeline, { ...options, messages })), '\n'], request, terminal)
}
