import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'

const files = inject('packedFiles')

// A change on purpose: npx vitest run test/package/files.test.ts -u
test('the published files are those reviewed', async () => {
  // Sources and declarations mirror each other, file by file; the rest is listed.
  const listed = files.filter((file) => !file.startsWith('src/') && !/\.d\.ts(\.map)?$/.test(file))
  await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot('files.txt')
})

test('every declaration stands for a source file', () => {
  const declarations = files.filter((file) => /^dist\/.*(?<!\.css)\.d\.ts$/.test(file))
  const sources = declarations.map((file) =>
    file.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts'),
  )
  expect(files).toEqual(expect.arrayContaining(sources))
})

test('the types stand on their own: no declaration but that for React imports another package', () => {
  const specifiers = files
    .filter((file) => file.endsWith('.d.ts') && file !== 'dist/element/react.d.ts')
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"]([^'"]+)['"]/g),
    ])
    .map(([, specifier = '']) => specifier)
  expect(specifiers.filter((specifier) => !specifier.startsWith('.'))).toEqual([])
})

test('only the command line imports modules of Node', () => {
  const scripts = files.filter((file) => /^dist\/(?!cli\/).*\.js$/.test(file))
  expect(scripts).toContain('dist/chunks/list.js')
  expect(scripts.filter((file) => /["']node:/.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('source maps name only files of the package and of what it bundles', () => {
  const maps = files.filter((file) => file.endsWith('.map'))
  expect(maps).not.toEqual([])
  for (const file of maps) {
    const map = JSON.parse(readFileSync(file, 'utf8')) as { sources: string[]; sourceRoot?: string }
    expect(map.sourceRoot ?? '').toBe('')
    const paths = map.sources.map((source) => join(dirname(file), source).replaceAll('\\', '/'))
    expect(paths.filter((path) => !/^(src|data|node_modules|scripts)\//.test(path))).toEqual([])
  }
})

test('no published file knows the machine that built it', () => {
  const here = process.cwd()
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(here))).toEqual([])
})

test('the notices hold the licence of every package that the source maps name', () => {
  const sources = files
    .filter((file) => file.endsWith('.js.map'))
    .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] }).sources)
  const bundled = sources.flatMap(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  )
  const notices = readFileSync('dist/NOTICES.txt', 'utf8')
  const titles = [...notices.matchAll(/^-{80}\n(\S+) [\d.]+ \((.+)\)$/gm)].map(([, name]) => name)
  // Source maps do not name packages whose text is edited or converted before it is bundled.
  const unmapped = ['component-emitter', 'vis-timeline', 'world-atlas']
  expect(titles).toEqual([...new Set([...bundled, ...unmapped])].sort())
  const texts = notices.split(/^-{80}$/m).slice(1)
  const granted = /Permission (?:is hereby granted|to use, copy)/
  expect(texts.filter((text) => !granted.test(text))).toEqual([])
})

test('the integrity hashes are those of the files', () => {
  const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>
  expect(Object.keys(hashes)).toEqual(['widget.js', 'styles.css'])
  for (const [file, integrity] of Object.entries(hashes)) {
    const digest = createHash('sha384')
      .update(readFileSync(join('dist', file)))
      .digest('base64')
    expect(integrity).toBe(`sha384-${digest}`)
  }
})
