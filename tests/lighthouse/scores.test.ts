/** What Lighthouse says of Today and the calendar on a phone. Speed is told, not judged: machines differ. */
import { expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

const WANTED = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

for (const [name, path] of [
  ['Today', '/'],
  ['Calendar', '/calendar'],
] as const) {
  test(`${name} is accessible, well made and easy to find`, async () => {
    const { executablePath, env, args } = await findBrowser();
    const app = await serve();
    const browser = await puppeteer.launch({
      executablePath,
      env,
      args: [...args, '--no-sandbox'],
      headless: true,
    });
    try {
      const port = Number(new URL(browser.wsEndpoint()).port);
      const result = await lighthouse(app.url + path, {
        port,
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
      });
      if (!result) throw new Error('Lighthouse says nothing');
      const { categories, audits } = result.lhr;
      const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
      process.stdout.write(
        `Lighthouse, ${name}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}\n`,
      );
      const judged = CATEGORIES.filter((id) => id !== 'performance');
      const missed = judged.flatMap((id) =>
        (categories[id]?.auditRefs ?? [])
          .filter((ref) => ref.weight > 0 && audits[ref.id]?.score === 0)
          .map((ref) => `${id}: ${audits[ref.id]?.title}`),
      );
      for (const id of judged) {
        expect(categories[id]?.score ?? 0, missed.join('\n')).toBeGreaterThanOrEqual(WANTED / 100);
      }
    } finally {
      await browser.close();
      await app.stopServer();
    }
  });
}
