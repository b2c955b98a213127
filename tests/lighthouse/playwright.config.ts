import { defineConfig } from '@playwright/test';

/** Lighthouse on the built app, as on a phone. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/lighthouse',
  reporter: [['list'], ['json', { outputFile: '../../test-results/lighthouse.json' }]],
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
});
