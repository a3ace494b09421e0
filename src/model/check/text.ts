import type { Report } from './report.js'

/** What no text may hold: it breaks XML, calendars, CSV readers or terminals. Tab and line ends may stand. */
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}\p{Surrogate}]/u

/** Whether *value* is text that can be written in every format; reports what is wrong with it. */
export function checkText(
  value: unknown,
  { most = 5000, empty = false }: { readonly most?: number; readonly empty?: boolean },
  path: string,
  report: Report,
): value is string {
  if (typeof value !== 'string') return report.add(path, 'text', value) ?? false
  const bad = refused.exec(value)
  if (bad) {
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    const expected = 'text without control characters and broken characters'
    return report.add(path, expected, value, `remove U+${code} at ${bad.index + 1}`) ?? false
  }
  if (!empty && !value.trim()) return report.add(path, 'text that is not empty', value) ?? false
  // Characters, as JSON Schema counts them: a pair of surrogates is one.
  if (value.length > most && [...value.slice(0, 2 * most + 2)].length > most) {
    return report.add(path, `at most ${most} characters`, value) ?? false
  }
  return true
}
