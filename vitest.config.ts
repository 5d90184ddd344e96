import { join } from 'node:path'
import { STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY } from '@storybook/addon-vitest/constants'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './tests/support/chromium.ts'

/** Globals of Storybook's toolbar, given to every story of one run. */
const storiesIn = (globals: { theme: 'light' | 'dark'; language: 'ja' | 'en' }) =>
  ({
    browser: 'chromium',
    name: `stories (${globals.theme}, ${globals.language})`,
    provide: { [STORYBOOK_TEST_INITIAL_GLOBALS_PROVIDE_KEY]: { ...globals, motion: 'off' } },
  }) as const

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{properties,scenarios,server,findings,cli}/**/*.test.ts'],
        },
      },
      {
        test: {
          // Real servers, killed and starved. After all others, whose load would only make it take longer.
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // A real browser, driven from Node against a started server.
          name: 'pages',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One server and one browser serve every file; each test brings a context of its own.
          isolate: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
        test: {
          name: 'stories',
          browser: {
            enabled: true,
            headless: true,
            // Without one, only this project fails: Playwright then says what it looked for.
            provider: playwright({ launchOptions: await findChromium().catch(() => undefined) }),
            fileParallelism: false,
            instances: [storiesIn({ theme: 'light', language: 'ja' }), storiesIn({ theme: 'dark', language: 'en' })],
          },
        },
      },
    ],
  },
}))
