// @ts-check
// Bundles the examples that use a framework into examples/built, as an application would.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { components } from './plugins/components.mjs'

await build({
  root: fileURLToPath(new URL('../examples', import.meta.url)),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [components()],
  build: {
    outDir: 'built',
    modulePreload: false,
    rolldownOptions: {
      input: { react: 'react/main.jsx', vue: 'vue/main.js', svelte: 'svelte/main.js' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
