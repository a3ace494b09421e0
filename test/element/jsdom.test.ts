// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { renderMap } from '../../src/map/index.js'
import { describeWithoutLayout, mount, shown } from '../support/without-layout.js'

// No layout, canvas, ResizeObserver, IntersectionObserver or constructable style sheets.
describeWithoutLayout()

describe('without a ResizeObserver there is no width to wait for', () => {
  it('the element has its chart', async () => {
    const root = await shown(mount())
    expect(root.querySelectorAll('.ktt-picture [data-id]').length).toBeGreaterThan(0)
  })

  it('a container gets a map, and is empty after destroy', async () => {
    const container = document.body.appendChild(document.createElement('div'))
    const map = renderMap(container, timeline)
    await map.ready
    expect(container.querySelector('svg')).not.toBeNull()
    map.destroy()
    expect(container.childNodes).toHaveLength(0)
  })
})
