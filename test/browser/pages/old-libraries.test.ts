import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../../support/pages.js'

/** What each library puts in place of native functions. Runs in the page. */
const libraries: Readonly<Record<string, () => void>> = {
  'Prototype.js 1.7': () => {
    const lists = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
    const copy = (list: ArrayLike<unknown>): unknown[] => Array.prototype.slice.call(list)
    for (const name of ['map', 'filter', 'every', 'some', 'find']) {
      const native = lists[name]!
      // The third argument, the list, is missing.
      lists[name] = function (this: unknown, call) {
        return native.call(this, (item: unknown, index: unknown) =>
          (call as (...given: unknown[]) => unknown)(item, index),
        )
      }
    }
    lists['entries'] = function (this: unknown[]) {
      return copy(this)
    }
    // An assigned method is a key of every list to `for (… in list)`.
    lists['collect'] = lists['map']!
    Object.defineProperty(Array, 'from', { value: copy })
  },
  'MooTools 1.5, compatible with 1.2': () => {
    const lists = Array.prototype as unknown as Record<string, () => unknown>
    const listOf = (value: unknown): unknown[] => {
      if (value === undefined || value === null) return []
      const isList = typeof value === 'object' && 'length' in value
      return isList ? Array.prototype.slice.call(value) : [value]
    }
    lists['erase'] = () => []
    Object.defineProperty(Array, 'from', { value: listOf })
    // What is bound takes the place of the arguments of a call.
    const functions = Function.prototype as { bind: unknown }
    functions.bind = function (
      this: (...given: unknown[]) => unknown,
      self: unknown,
      bound: unknown,
    ) {
      return (...given: unknown[]) => this.apply(self, bound === undefined ? given : listOf(bound))
    }
  },
}

describe.each(Object.entries(libraries))('on a page with %s', (_, replace) => {
  it.each(['before', 'after'])('everything works, loaded %s the widget', async (order) => {
    const { page, complaints } = await openPage('about:blank')
    if (order === 'before') await page.addInitScript(replace)
    await page.goto(`${inject('address')}examples/widget.html`)
    const widget = page.locator('kim-travel-timeline')
    await widget.locator('.ktt-option').first().waitFor()
    if (order === 'after') await page.evaluate(replace)
    const records = widget.locator('.ktt-trips .ktt-record')
    const setAttribute = (name: string, value: string): Promise<void> =>
      widget.evaluate((element, given) => element.setAttribute(...given), [name, value] as const)
    expect(await records.count()).toBe(11)
    await setAttribute('country', 'CN')
    await expect.poll(() => records.count()).toBe(5)
    await setAttribute('as-of', '2018-05-25')
    await expect.poll(() => records.count()).toBe(2)
    await widget.locator('.ktt-map svg').first().waitFor()
    await setAttribute('axis', 'zoom')
    await widget.locator('.vis-item').nth(1).waitFor()
    expect(complaints).toEqual([])
  })
})
