import { axisMode, hiddenParts, langOf } from './attributes.js'
import type { OwnMessages } from '../i18n/merge.js'
import { isRecord } from '../model/own.js'
import { localeOf } from '../i18n/names.js'
import type { Settings } from './state.js'

/** The part of the settings that attributes decide: in which manner records are shown. */
export function mannerOf(
  element: HTMLElement,
): Pick<Settings, 'list' | 'hide' | 'axis' | 'scale' | 'print'> {
  const heading = element.getAttribute('heading')
  const level = Number(element.getAttribute('heading-level'))
  const recordLocale = element.getAttribute('record-lang')
  const dir = directionOf(element)
  return {
    list: {
      locale: localeOf(langOf(element)),
      ...(heading !== null && { heading }),
      ...(level && { headingLevel: level }),
      ...(recordLocale && { recordLocale }),
      ...(dir && { dir }),
    },
    hide: hiddenParts(element),
    axis: axisMode(element),
    print: element.getAttribute('print') ?? undefined,
    scale: element.getAttribute('scale') === 'compressed' ? 'compressed' : 'true',
  }
}

/** The direction that *element* itself asks for; that of the messages counts if it asks for none. */
function directionOf({ dir }: HTMLElement): 'ltr' | 'rtl' | undefined {
  return dir === 'rtl' || dir === 'ltr' ? dir : undefined
}

/** *own* as it is. Throws on what is no table; which messages there are is known when a language is loaded. */
export function checkMessages(own: OwnMessages | null | undefined): OwnMessages | undefined {
  if (own === null || own === undefined) return undefined
  if (!isRecord(own)) throw new TypeError(`invalid messages: ${String(own)}; expected an object`)
  return own
}

/** Sets properties that were set on *element* before its class was there: they would hide its accessors. */
export function takeProperties(element: object, names: readonly string[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(element, name)
    if (!own) continue
    Reflect.deleteProperty(element, name)
    Reflect.set(element, name, own.value)
  }
}
