import { expect, test } from 'vitest'
import { mountAxis, settled } from '../support/axis.js'

// Last in a file of its own: the page cannot take this back.
test('stands on a page that lets no text become markup', async () => {
  const violations: string[] = []
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    violations.push(`${violatedDirective}: ${sample}`)
  })
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "require-trusted-types-for 'script'; trusted-types 'none'; style-src-attr 'none'"
  document.head.append(policy)
  expect(() => {
    document.createElement('div').innerHTML = 'text'
  }).toThrow(/TrustedHTML/)
  await settled()
  violations.length = 0

  const { all, handle } = await mountAxis()
  handle.zoom(3)
  handle.setScale('true')
  handle.select('2018-06-singapore')
  await settled()
  expect(all('label').length).toBeGreaterThan(0)
  expect(violations).toEqual([])
})
