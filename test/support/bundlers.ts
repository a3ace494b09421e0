import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { parseAst } from 'rollup/parseAst'
import { build as vite, minify } from 'vite'
import webpack from 'webpack'

/** Bundles main.js of a folder for browsers into its folder out, minified, with lazy chunks. */
export type Bundler = (folder: string) => Promise<void>

/** The four bundlers that most applications use, with as little configuration as they allow. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(folder) {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outdir: 'out',
      bundle: true,
      format: 'esm',
      minify: true,
      splitting: true,
      logLevel: 'error',
    })
  },

  async rollup(folder) {
    const bundle = await rollup({
      input: join(folder, 'main.js'),
      plugins: [
        nodeResolve({ browser: true }),
        {
          name: 'minify',
          async renderChunk(code, { fileName }) {
            return (await minify(fileName, code, { module: true })).code
          },
        },
      ],
      onwarn(warning) {
        throw new Error(warning.message)
      },
    })
    await bundle.write({ dir: join(folder, 'out'), format: 'es' })
    await bundle.close()
  },

  async vite(folder) {
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'out', rolldownOptions: { input: join(folder, 'main.js') } },
    })
  },

  webpack(folder) {
    return new Promise((resolve, reject) => {
      webpack(
        {
          context: folder,
          mode: 'production',
          entry: './main.js',
          output: { path: join(folder, 'out') },
          performance: false,
        },
        (error, stats) => {
          const trouble = stats?.hasErrors() || stats?.hasWarnings()
          if (error || trouble) reject(error ?? new Error(stats?.toString('errors-warnings')))
          else resolve()
        },
      )
    })
  },
}

/** Every script in the folder out of *folder*, by file name. */
export function scripts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]),
  )
}

/** The scripts of *all* that a page loads at once: the entry, and what it imports other than by `import()`. */
export function loadedAtOnce(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Set([...all.keys()].filter((name) => /^main\b/.test(posix.basename(name))))
  for (const name of names) {
    for (const target of importsOf(all.get(name)!)) {
      names.add(posix.join(posix.dirname(name), target))
    }
  }
  return new Map([...names].map((name) => [name, all.get(name)!]))
}

function importsOf(text: string): readonly string[] {
  return parseAst(text).body.flatMap((statement) =>
    'source' in statement && statement.source ? String(statement.source.value) : [],
  )
}
