import { describe, expect, it } from 'vitest'
import { timeline } from '../../src/data/bundled.js'
import { toHTML, type HTMLOptions } from '../../src/export/html.js'
import type { Timeline } from '../../src/query/timeline.js'
import { isFuzzyDay } from '../../src/model/days.js'
import { createTimeline } from '../../src/query/create.js'
import { timelineOf } from '../../src/query/timeline-of.js'
import { en } from '../../src/i18n/en.js'
import { journeys } from '../fixtures/journeys.js'

const invented = createTimeline(journeys)
const html = bare(timeline)

/** Without a prefix, so that ids are those of the records. */
function bare(timeline: Timeline, options: HTMLOptions = {}): string {
  return toHTML(timeline, { idPrefix: '', ...options })
}

/** The list item of the record *id*, with all that is in it. */
function item(id: string, text = html): string {
  const start = text.indexOf(`<li id="${id}"`)
  expect(start, id).toBeGreaterThan(-1)
  let depth = 0
  for (const { 0: tag, index } of text.slice(start).matchAll(/<li\b|<\/li>/g)) {
    depth += tag === '</li>' ? -1 : 1
    if (!depth) return text.slice(start, start + index)
  }
  throw new Error(`never closed: ${id}`)
}

function messages(text: string): string {
  return text.replace(/<[^>]+>/g, '').replace(/\u00a0/g, ' ')
}

