// @ts-check

/**
 * What bundled packages call and old libraries on a page (MooTools, Prototype.js) replace, with what does
 * the same without it.
 *
 * @type {readonly (readonly [file: RegExp, from: RegExp, to: string])[]}
 */
const edits = [
  [/[\\/]d3-array[\\/]/, /\bArray\.from\(flatten\(arrays\)\)/, '[...flatten(arrays)]'],
  [
    /[\\/]date-fns[\\/]_lib[\\/]normalizeDates\.js$/,
    /const normalize = constructFrom\.bind\(\s*null,\s*(.*?),?\s*\);/,
    'const base = $1; const normalize = (date) => constructFrom(base, date);',
  ],
]

/**
 * Makes bundled packages independent of what a page has put in place of native functions. An edit that
 * does not match fails the build.
 *
 * @returns {import('rollup').Plugin}
 */
export function keepNatives() {
  return {
    name: 'keep-natives',
    transform(code, id) {
      const edit = edits.find(([file]) => file.test(id))
      if (!edit) return null
      const [, from, to] = edit
      if (!from.test(code)) throw new Error(`${id} has changed; adapt scripts/plugins/natives.mjs`)
      return { code: code.replace(from, to), map: null }
    },
  }
}
