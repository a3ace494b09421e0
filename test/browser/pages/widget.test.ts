import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/pages.js'

const pages = [
  'widget.html',
  'widget-classic.html',
  'widget-csp.html',
  'module.html',
  'korean.html',
  'rtl.html',
  'hostile.html',
  'embed.html?country=CN',
  'embedding.html',
  'server.html',
]

describe.each(pages)('%s', (path) => {
  it('shows axis and list without a complaint or a request to strangers', async () => {
    const { page, complaints, strangers } = await openPage(`examples/${path}`)
    const place = path.startsWith('embedding') ? page.frameLocator('iframe') : page
    const widget = place.locator('kim-travel-timeline').first()
    await widget.locator('.ktt-trips .ktt-record').first().waitFor()
    // A page may push the widget out of view, where no axis is made.
    await widget.locator('.ktt-chart').scrollIntoViewIfNeeded()
    await widget.locator('.ktt-chart .vis-item').first().waitFor()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  })
})
