// Mutation tests: npm run mutate [-- --mutate src/model/suggest.ts]. Writes scripts/mutate/report/index.html.

export default {
  mutate: ['src/model/**/*.ts', 'src/query/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  // TypeScript 7 has no JavaScript API, which Stryker would rewrite the tsconfig with; no test needs that.
  tsconfigFile: 'none',
  // Vitest does not check types, and a test compares the text of a source file.
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // Mutants in code that runs on import would run every test.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 2000,
  incremental: true,
  incrementalFile: 'scripts/mutate/report/incremental.json',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'scripts/mutate/report/index.html' },
  jsonReporter: { fileName: 'scripts/mutate/report/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    'dist*',
    'docs/api',
    'docs/*.html',
    'coverage',
    'examples/built',
    'scripts/*/node_modules',
  ],
  thresholds: { high: 95, low: 85, break: null },
}
