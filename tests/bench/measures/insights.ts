/** Adding up what went out, of all posts there can be. */
import type { InsightsBench } from '../pages/insights.ts';
import { median } from '../race.ts';
import { mainThreadTime, open, PAGES, serve, withBrowser } from '../stage.ts';
import type { Section } from '../table.ts';

export async function measureInsights(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    const times = await withBrowser(async (browser) => {
      const sent: number[] = [];
      const results: number[] = [];
      while (sent.length < repetitions) {
        const opened = await open<InsightsBench>(browser, `${server.url}/insights.html`);
        const { bench } = opened;
        await bench.evaluate((bench) => bench.prepare());
        sent.push(await mainThreadTime(opened, () => bench.evaluate((bench) => bench.lookBack())));
        await bench.evaluate((bench) => bench.prepare());
        results.push(
          await mainThreadTime(opened, () => bench.evaluate((bench) => bench.whatDoesWell())),
        );
        await opened.page.close();
      }
      return { sent, results };
    });
    return {
      title: 'Insights',
      how: 'What is told of 20,000 posts that went out and of what they brought in, in processor time.',
      rows: [
        { what: 'look back on 20,000 posts', ours: median(times.sent), unit: 'ms' },
        { what: 'medians of the results of 20,000 posts', ours: median(times.results), unit: 'ms' },
      ],
    };
  } finally {
    await server.stop();
  }
}
