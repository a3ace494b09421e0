import { describe, expect, test } from 'vitest'
import { bundlers, loadedAtOnce, scripts } from '../support/bundlers.js'
import { project } from '../support/consumer.js'

/** Strings that only the renderer, the exporters or the engine hold. */
const foreign = /hammer\.input|attachShadow|vis-timeline|BEGIN:VCALENDAR|FeatureCollection/

/** An id, a place and a publisher of the bundled records. */
const ofOurRecords = /2018-06-singapore|panmunjom|Rodong Sinmun/

/** Everything that a page loads before it runs. */
function atOnce(folder: string): string {
  return [...loadedAtOnce(scripts(folder)).values()].join('\n')
}

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
    expect(withEngine).toHaveLength(1)
    expect(atOnce(folder)).not.toContain('hammer.input')
  })

  test.each([
    ['a map', 'map', 'renderMap'],
    ['an axis', 'timeline', 'renderTimeline'],
  ])('%s of own records loads none of ours at once', async (_, entry, render) => {
    const folder = project({
      'main.js': `import { createTimeline } from 'kim-travel-timeline'
import { ${render} } from 'kim-travel-timeline/${entry}'
${render}(document.body, createTimeline({ trips: [] }))
`,
    })
    await bundle(folder)
    expect(atOnce(folder)).toContain('add it to ')
    expect(atOnce(folder)).not.toMatch(ofOurRecords)
  })

  test('the element is registered by its import alone', async () => {
    const folder = project({ 'main.js': "import 'kim-travel-timeline/element'\n" })
    await bundle(folder)
    const text = [...scripts(folder).values()].join('\n')
    expect(text).toMatch(/\.define\(/)
    expect(text).toContain('kim-travel-timeline')
  })
})
