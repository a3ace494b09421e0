import { hintFor } from './suggest.js'

/**
 * Throws one sentence that names the option of *options* that is not among *known*, so that no typing
 * error hides in a default. *name* is that of the function, such as `toCSV`.
 */
export function checkOptions(name: string, options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`invalid options of ${name}: ${String(options)}; expected an object`)
  }
  for (const option of Object.keys(options)) {
    if (!known.includes(option)) {
      throw new TypeError(`unknown option of ${name}: ${option}; ${hintFor(option, known)}`)
    }
  }
}
