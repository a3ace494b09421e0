import { expect, test } from 'vitest'
import { languages } from '../../src/i18n/all.js'
import { formatDay, formatSpan } from '../../src/model/format.js'
import { formatted, spans } from '../fixtures/formatted-dates.js'

// The same table is tested in Node.
test.each(Object.entries(formatted))(
  'a browser writes dates in %s as the server does',
  (tag, texts) => {
    expect(spans.map(([, span]) => formatSpan(span, tag))).toEqual(texts)
  },
)

test('short dates and numbers have only plain and no-break spaces', () => {
  for (const [tag, { list, form }] of languages) {
    const texts = [
      formatDay('2018-06-12', tag, { month: 'short', year: false }),
      formatSpan({ start: '2018-05-24', end: '2018-06-02' }, tag, { month: 'short' }),
      list.sources(12_345),
      form.count('trip', 1234, 12_345),
    ]
    for (const text of texts) expect(text, tag).not.toMatch(/[\u2009]|undefined/)
  }
})
