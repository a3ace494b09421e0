import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The public types, as reviewed. A change on purpose: npx vitest run test/package/api.test.ts -u
test.each([
  ['core', 'index.d.ts'],
  ['export', 'export/index.d.ts'],
  ['timeline', 'timeline/index.d.ts'],
  ['element', 'element/index.d.ts'],
])('the types of %s are those reviewed', async (name, entry) => {
  await expect(report(entry)).toMatchFileSnapshot(`api/${name}.d.ts`)
})

/** The declarations that *entry* reaches, without comments, one file after the other. */
function report(entry: string): string {
  const files = new Map<string, string>()
  collect(entry, files)
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => `// ${file}\n${text}`)
    .join('\n')
}

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
