import { expect, test } from 'vitest'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { datasetSchema } from '../../src/query/standard-schema.js'
import type { Dataset } from '../../src/model/types.js'

const { version, vendor, validate } = datasetSchema['~standard']

test('it is a Standard Schema, version 1', () => {
  const schema: StandardSchemaV1<Dataset> = datasetSchema
  expect(schema).toBe(datasetSchema)
  expect([version, vendor]).toEqual([1, 'kim-travel-timeline'])
})

test('sound data comes back as it is', () => {
  const data = { trips: [] }
  expect(validate(data)).toEqual({ value: data })
})

test('every fault has its path, key by key', () => {
  const place = { id: 'oslo', name: 'Oslo', country: 'UK', latitude: 200, longitude: 10 }
  expect(validate({ trips: [], places: [place] })).toEqual({
    issues: [
      {
        message: expect.stringContaining('expected an ISO 3166-1 alpha-2 code'),
        path: ['places', 0, 'country'],
      },
      { message: expect.stringContaining('-90 to 90'), path: ['places', 0, 'latitude'] },
    ],
  })
})

test('what is no object has a fault and never throws', () => {
  for (const value of [undefined, null, 3, 'trips', [], () => 1]) {
    expect(validate(value)).toHaveProperty('issues.length', 1)
  }
})
