// @ts-check
/** Ends the run with one plain line for machines: `N passed, N failed`. */
export default class CountReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors those outside of any test
   */
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    /** @param {string} state */
    const count = (state) => tests.filter((test) => test.result().state === state).length
    // A file that does not load has no tests to fail; neither has a failing hook around them.
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' &&
        ![...module.children.allTests()].some((test) => test.result().state === 'failed'),
    )
    const skipped = count('skipped') + count('pending')
    const failed = count('failed') + broken.length + errors.length
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(`${count('passed')} passed, ${failed} failed${tail}`)
  }
}
