import { describe, expect, test } from 'vitest'
import { planChart } from '../../src/chart/plan.js'
import { chartTree } from '../../src/chart/svg/chart.js'
import { timeline } from '../../src/data/bundled.js'
import { messagesFor } from '../../src/i18n/all.js'
import { toNodes } from '../../src/markup/dom.js'
import { mountAxis } from '../support/axis.js'

describe.each([1168, 800, 400])('at %i pixels', (width) => {
  test.each(['true', 'compressed'] as const)(
    'marks and labels stand where the chart has them, %s to scale',
    async (scale) => {
      const { container } = await mountAxis({ width, scale })
      const picture = container.querySelector('.ktt-axis-picture')!.getBoundingClientRect()
      const options = { width, scale, locale: 'en', messages: messagesFor('en') }
      const plan = planChart(timeline, options)
      const svg = toNodes(chartTree(plan), document) as SVGElement
      document.body.append(svg)
      const texts = [...svg.querySelectorAll('[data-id]')].map(({ textContent }) => textContent)
      svg.remove()
      const items = [...container.querySelectorAll<HTMLElement>('.vis-item')]
      expect(items).toHaveLength(plan.marks.length)
      for (const [index, mark] of plan.marks.entries()) {
        const item = items.find((element) => {
          const box = element.getBoundingClientRect()
          const middle = box.left - picture.left + box.width / 2
          const top = box.top - picture.top
          return Math.abs(middle - mark.x - mark.width / 2) < 2.5 && Math.abs(top - mark.y) < 1.5
        })
        expect(item, mark.name).toBeDefined()
        expect(item!.textContent).toBe(texts[index])
        if (!mark.label) continue
        const label = item!.querySelector('.ktt-axis-label')!.getBoundingClientRect()
        const gap =
          mark.label.side === 'after'
            ? label.left - picture.left - mark.label.x
            : mark.label.x - (label.right - picture.left)
        expect(Math.abs(gap), mark.name).toBeLessThan(3)
      }
    },
  )
})
