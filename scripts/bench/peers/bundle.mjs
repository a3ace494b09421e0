// @ts-check
import { build } from 'esbuild'
import { installPeers, peersFolder } from './install.mjs'

/** Writes react-chrono, with React, into peers/built. TimelineJS3 is ready-made. */
export async function bundlePeers() {
  installPeers()
  await build({
    absWorkingDir: peersFolder,
    entryPoints: ['react-chrono.mjs'],
    outdir: 'built',
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  })
}
