// @ts-check
// Components of Vue and Svelte for esbuild: what the plugins of their own do, in the few lines we need.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compile } from 'svelte/compiler'
import { compileScript, parse } from 'vue/compiler-sfc'

/**
 * @param {'client' | 'server'} [generate]
 * @returns {import('esbuild').Plugin}
 */
export function components(generate = 'client') {
  return {
    name: 'components',
    setup(build) {
      build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
        const { js } = compile(readFileSync(path, 'utf8'), { filename: path, generate })
        return { contents: js.code }
      })

      build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
        const id = basename(path)
        const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path })
        const { content } = compileScript(descriptor, {
          id,
          inlineTemplate: true,
          templateOptions: {
            filename: path,
            id,
            // The one line that applications need as well.
            compilerOptions: { isCustomElement: (tag) => tag.includes('-') },
          },
        })
        return { contents: content }
      })
    },
  }
}

/** What the bundled frameworks look for, as their production builds want it. */
export const production = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
}
