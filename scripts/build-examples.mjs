// @ts-check
// Bundles the examples that use a framework into examples/built, as an application would.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { components, production } from './plugins/components.mjs'

await build({
  absWorkingDir: fileURLToPath(new URL('../examples', import.meta.url)),
  entryPoints: { react: 'react/main.jsx', vue: 'vue/main.js', svelte: 'svelte/main.js' },
  outdir: 'built',
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  jsx: 'automatic',
  conditions: ['browser'],
  define: production,
  plugins: [components()],
  logLevel: 'warning',
})
