import { expect, it } from 'vitest'
import { addressWith } from '../../src/element/keep-address.js'

const page = 'https://example.org/travel'

it('leaves what others put into the address letter for letter', () => {
  const href = `${page}?flag&q=a%2Cb%20c+d&country=CN&country=VN#/r%2Cx?from=2018`
  expect(addressWith({ filter: { country: 'RU' } }, { href }, '', [])).toBe(
    `${page}?flag&q=a%2Cb%20c+d&country=RU#/r%2Cx?from=2018`,
  )
  expect(addressWith({ filter: {} }, { href }, '', [])).toBe(
    `${page}?flag&q=a%2Cb%20c+d#/r%2Cx?from=2018`,
  )
  expect(addressWith({ filter: {} }, { href: `${page}?from=2018` }, '', [])).toBe(page)
})

it('writes only names with the prefix, if there is one', () => {
  const href = `${page}?country=CN&a.country=CN`
  expect(addressWith({ filter: { country: ['RU', '!VN'] } }, { href }, 'a', [])).toBe(
    `${page}?country=CN&a.country=RU,!VN`,
  )
})

it('says that nothing is asked where an attribute asks something', () => {
  const query = { filter: { from: '2018' } } as const
  expect(addressWith(query, { href: page }, 'a', ['country', 'from'])).toBe(
    `${page}?a.from=2018&a.country=`,
  )
})
