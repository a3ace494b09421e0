import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build, createLogger, type InlineConfig, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { components } from '../../scripts/plugins/components.mjs'
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
    const { output } = await bundle(folder, {
      plugins: [components()],
      build: { write: false, rolldownOptions: { input: join(folder, main) } },
    })
    const [entry, ...chunks] = output.map((file) => (file.type === 'chunk' ? file.code : ''))
    expect(entry).not.toContain('hammer.input')
    expect(chunks.filter((text) => text.includes('hammer.input'))).toHaveLength(1)
  },
)

test.each(Object.entries(frameworks))(
  'a component in %s that holds the element renders on a server',
  async (name, { packages, server }) => {
    const folder = strictProject({ 'server.jsx': server }, packages)
    cpSync(join('examples', name), folder, { recursive: true })
    await bundle(folder, {
      plugins: [components('server')],
      build: { outDir: 'out', ssr: 'server.jsx' },
    })
    expect(node(['out/server.js'], folder)).toMatch(
      /<kim-travel-timeline[^>]* heading="Trips to China"/,
    )
  },
)

test('Node finds every entry in a strict layout', () => {
  const code = `
    for (const entry of ['', '/export', '/timeline', '/map', '/element', '/react', '/widget']) {
      await import('kim-travel-timeline' + entry)
    }
    console.log('all')`
  expect(node(['main.mjs'], strictProject({ 'main.mjs': code }))).toBe('all\n')
})

/** Bundles *folder* with vite. Any warning fails the test. */
async function bundle(folder: string, config: InlineConfig) {
  const warnings: string[] = []
  const customLogger = createLogger('silent')
  customLogger.warn = (message) => warnings.push(message)
  const own = { root: folder, configFile: false, logLevel: 'warn', customLogger } as const
  const built = await build({ ...own, ...config })
  expect(warnings).toEqual([])
  return built as Rolldown.RolldownOutput
}