describe('toHTML', () => {
  it('is the same as the reviewed list', async () => {
    await expect(
      bare(invented)
        .replaceAll('\r', '')
        .replace(/(<(li|div|h\d|details|section|header|dl|ol|ul|p)\b)/g, '\n$1'),
    ).toMatchFileSnapshot('../snapshots/list.html')
  })

  it('says what counts as a trip, where the set has rules', () => {
    const rules = /<details class="ktt-counting".*?<\/details>/.exec(html)?.[0] ?? ''
    expect(messages(rules)).toContain('What counts as a trip')
    for (const { title, text } of timeline.meta.counting!) {
      expect(messages(rules)).toContain(`${title}: ${text}`)
    }
    expect(bare(invented)).not.toContain('ktt-counting')
  })

  it('lists every trip once, in order of time', () => {
    const ids = [...html.matchAll(/<li id="([^"]+)" class="ktt-record" part="record trip"/g)].map(
      ([, id]) => id,
    )
    expect(ids).toEqual(timeline.trips.map(({ id }) => id))
  })

  it('lists every event once', () => {
    const ids = [...html.matchAll(/<li id="([^"]+)" class="ktt-record" part="record event"/g)].map(
      ([, id]) => id,
    )
    expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted())
  })

  it('has what matters at a glance outside the details', () => {
    const [glance] = item('2018-06-singapore').split('<details')
    expect(messages(glance!)).toContain('Jun 10 – 12, 2018 Summit with')
    expect(glance).toContain('<time datetime="2018-06-10">')
    expect(glance).toContain('<time datetime="2018-06-12">')
    for (const word of ['Singapore', 'by plane', '3 days', 'Donald Trump'])
      expect(messages(glance!)).toContain(word)
  })

  it('tells whom he met with the office held then, who came along, and what came of it', () => {
    for (const trip of timeline.trips) {
      const text = messages(item(trip.id))
      for (const { personId, office } of trip.met) {
        says(text, `${timeline.person(personId)?.name}, ${office}`)
      }
      for (const { personId } of [...trip.delegation, ...(trip.companions ?? [])])
        says(text, timeline.person(personId)!.name)
      for (const crossing of trip.crossings ?? []) says(text, crossing.text!)
      for (const { title, signatories } of trip.documents ?? []) {
        says(text, title)
        for (const name of signatories) says(text, name)
      }
      for (const outcome of trip.outcomes) says(text, outcome.text)
      for (const stop of trip.stops) says(text, stop.text)
      for (const { versions } of trip.disputes) {
        for (const { value } of versions) {
          if (!isFuzzyDay(value) && !Object.hasOwn(en.visit, value)) says(text, value)
        }
      }
      for (const claim of trip.claims) says(text, `${claim.by}: `)
    }
  })

  it('numbers the sources of each record, links to those numbers, and cites each with its publisher', () => {
    for (const { id } of [...timeline.trips, ...timeline.events]) {
      const text = item(id)
      const numbered = [
        ...text.matchAll(new RegExp(`<li id="${id}-source-(\\d+)" value="(\\d+)"`, 'g')),
      ]
      expect(numbered.map(([, number]) => Number(number))).toEqual(
        numbered.map((_, index) => index + 1),
      )
      for (const [, number] of text.matchAll(new RegExp(`href="#${id}-source-(\\d+)"`, 'g'))) {
        expect(Number(number)).toBeLessThanOrEqual(numbered.length)
      }
      for (const { source, number } of timeline.cite(id)) {
        const own = text
          .slice(text.indexOf(`<li id="${id}-source-${number}"`))
          .split('</li>', 1)[0]!
        expect(own).toContain('<cite')
        expect(messages(own)).toContain(escaped(source.publisher))
        if (source.url) expect(own).toContain(`href="${escaped(source.url)}"`)
      }
    }
  })

  it('says in words how uncertain a date is, and gives machines the nearest they understand', () => {
    const text = item('2026-10-rumour', bare(invented))
    expect(text).toContain(
      '<data value="2026-10/2026-12"><time datetime="2026-10">between October 2026 and December 2026',
    )
    expect(item('undated-invitation', bare(invented))).toContain('date not known')
  })

  it('writes only dates that HTML knows into datetime', () => {
    for (const text of [html, bare(invented)]) {
      for (const [, date] of text.matchAll(/datetime="([^"]*)"/g))
        expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
    }
  })

  it('says how far the data reach', () => {
    expect(messages(html)).toContain('Data through')
    expect(html).toContain(`<time datetime="${timeline.coverage.through}">`)
  })

  it('gives what lies ahead a list of its own', () => {
    const ahead = timeline.upcoming().filter(({ kind }) => kind === 'event')
    const part = html.slice(
      html.indexOf('class="ktt-upcoming"'),
      html.indexOf('class="ktt-events"'),
    )
    expect([...part.matchAll(/<li id="([^"]+)" class="ktt-record"/g)].map(([, id]) => id)).toEqual(
      ahead.map(({ id }) => id),
    )
  })

  it('has no style, script, event handler or image, and no address but those of the sources', () => {
    expect(html).not.toMatch(/<(script|style|img|iframe|object|embed|link)\b|\s(style|on\w+)=/i)
    const known = new Set(timeline.sources.map(({ url }) => url && escaped(url)))
    for (const [, address] of html.matchAll(/(?:href|src)="([^#"][^"]*)"/g))
      expect(known).toContain(address)
  })

  it('is one well-formed tree in which every id occurs once', () => {
    const open: string[] = []
    for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/g)) {
      if (slash) expect(open.pop()).toBe(tag)
      else open.push(tag!)
    }
    expect(open).toEqual([])
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('escapes every text of a record', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&lt;`
    const hostile = JSON.parse(
      JSON.stringify(journeys, (key, value: unknown) =>
        typeof value === 'string' &&
        [
          'title',
          'summary',
          'text',
          'by',
          'office',
          'format',
          'note',
          'name',
          'publisher',
          'invitedBy',
          'occasion',
          'value',
          'why',
          'via',
        ].includes(key)
          ? evil
          : value,
      ),
    ) as typeof journeys
    const text = bare(createTimeline(hostile))
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toMatch(/<script|<img|="[^"]*<|'&lt;/)
  })

  it.each([
    ['https://a.example/', true],
    ['HTTP://a.example/', true],
    ['javascript:alert(1)', false],
    ['data:text/html,<p>', false],
    ['//a.example/', false],
    ['/a', false],
    ['https:a.example', false],
  ])('links %s: %s, even in records that nobody has checked', (url, linked) => {
    const sources = journeys.sources.map((source) => ({ ...source, url }))
    const text = bare(timelineOf({ ...journeys, sources }))
    expect(text).toContain('class="ktt-sources"')
    expect(text.includes(`href="${url}"`)).toBe(linked)
    expect([...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)).toSatisfy(
      (hrefs: string[]) => hrefs.every((href) => /^(#|https?:\/\/)/i.test(href)),
    )
  })

  it('takes a heading, its level, and a prefix for ids', () => {
    const text = bare(timeline, { heading: 'Trips & visits', headingLevel: 3, idPrefix: 'a-' })
    expect(text).toContain(
      '<h3 class="ktt-heading" part="heading" id="a-heading">Trips &amp; visits</h3>',
    )
    expect(text).toContain('<h4 class="ktt-title"')
    expect(text).toContain('aria-labelledby="a-heading"')
    for (const [, id] of text.matchAll(/\s(?:id|href)="(#?[^"h][^"]*)"/g))
      expect(id).toMatch(/^#?a-/)
  })

  it('gives ids a prefix, because one that begins with a digit is no selector', () => {
    for (const [, id] of toHTML(invented).matchAll(/\sid="([^"]+)"/g)) expect(id).toMatch(/^ktt-/)
  })

  it('adds the records as JSON-LD that no text of a record can leave', () => {
    const { trips, ...others } = journeys
    const evil = trips.map((trip) => ({ ...trip, title: '</script><script>alert(1)</script>' }))
    const text = bare(createTimeline({ ...others, trips: evil }), { jsonld: true })
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? []
    expect(data).toContain('alert(1)')
    expect(JSON.parse(data)).toHaveProperty('@context')
    expect(text.match(/<script/g)).toHaveLength(1)
  })

  it('speaks Korean, and marks what is in the language of the records', () => {
    const text = bare(timeline, { locale: 'ko' })
    expect(text).toContain('lang="ko"')
    expect(messages(text)).toContain('2018년 6월 10일')
    expect(messages(text)).toContain('중국')
    expect(item('2018-06-singapore', text)).toContain('<span lang="en">Summit with')
    expect(text).not.toMatch(/>(Completed|Summit|Plane|Sources|Data through [^<]*)</)
  })

  it('is in the language of its words; dates and names are marked with theirs', () => {
    const text = bare(timeline, { locale: 'pt' })
    expect(text).toMatch(/^<section class="ktt" part="section" lang="en"/)
    expect(item('2018-06-singapore', text)).toContain('<bdi lang="pt">Singapura</bdi>')
    expect(item('2018-06-singapore', text)).toContain(
      '<bdi lang="pt"><time datetime="2018-06-10">10</time> – <time datetime="2018-06-12">12 de junho de 2018</time></bdi>',
    )
    expect(item('2018-06-singapore', text)).not.toContain('<span lang="en">')
    expect(bare(timeline, { locale: 'en-GB' })).toContain('lang="en-GB"')
    expect(messages(item('2019-04-vladivostok', bare(timeline, { locale: 'ar' })))).toMatch(
      /Met .+, and /,
    )
  })

  it('marks a title with the language of its source, unless it is our translation, in brackets', () => {
    for (const [, lang] of html.matchAll(/<cite( lang="\w+")?>(?:<a [^>]*>)?\[[^\]]*\]</g)) {
      expect(lang).toBeUndefined()
    }
    const sources = journeys.sources.map((source) => ({ ...source, language: 'ko' }))
    const text = bare(createTimeline({ ...journeys, sources }))
    says(text, 'Report of Harbour News')
    expect(/<cite lang="ko"><a [^>]*>Report of Harbour News</.test(text)).toBe(true)
    expect(text.includes('<cite>[a book]</cite>')).toBe(true)
  })

  it('takes every language that a source may have', () => {
    const sources = journeys.sources.map((source) => ({ ...source, language: 'en-12' }))
    says(bare(createTimeline({ ...journeys, sources })), ', en-12')
  })

  it('lists a planned trip once, ahead, and the event it is made for not beside it', () => {
    const text = bare(timeline.asOf('2018-06-01'))
    const start = text.indexOf('class="ktt-upcoming"')
    const end = text.indexOf('class="ktt-events"')
    const idsIn = (part: string): (string | undefined)[] =>
      [...part.matchAll(/<li id="([^"]+)" class="ktt-record"/g)].map(([, id]) => id)
    expect(idsIn(text.slice(0, start))).not.toContain('2018-06-singapore')
    expect(idsIn(text.slice(start, end))).toContain('2018-06-singapore')
    expect(idsIn(text.slice(start, end))).not.toContain('2018-06-trump-kim-summit')
    expect(idsIn(text.slice(end))).toContain('2018-06-trump-kim-summit')
  })

  it('is named by its heading, and names the record with each way into its panel', () => {
    const text = item('2018-06-singapore')
    expect(text).toContain('aria-labelledby="2018-06-singapore-title"')
    for (const way of ['Details', '44 sources', '4 points in dispute']) {
      expect(text).toContain(
        `${way}<span class="ktt-hidden">: Summit with Donald Trump in Singapore</span>`,
      )
    }
  })

  it('prints three or more consecutive sources as one link, and leads back from each source', () => {
    const text = item('2018-06-singapore')
    expect(messages(text)).toContain('next morning. 1–4')
    for (const [, target] of text.matchAll(/<a class="ktt-back" href="#([^"]+)"/g)) {
      expect(text).toContain(`<sup class="ktt-references" id="${target}">`)
    }
  })

  it('names the main counterpart first, and counts whom it does not name', () => {
    expect(item('2018-06-singapore')).toContain('<span>Met</span> <b>Donald Trump</b>, ')
    expect(messages(item('2018-06-singapore'))).toMatch(/Met Donald Trump, .+ and 3 others/)
  })

  it('says where a year or more passed without a trip, with the events in between', () => {
    const gap = (text: string, key: string): string => text.split(`data-key="gap-${key}"`)[1]!
    const inGap = gap(html, '2023-09-russian-far-east')
    expect(messages(inGap)).toMatch(/^>4 years, 2 months without a known trip/)
    expect(inGap.indexOf('2019-10-stockholm')).toBeLessThan(inGap.indexOf('</ol></details></li>'))
    const china = bare(timeline.where({ country: 'CN', kind: 'trip' }))
    expect(messages(gap(china, '2025-09-beijing'))).toMatch(
      /^>6 years, 7 months between these trips/,
    )
  })

  it('takes a set that holds nothing', () => {
    const text = bare(timeline.where({ country: 'BR' }))
    expect(messages(text)).toContain('Nothing matches')
    expect(text).not.toContain('<ol')
  })

  it('writes a declarative shadow root for servers', () => {
    const text = bare(timeline.where({ country: 'SG' }), {
      shadow: true,
      locale: 'en-GB',
      styles: '/styles.css',
      attributes: { country: 'SG' },
    })
    expect(text).toMatch(
      /^<kim-travel-timeline lang="en-GB" country="SG"><template shadowrootmode="open"><link rel="stylesheet" href="\/styles.css"><section/,
    )
    expect(text).toMatch(/<\/section><\/template><\/kim-travel-timeline>$/)
  })

  it('refuses what is no Timeline, and what is not the name of an attribute', () => {
    expect(() => toHTML(timeline.trips as never)).toThrow('expected a Timeline')
    expect(() => toHTML(undefined as never)).toThrow('expected a Timeline')
    for (const name of ['x><script>', 'a b', 'Country', '']) {
      expect(() => toHTML(timeline, { shadow: true, attributes: { [name]: '' } })).toThrow(
        'not the name of an attribute',
      )
    }
  })
})

/** The text of a whole trip is too long to be printed by a failure. */
function says(text: string, part: string): void {
  expect(text.includes(escaped(part)), part).toBe(true)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
