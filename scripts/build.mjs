// @ts-check
// Builds dist/ beside the old one and swaps them at the end: a failed build leaves the old dist alone.
// node scripts/build.mjs [folder]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup } from 'rollup'
import configurations, { bundledPackages } from '../rollup.config.mjs'
import { formatNotices } from './plugins/notices.mjs'
import { readStyles } from './plugins/styles.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = process.argv[2] ?? 'dist'
// Same depth as dist, so that the paths in source maps are the same.
const draft = `dist.${process.pid}`

try {
  await bundle()
  declare()
  writeFileSync(join(draft, 'styles.css'), ['element', 'timeline'].map(readStyles).join('\n'))
  writeFileSync(join(draft, 'styles.css.d.ts'), 'export {}\n')
  writeFileSync(join(draft, 'NOTICES.txt'), formatNotices(bundledPackages))
  execFileSync(process.execPath, ['scripts/write-files.mjs', draft], { stdio: 'inherit' })
  hash(['widget.js', 'styles.css'])
  swap()
} finally {
  rmSync(draft, { recursive: true, force: true })
}

async function bundle() {
  for (const configuration of configurations) {
    const build = await rollup(configuration)
    for (const output of [configuration.output ?? []].flat()) {
      const { dir, file, ...options } = output
      await build.write({
        ...options,
        ...(file === undefined ? { dir: draft } : { file: join(draft, basename(file)) }),
      })
    }
    await build.close()
  }
  // npm sets this on install; a checkout has nobody else to do it.
  chmodSync(join(draft, 'cli/bin.js'), 0o755)
}

function declare() {
  const compiler = fileURLToPath(import.meta.resolve('typescript/package.json'))
  const { bin } = JSON.parse(readFileSync(compiler, 'utf8'))
  const tsc = join(compiler, '..', bin.tsc)
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', draft], {
    stdio: 'inherit',
  })
}

/**
 * Writes and prints what goes into the `integrity` attribute of a page.
 *
 * @param {readonly string[]} files
 */
function hash(files) {
  const hashes = Object.fromEntries(
    files.map((file) => {
      const digest = createHash('sha384')
        .update(readFileSync(join(draft, file)))
        .digest('base64')
      return [file, `sha384-${digest}`]
    }),
  )
  writeFileSync(join(draft, 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`)
  for (const [file, integrity] of Object.entries(hashes)) console.log(`${file} ${integrity}`)
}

function swap() {
  const old = `${draft}.old`
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(draft, folder)
  rmSync(old, { recursive: true, force: true })
}
