import { expect, test } from 'vitest'
import { planChart, type ChartPlan } from '../../src/chart/plan.js'
import { estimate } from '../../src/chart/text-width.js'
import { timeline } from '../../src/data/bundled.js'
import { languages } from '../../src/i18n/all.js'

const cases = [...languages.values()].flatMap((messages) =>
  [320, 390, 1200].map((width) => [messages.lang, width, messages] as const),
)

function planned(lang: string, width: number): ChartPlan {
  return planChart(timeline, { width, locale: lang, messages: languages.get(lang)! })
}

test.each(cases)(
  'in %s at %i pixels the chart says what it must within its width',
  (lang, width) => {
    const plan = planned(lang, width)
    const [opening, run] = plan.dimensions
    expect(opening!.label?.text, 'six years without a trip').toMatch(/6.*3/)
    expect(run!.label?.text, 'nine trips').toContain('9')
    for (const { label, x, width: room } of plan.dimensions) {
      if (!label) continue
      expect(label.left, label.text).toBeGreaterThanOrEqual(0)
      expect(label.left + label.width, label.text).toBeLessThanOrEqual(width)
      expect(label.width, label.text).toBeGreaterThanOrEqual(estimate(label.text, 'minor') - 1)
      expect(Math.abs(label.x - x - room / 2), label.text).toBeLessThan(width)
    }
    const end = plan.dataEnd!
    expect(end.left).toBeGreaterThanOrEqual(0)
    expect(end.left + end.width).toBeLessThanOrEqual(width)
    expect(plan.lanes.map(({ text }) => text).every(Boolean)).toBe(true)
  },
)

test.each(cases.filter(([, width]) => width > 320))(
  'in %s at %i pixels no country is cut short',
  (lang, width) => {
    for (const { label, text } of planned(lang, width).lanes) expect(text).toBe(label)
  },
)

test.each([...languages.keys()])('in %s every trip has its place, person and dates', (lang) => {
  for (const { label, id } of planned(lang, 1200).marks) {
    expect(
      label?.pieces.map(({ kind }) => kind),
      id,
    ).toEqual(expect.arrayContaining(['title', 'dates']))
    expect(label!.left + label!.width, id).toBeLessThanOrEqual(1200)
  }
})

test.each([...languages.keys()])('in %s the longest silences say that nothing happened', (lang) => {
  const messages = languages.get(lang)!
  const [opening, , second] = planned(lang, 1200).dimensions
  expect(opening!.label!.text).toBe(messages.chart.none(messages.chart.length(6, 3)))
  expect(second!.label!.text).toBe(messages.chart.none(messages.chart.length(4, 2)))
})
