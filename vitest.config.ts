import { playwright } from '@vitest/browser-playwright'
import { configDefaults, defineConfig } from 'vitest/config'
import { coast } from './scripts/plugins/coast.mjs'
import { styles } from './scripts/plugins/styles.mjs'
import { trimVisTimeline } from './scripts/plugins/vis-trim.mjs'
import { launchOptions } from './test/support/browser.mjs'

const pure = ['model', 'query', 'chart', 'markup', 'i18n', 'export', 'map'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.mjs'],
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      {
        plugins: [styles(), coast()],
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            'test/browser/**',
            'test/package/**',
            'test/pictures/**',
          ],
          env: { TZ: 'America/Los_Angeles' },
          // Property tests take seconds on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Code without a DOM must not depend on the time zone: the same tests beyond the date line.
        plugins: [styles(), coast()],
        test: {
          name: 'kiritimati',
          include: pure,
          env: { TZ: 'Pacific/Kiritimati' },
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // The engine is trimmed as in the build. Its dependencies are listed because vite reloads the page
        // when it discovers one during a run.
        plugins: [styles(), coast(), trimVisTimeline()],
        optimizeDeps: {
          include: [
            '@egjs/hammerjs',
            'axe-core',
            'component-emitter',
            'd3-geo',
            'propagating-hammerjs',
            'vis-data/esnext',
            'vis-data/esnext/esm/vis-data.js',
            'vis-timeline/standalone',
            'vis-util/esnext',
            'vis-util/esnext/esm/vis-util.js',
          ],
          exclude: ['vis-timeline/esnext'],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/browser/pages/**'],
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: launchOptions(),
              contextOptions: { timezoneId: 'Asia/Seoul', locale: 'en-GB' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1024, height: 768 },
          },
        },
      },
      {
        test: {
          name: 'pages',
          include: ['test/browser/pages/**/*.test.ts'],
          globalSetup: './test/support/pages-setup.ts',
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pictures',
          include: ['test/pictures/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: './test/support/package-setup.ts',
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
