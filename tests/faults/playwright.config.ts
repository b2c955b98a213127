import { defineConfig } from '@playwright/test';
import type { AppOptions } from '../support/app.ts';
import { findBrowser } from '../support/browser.ts';

/**
 * Faults injected into the built app. `FAULT_ROUNDS` is how often each crash is repeated: once in the
 * gate, twenty times by `npm run test:faults`; `FAULT_SEED` makes a round's accidents the same again.
 */
export default defineConfig<AppOptions>({
  testDir: '.',
  outputDir: '../../test-results/faults',
  reporter: [['list'], ['json', { outputFile: '../../test-results/faults-short.json' }]],
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Ceilings, not waits: a round of twenty crashes takes minutes.
  timeout: 900_000,
  expect: { timeout: 30_000 },
  use: {
    launchOptions: await findBrowser(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1360, height: 860 },
  },
});
