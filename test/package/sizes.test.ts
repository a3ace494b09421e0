import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { gzipSize } from '../support/bundlers.js'
import { project } from '../support/consumer.js'

const kilobyte = 1000
const records = readdirSync('data').filter((name) => /^(?!schema\.).*\.json$/.test(name))
const dataSize = gzipSize(records.map((name) => readFileSync(join('data', name), 'utf8')).join(''))

test('import { trips } is little more than the trips', async () => {
  const limit = 1.25 * gzipSize(readFileSync('data/trips.json', 'utf8'))
  expect(
    await size("import { trips } from 'kim-travel-timeline'\nconsole.log(trips)"),
  ).toBeLessThanOrEqual(limit)
})

test('the whole core is the data and 8 kB', async () => {
  const code = "import * as core from 'kim-travel-timeline'\nconsole.log(core)"
  expect(await size(code)).toBeLessThanOrEqual(dataSize + 8 * kilobyte)
})

test('the widget before the axis loads is 25 kB beside its data', async () => {
  const code = "import 'kim-travel-timeline/element'"
  expect(await size(code, /[\\/]chunks[\\/](data-|engine)/)).toBeLessThanOrEqual(25 * kilobyte)
})

test('the engine is 60 kB', () => {
  expect(gzipSize(readFileSync('dist/chunks/engine.js', 'utf8'))).toBeLessThanOrEqual(60 * kilobyte)
})

/**
 * Gzipped bytes of what a page that runs *code* loads at once, bundled and minified, without the
 * modules that match *left out*. What is imported when needed does not count.
 */
async function size(code: string, leftOut?: RegExp): Promise<number> {
  const folder = project({ 'main.js': code })
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    plugins: leftOut ? [leaveOut(leftOut)] : [],
  })
  const loaded = new Set(['out/main.js'])
  for (const name of loaded) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && path in metafile.outputs) loaded.add(path)
    }
  }
  const texts = outputFiles
    .filter(({ path }) => loaded.has(relative(folder, path).replaceAll('\\', '/')))
    .map(({ text }) => text)
  return gzipSize(texts.join('\n'))
}

function leaveOut(pattern: RegExp): Plugin {
  return {
    name: 'leave-out',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, resolveDir }) =>
        pattern.test(join(resolveDir, path)) ? { path, external: true } : undefined,
      )
    },
  }
}
