import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { components, production } from '../../scripts/plugins/components.mjs'
import { node, strictProject } from '../support/consumer.js'

const frameworks = {
  react: {
    packages: ['react', 'react-dom'],
    main: 'main.jsx',
    server: `
      import { renderToString } from 'react-dom/server'
      import { Travel } from './Travel.jsx'
      console.log(renderToString(<Travel />))`,
  },
  vue: {
    packages: ['vue'],
    main: 'main.js',
    server: `
      import { createSSRApp } from 'vue'
      import { renderToString } from 'vue/server-renderer'
      import Travel from './Travel.vue'
      renderToString(createSSRApp(Travel)).then(console.log)`,
  },
  svelte: {
    packages: ['svelte'],
    main: 'main.js',
    server: `
      import { render } from 'svelte/server'
      import Travel from './Travel.svelte'
      console.log(render(Travel).body)`,
  },
}

test.each(Object.entries(frameworks))(
  'an application in %s builds from the tarball in a strict layout, without a warning',
  async (name, { packages, main }) => {
    const folder = strictProject({}, packages)
    cpSync(join('examples', name), folder, { recursive: true })
    const { warnings, outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: [main],
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      jsx: 'automatic',
      define: production,
      plugins: [components()],
      write: false,
    })
    expect(warnings).toEqual([])
    const [entry, ...chunks] = outputFiles.map(({ text }) => text)
    expect(entry).not.toContain('hammer.input')
    expect(chunks.filter((text) => text.includes('hammer.input'))).toHaveLength(1)
  },
)

test.each(Object.entries(frameworks))(
  'a component in %s that holds the element renders on a server',
  async (name, { packages, server }) => {
    const folder = strictProject({ 'server.jsx': server }, packages)
    cpSync(join('examples', name), folder, { recursive: true })
    const { warnings } = await build({
      absWorkingDir: folder,
      entryPoints: ['server.jsx'],
      outfile: 'out/server.cjs',
      bundle: true,
      platform: 'node',
      jsx: 'automatic',
      define: production,
      plugins: [components('server')],
      // Node finds the package itself, as the server of a framework does.
      external: ['kim-travel-timeline'],
    })
    expect(warnings).toEqual([])
    expect(node(['out/server.cjs'], folder)).toMatch(
      /<kim-travel-timeline[^>]* heading="Trips to China"/,
    )
  },
)

test('Node finds every entry in a strict layout', () => {
  const code = `
    for (const entry of ['', '/export', '/timeline', '/element', '/react', '/widget']) {
      await import('kim-travel-timeline' + entry)
    }
    console.log('all')`
  expect(node(['main.mjs'], strictProject({ 'main.mjs': code }))).toBe('all\n')
})
