import { expect, test } from 'vitest'
import { colored, hasOwnColor } from '../../src/model/colors.js'

test('five countries have a colour of their own', () => {
  const codes = ['CN', 'FR', 'KR', 'RU', 'SG', 'VN', 'cn', '']
  expect(codes.filter(hasOwnColor)).toEqual(['CN', 'KR', 'RU', 'SG', 'VN'])
})

test('the others take colours in the order in which trips first name them', () => {
  const trips = [['FR', 'CN'], ['DE', 'FR'], [], ['RU', 'AT']].map((countries) => ({ countries }))
  expect(colored(trips)).toEqual(['FR', 'DE', 'AT'])
  expect(colored([])).toEqual([])
})
