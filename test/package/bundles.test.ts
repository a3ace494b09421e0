import { describe, expect, test } from 'vitest'
import { bundlers, scripts } from '../support/bundlers.js'
import { project } from '../support/consumer.js'

/** Strings that only the renderer, the exporters or the engine hold. */
const foreign = /hammer\.input|attachShadow|vis-timeline|BEGIN:VCALENDAR|FeatureCollection/

describe.each(Object.entries(bundlers))('%s', (_, bundle) => {
  test('import { trips } brings the trips alone', async () => {
    const folder = project({
      'main.js': "import { trips } from 'kim-travel-timeline'\nconsole.log(trips)\n",
    })
    await bundle(folder)
    const [text = '', ...rest] = scripts(folder).values()
    expect(rest).toEqual([])
    expect(text).toContain('2018-06-singapore')
    expect(text).not.toMatch(foreign)
  })

  test('the engine of renderTimeline stays in a chunk that loads later', async () => {
    const folder = project({
      'main.js':
        "import { renderTimeline } from 'kim-travel-timeline/timeline'\nrenderTimeline(document.body)\n",
    })
    await bundle(folder)
    const withEngine = [...scripts(folder)].filter(([, text]) => text.includes('hammer.input'))
    expect(withEngine.map(([name]) => name)).not.toContain('main.js')
    expect(withEngine).toHaveLength(1)
  })

  test('a map of own records brings none of ours', async () => {
    const folder = project({
      'main.js':
        "import { createTimeline } from 'kim-travel-timeline'\nimport { renderMap } from 'kim-travel-timeline/map'\nrenderMap(document.body, createTimeline({ trips: [] }))\n",
    })
    await bundle(folder)
    const withRecords = [...scripts(folder)].filter(([, text]) =>
      text.includes('2018-06-singapore'),
    )
    expect(withRecords.map(([name]) => name)).not.toContain('main.js')
  })

  test('the element is registered by its import alone', async () => {
    const folder = project({ 'main.js': "import 'kim-travel-timeline/element'\n" })
    await bundle(folder)
    const text = [...scripts(folder).values()].join('\n')
    expect(text).toMatch(/\.define\(/)
    expect(text).toContain('kim-travel-timeline')
  })
})
