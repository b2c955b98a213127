import { defineConfig } from '@playwright/test';
import type { AppOptions } from '../support/app.ts';
import { findBrowser } from '../support/browser.ts';

/** End to end: the built app in dist, as someone in Shanghai uses it. */
export default defineConfig<AppOptions>({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Ceilings, not waits: a busy machine takes ten times as long as a quiet one.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    launchOptions: await findBrowser(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      // What does not depend on the screen, or is tightest on a phone, is tried once.
      grepInvert: /@once/,
      use: { viewport: { width: 1360, height: 860 } },
    },
  ],
});
