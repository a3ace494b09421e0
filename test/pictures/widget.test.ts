// What the widget looks like, to the pixel: only in the Chromium that comes from the registry with
// a font of its own, so that the pictures are the same on every machine. Where that one does not run,
// these tests do not exist. A picture that is missing is written: look at it, then commit it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../examples/serve.mjs'
import { unpackChromium } from '../support/unpack-chromium.mjs'

const hasPinned = process.platform === 'linux' && process.arch === 'x64'
const cache = fileURLToPath(new URL('../../node_modules/.cache/ktt', import.meta.url))

let server: Awaited<ReturnType<typeof serve>>
let browser: Browser

beforeAll(async () => {
  server = await serve({ port: 0 })
  if (!hasPinned) return
  const { executablePath, args, env } = await unpackChromium(cache)
  const environment = { ...process.env, ...env } as Record<string, string>
  browser = await chromium.launch({
    executablePath,
    args: [...(args ?? []), '--no-sandbox'],
    env: environment,
  })
})
afterAll(async () => {
  await browser?.close()
  await server.close()
})

describe.runIf(hasPinned)('the widget looks as reviewed', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1400, 800, 360]) {
      it(`${width} px, ${colorScheme}`, async () => {
        const page = await browser.newPage({
          viewport: { width, height: 1000 },
          colorScheme,
          reducedMotion: 'reduce',
          timezoneId: 'Asia/Seoul',
        })
        await page.goto(`${server.address}examples/widget.html`)
        await page.locator('.ktt-trips .ktt-record').first().waitFor()
        await page.locator('.ktt-chart').first().waitFor()
        await page.evaluate(() => document.fonts.ready)
        const seen = await settled(page)

        const file = fileURLToPath(new URL(`widget-${width}-${colorScheme}.png`, import.meta.url))
        if (!existsSync(file)) {
          writeFileSync(file, seen)
          throw new Error(`no picture to compare with: wrote ${file}; look at it and run again`)
        }
        const { share, image } = await difference(page, readFileSync(file), seen)
        // Rounding of glyph edges may differ from one processor to the next; a moved label would not pass.
        if (share > 0.0005) writeFileSync(file.replace('.png', '.actual.png'), seen)
        expect({ image, isSame: share <= 0.0005 }).toEqual({ image: 'of one size', isSame: true })
        await page.close()
      })
    }
  }
})

/** A picture of *page* that no longer changes. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot()
  for (;;) {
    await page.waitForTimeout(250)
    const after = await page.screenshot()
    if (after.equals(before)) return after
    before = after
  }
}

/** The share of pixels that differ by more than a shade, as a canvas of *page* reads them. */
async function difference(
  page: Page,
  expected: Buffer,
  actual: Buffer,
): Promise<{ readonly share: number; readonly image: string }> {
  await page.goto('about:blank')
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const context = canvas.getContext('2d')!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height)
        }),
      )
      if (one!.width !== other!.width || one!.height !== other!.height) {
        return { share: 1, image: 'of another size' }
      }
      let differing = 0
      for (let at = 0; at < one!.data.length; at += 4) {
        const shades = [0, 1, 2].map((part) =>
          Math.abs(one!.data[at + part]! - other!.data[at + part]!),
        )
        if (Math.max(...shades) > 24) differing++
      }
      return { share: differing / (one!.data.length / 4), image: 'of one size' }
    },
    [expected.toString('base64'), actual.toString('base64')],
  )
}
