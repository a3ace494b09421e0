import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { serve } from '../../examples/serve.mjs'
import { launchOptions } from './browser.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the examples are served, with a slash at the end. */
    address: string
    /** The Chromium that all page tests share. */
    browserEndpoint: string
  }
}

/** Serves the examples and starts one Chromium for all page tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve({ port: 0 })
  const browser = await chromium.launchServer(launchOptions())
  project.provide('address', server.address)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
