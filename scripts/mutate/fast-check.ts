import { createRequire } from 'node:module'

// Past the alias that leads here.
const { default: fc } = createRequire(import.meta.url)('fast-check') as typeof import('fast-check')

/** Property tests with few examples, and without the search for a smaller one: every mutant runs them. */
export default {
  ...fc,
  assert: ((property, parameters) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? 100, 10),
      endOnFailure: true,
    })) as typeof fc.assert,
}
