import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/index.js'

const index = readFileSync('examples/index.html', 'utf8')
const pages = readdirSync('examples').filter(
  (file) => file.endsWith('.html') && !['index.html', 'embed.html'].includes(file),
)

describe.each(pages)('%s', (file) => {
  const text = readFileSync(join('examples', file), 'utf8')

  test('says in a heading and a line what it shows, and links to its source', () => {
    const [, title] = /<title>(.+)<\/title>/.exec(text)!
    expect(text).toContain(`<h1>${title}</h1>`)
    const [, line = ''] = /<div class="example">[^]*?<p>([^]*?)<\/p>/.exec(text)!
    expect(line.replaceAll(/<[^>]*>/g, '').trim().length).toBeGreaterThan(20)
    const [, source = ''] = /href="\.\/([^"]+)"/.exec(line)!
    expect(source === `${file}?source` || existsSync(join('examples', source))).toBe(true)
  })

  test('is on the start page', () => {
    expect(index).toContain(`href="./${file}"`)
  })
})

test('the figures of the article are those of the records', () => {
  const article = /<article>([^]*)<\/article>/.exec(index)![1]!.replaceAll(/\s+/g, ' ')
  const lasted = (id: string) => timeline.where({ ids: id }).days().min
  const days = (id: string) => timeline.history(id).map(({ on, status }) => `${on} ${status}`)
  expect(article).toContain('Eleven trips in fourteen years')
  expect(timeline.trips).toHaveLength(11)
  expect(article).toContain('the first of nine trips in sixteen months')
  expect(timeline.where({ kind: 'trip', from: '2018-03', to: '2019-06' }).trips).toHaveLength(9)
  expect(article).toContain('Three of them were meetings with Donald Trump')
  expect(timeline.where({ met: 'donald-trump' }).trips).toHaveLength(3)
  expect(article).toContain('for seven days, his longest stay')
  expect(timeline.stats().longest?.id).toBe('2023-09-russian-far-east')
  expect(lasted('2023-09-russian-far-east')).toBe(7)
  expect(article).toContain('confirmed on 10 May 2018, called off on 24 May and back on by 1 June')
  expect(days('2018-06-singapore')).toEqual(
    expect.arrayContaining([
      '2018-05-10 confirmed',
      '2018-05-24 cancelled',
      '2018-06-01 confirmed',
    ]),
  )
  expect(article).toContain('Some lists count nine trips')
  expect(timeline.counted('other-states')).toHaveLength(9)
})
