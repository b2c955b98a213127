import { defineConfig } from '@playwright/test';

/** The main job in every browser of this machine, one after the other: they share two cores and a screen. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  reporter: [['list'], ['json', { outputFile: '../../test-results/browsers.json' }]],
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Ceilings, not waits: a busy machine takes ten times as long as a quiet one.
  timeout: 300_000,
  expect: { timeout: 60_000 },
});
