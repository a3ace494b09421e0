import fc from '../../node_modules/fast-check/lib/fast-check.js'

export * from '../../node_modules/fast-check/lib/fast-check.js'

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
