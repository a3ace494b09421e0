import { chromium, type BrowserContextOptions, type Page } from 'playwright'
import { inject, onTestFinished } from 'vitest'

export interface OpenPage {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, failed requests; in order. */
  readonly complaints: readonly string[]
  /** Addresses of all requests that leave the served origin. */
  readonly strangers: readonly string[]
}

/**
 * Opens *path* of the served examples, such as `examples/widget.html`, in a fresh context that
 * is closed when the test ends.
 */
export async function openPage(path: string, options?: BrowserContextOptions): Promise<OpenPage> {
  const address = inject('address')
  const browser = await chromium.connect(inject('browserEndpoint'))
  onTestFinished(() => browser.close())
  const context = await browser.newContext(options)
  const page = await context.newPage()

  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    const own = url.startsWith(address) || url.startsWith('data:') || url.startsWith('blob:')
    if (!own) strangers.push(url)
  })
  await page.goto(new URL(path, address).href)
  return { page, complaints, strangers }
}
