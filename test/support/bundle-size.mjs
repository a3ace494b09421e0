// @ts-check
import { gzipSync } from 'node:zlib'
import { relative } from 'node:path'
import { build } from 'esbuild'

/** @typedef {Pick<import('esbuild').BuildOptions, 'external' | 'plugins'>} Options */

/**
 * Gzipped bytes of what a page that runs *code* in *folder* loads at once, scripts and styles, bundled and
 * minified. What is imported when needed does not count.
 *
 * @param {string} code
 * @param {string} folder
 * @param {Options} [options]
 * @returns {Promise<number>}
 */
export async function bundleSize(code, folder, options = {}) {
  return gzipSize(await bundledText(code, folder, options))
}

/**
 * The scripts and styles themselves, as one text.
 *
 * @param {string} code
 * @param {string} folder
 * @param {Options} [options]
 * @returns {Promise<string>}
 */
export async function bundledText(code, folder, options = {}) {
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const loaded = new Set(['out/stdin.js'])
  for (const name of loaded) {
    const { imports = [], cssBundle } = metafile.outputs[name] ?? {}
    if (cssBundle !== undefined) loaded.add(cssBundle)
    for (const { path, kind } of imports) {
      if (kind === 'import-statement' && path in metafile.outputs) loaded.add(path)
    }
  }
  return outputFiles
    .filter(({ path }) => loaded.has(relative(folder, path).replaceAll('\\', '/')))
    .map(({ text }) => text)
    .join('\n')
}

/**
 * Bytes after gzip at its best, as servers send it.
 *
 * @param {string | Uint8Array} text
 * @returns {number}
 */
export function gzipSize(text) {
  return gzipSync(text, { level: 9 }).length
}
