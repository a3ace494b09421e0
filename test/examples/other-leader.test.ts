import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test("another leader's trips stand beside Kim's, with their sources", () => {
  const text = execFileSync(process.execPath, ['examples/other-leader.mjs'], { encoding: 'utf8' })
  expect(text).toContain('June 20 – 21, 2019: Xi Jinping, KP')
  expect(text).toContain('June 19, 2024: Vladimir Putin, KP')
  expect(text).toContain('June 10 – 12, 2018: Kim Jong Un, SG')
  expect(text).toContain('Days in North Korea: 3')
  expect(text).toMatch(/\[1\] KBS World: .+, June 19, 2024, https:/)
})
