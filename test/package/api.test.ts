import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const entries = {
  core: 'index.d.ts',
  export: 'export/index.d.ts',
  messages: 'messages.d.ts',
  timeline: 'timeline/index.d.ts',
  map: 'map/index.d.ts',
  element: 'element/index.d.ts',
  react: 'element/react.d.ts',
}

// The public types, as reviewed. A change on purpose: npx vitest run test/package/api.test.ts -u
test('the types are those reviewed', async () => {
  const reported = new Set<string>()
  for (const [name, entry] of Object.entries(entries)) {
    const files = new Map<string, string>()
    collect(entry, files)
    // What an entry shares with those before it is in their report.
    const own = [...files].filter(([file]) => !reported.has(file))
    for (const [file] of own) reported.add(file)
    await expect(report(own)).toMatchFileSnapshot(`api/${name}.d.ts`)
  }
})

/** The declarations in *files*, one file after the other. */
function report(files: readonly (readonly [string, string])[]): string {
  return files
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => `// ${file}\n${text}`)
    .join('\n')
}

/** Adds *file* and all that it imports to *files*, without comments. */
function collect(file: string, files: Map<string, string>): void {
  if (files.has(file)) return
  const text = readFileSync(join('dist', file), 'utf8')
    .replaceAll(/^[ \t]*\/\*\*[^]*?\*\/\n/gm, '')
    .replace(/\/\/# sourceMappingURL=.*\n?/, '')
  files.set(file, text.endsWith('\n') ? text : `${text}\n`)
  for (const [, path = ''] of text.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g)) {
    collect(join(file, '..', path).replace(/\.js$/, '.d.ts').replaceAll('\\', '/'), files)
  }
}
