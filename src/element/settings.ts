import type { Messages } from '../i18n/messages.js'
import { axisMode, hiddenParts, langOf } from './attributes.js'
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

/** *base* with the messages of *own* in their place, group by group. */
export function mergeOwn(base: Messages, own: Partial<Messages> | undefined): Messages {
  if (!own) return base
  const merged: Record<string, unknown> = { ...base }
  for (const [name, value] of Object.entries(own)) {
    const before = merged[name]
    const isGroup = typeof value === 'object' && typeof before === 'object'
    merged[name] = isGroup ? { ...before, ...value } : value
  }
  return merged as unknown as Messages
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
