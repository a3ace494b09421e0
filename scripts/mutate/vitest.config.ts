import { defineConfig } from 'vitest/config'

/** The tests of the records and of the questions about them. */
export default defineConfig({
  test: {
    include: ['test/{model,query}/**/*.test.ts', 'test/data*.test.ts'],
    // These run other processes, or set a time zone, which the threads of Stryker cannot.
    exclude: ['test/data-{recipe,tools,schema}.test.ts', 'test/query/zones.test.ts'],
    testTimeout: 30_000,
  },
})
