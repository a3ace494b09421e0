import { expect, test } from 'vitest'
import { createFromJSON } from '../../src/query/create-from-json.js'

test('records in JSON become a Timeline', () => {
  const { trips } = createFromJSON('{"trips": [{"id": "a", "title": "A", "start": "2018"}]}')
  expect(trips).toMatchObject([{ id: 'a', visit: 'official' }])
})

test('keys that stand twice are refused, all at once', () => {
  const text = '{"trips": [{"id": "a", "id": "b", "title": "A", "start": "2018"}], "trips": []}'
  expect(() => createFromJSON(text)).toThrow(
    /^keys twice:\n- trips\[0\]\.id: expected each key once, .*\n- trips: expected each key once, [^\n]*$/,
  )
})

test('and so is what is no JSON, or no set', () => {
  expect(() => createFromJSON('{')).toThrow(SyntaxError)
  expect(() => createFromJSON('{}')).toThrow('invalid data, 1 issue:\n- trips: expected a list')
})
