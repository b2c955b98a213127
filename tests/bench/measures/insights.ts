/** Adding up what went out, of all posts there can be. */
import type { InsightsBench } from '../pages/insights.ts';
import { median } from '../race.ts';
import { mainThreadTime, open, PAGES, serve, withBrowser } from '../stage.ts';
import type { Section } from '../table.ts';

export async function measureInsights(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    const times = await withBrowser(async (browser) => {
      const times: number[] = [];
      while (times.length < repetitions) {
        const opened = await open<InsightsBench>(browser, `${server.url}/insights.html`);
        await opened.bench.evaluate((bench) => bench.prepare());
        times.push(
          await mainThreadTime(opened, () => opened.bench.evaluate((bench) => bench.lookBack())),
        );
        await opened.page.close();
      }
      return times;
    });
    return {
      title: 'Insights',
      how: 'All that is told of 20,000 posts that went out, in one pass, in processor time.',
      rows: [{ what: 'look back on 20,000 posts', ours: median(times), unit: 'ms' }],
    };
  } finally {
    await server.stop();
  }
}
