import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

test('days stay right where a test tool has replaced Date by a function', () => {
  const code = `
    const Native = Date
    function Fake(...values) {
      return values.length ? new Native(...values) : new Native(0)
    }
    Fake.prototype = Native.prototype
    Object.assign(Fake, { now: () => 0, UTC: Native.UTC, parse: Native.parse })
    globalThis.Date = Fake
    const { addDays, latest } = await import(${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)})
    console.log(addDays('2018-01-01', 31), latest('2018-02'), latest('2018'))
  `
  for (const TZ of ['Asia/Seoul', 'America/New_York']) {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    })
    expect(out.trim()).toBe('2018-02-01 2018-02-28 2018-12-31')
  }
})
