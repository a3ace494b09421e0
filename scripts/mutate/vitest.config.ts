import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests of properties and of hostile data take seconds; most mutants fall to a test that takes milliseconds. */
const slow = /\/(oracle|as-of|changes|parse|from-csv|shape|input)[^/]*$/

/** First the test of the file that is mutated, last those that are slow: a mutant is dead at the first failure. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = (this.ctx.config.related ?? []).map((file) => basename(file, '.ts'))
    const rank = ({ moduleId }: TestSpecification): number =>
      mutated.includes(basename(moduleId, '.test.ts')) ? 0 : slow.test(moduleId) ? 2 : 1
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}

/** The tests of records and of questions about them; those of the bundled records are about facts. */
export default defineConfig({
  test: {
    include: ['test/{model,query}/**/*.test.ts'],
    exclude: [
      // These run other processes, or set a time zone, which the threads of Stryker cannot.
      'test/model/fake-clock.test.ts',
      'test/query/zones.test.ts',
      // These compare days with date-fns, slowly; other tests of days kill the same mutants.
      'test/model/date-fns.test.ts',
    ],
    alias: { 'fast-check': fileURLToPath(new URL('fast-check.ts', import.meta.url)) },
    testTimeout: 30_000,
    // Stryker starts a new worker for every mutant anyway.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
})
