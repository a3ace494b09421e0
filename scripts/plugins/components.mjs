// @ts-check
// Components of Vue and Svelte for vite: what their own plugins do, in the few lines needed here.
import { basename } from 'node:path'
import { compile } from 'svelte/compiler'
import { compileScript, parse } from 'vue/compiler-sfc'

/**
 * @param {'client' | 'server'} [generate]
 * @returns {import('vite').Plugin}
 */
export function components(generate = 'client') {
  return {
    name: 'components',
    config: () => ({
      define: {
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    }),
    transform(code, filename) {
      if (filename.endsWith('.svelte')) {
        return { code: compile(code, { filename, generate }).js.code, map: null }
      }
      if (!filename.endsWith('.vue')) return null
      const id = basename(filename)
      const { content } = compileScript(parse(code, { filename }).descriptor, {
        id,
        inlineTemplate: true,
        templateOptions: {
          filename,
          id,
          // The one line that applications need as well.
          compilerOptions: { isCustomElement: (tag) => tag.includes('-') },
        },
      })
      return { code: content, map: null }
    },
  }
}
