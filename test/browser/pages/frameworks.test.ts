import { expect, test } from 'vitest'
import { openPage } from '../../support/pages.js'

test.each(['react', 'vue', 'svelte'])(
  'the example in %s passes values in and events out',
  async (name) => {
    const { page, complaints, strangers } = await openPage(`examples/${name}.html`)
    const widget = page.locator('kim-travel-timeline')
    const trips = widget.locator('.ktt-trips .ktt-record')
    await widget.getByRole('heading', { name: 'Trips to China' }).waitFor()
    expect(await trips.count()).toBe(5)

    await page.getByLabel('Country').first().selectOption('RU')
    await widget.getByRole('heading', { name: 'Trips to Russia' }).waitFor()
    await expect.poll(() => trips.count()).toBe(2)

    await trips.first().locator('summary').click()
    await page.getByText('Selected: 2019-04-vladivostok').waitFor()
    await expect
      .poll(() => widget.locator('[aria-current]').getAttribute('id'))
      .toBe('2019-04-vladivostok')

    await widget.locator('[part~=chart] svg').first().waitFor()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  },
)
