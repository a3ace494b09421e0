import { expect, test } from 'vitest'
import { findDuplicateKeys } from '../../../src/model/check/duplicate-keys.js'

test.for<readonly [json: string, paths: readonly string[]]>([
  ['{}', []],
  ['[]', []],
  ['5', []],
  ['"a"', []],
  ['{"a": 1, "b": 2}', []],
  ['{"a": 1, "a": 2}', ['a']],
  ['{"a": 1, "b": 2, "a": 3, "a": 4}', ['a', 'a']],
  ['{"a": {"a": 1}, "b": {"a": 1}}', []],
  ['{"a": {"b": 1, "b": 2}}', ['a.b']],
  ['{"a": [{"b": 1}, {"b": 1}]}', []],
  ['{"a": [{}, {"b": 1, "b": 2}], "a": 1}', ['a[1].b', 'a']],
  ['{"a": [[1, 2, {"b": 1, "c": [], "b": 2}]]}', ['a[0][2].b']],
  ['[{"a": 1, "a": 2}]', ['[0].a']],
  // A text is no key, whatever stands in it.
  ['{"a": "a", "b": "a"}', []],
  ['{"a": ["b", "b"]}', []],
  ['{"a": "{\\"b\\": 1, \\"b\\": 2}", "c": "}, \\"a\\": ["}', []],
  ['{"a": "\\\\", "a": 1}', ['a']],
  ['{"a\\"": 1, "a\\"": 2}', ['a"']],
  ['{"a": 1, "\\u0061": 2}', ['a']],
  ['{"a": {}, "a": []}', ['a']],
])('keys twice in %s', ([json, paths]) => {
  expect(() => void JSON.parse(json)).not.toThrow()
  expect(findDuplicateKeys(json).map(({ path }) => path)).toEqual(paths)
})

test('each is told as an issue, at most a hundred', () => {
  expect(findDuplicateKeys('{"trips": [{"id": "a", "id": "b"}]}')).toEqual([
    {
      path: 'trips[0].id',
      expected: 'each key once',
      got: '"id" twice',
      hint: 'only the last one counts: remove one',
      message:
        'trips[0].id: expected each key once, got "id" twice; only the last one counts: remove one',
    },
  ])
  const many = `{${Array.from({ length: 150 }, () => '"a": 1').join()}}`
  expect(findDuplicateKeys(many)).toHaveLength(100)
})
