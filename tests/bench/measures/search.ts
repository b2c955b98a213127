/** Searching everything there is. */
import { addDays, type DayKey } from '../../../src/domain/day.ts';
import type { Sample } from '../pages/sample.ts';
import type { SearchBench } from '../pages/search.tsx';
import { median } from '../race.ts';
import { type Opened, open, PAGES, serve, slowDown, withBrowser } from '../stage.ts';
import type { Section } from '../table.ts';

const TODAY = '2026-11-15' as DayKey;
/** 20,000 posts. */
const SAMPLE: Sample = {
  first: addDays('2026-10-26' as DayKey, -388 * 7),
  weeks: 400,
  today: TODAY,
};
/** The post looked at first, and some of those looked at last. */
const NEWEST = 19_999;
const OLDEST = [1, 2, 3, 4, 5];

export async function measureSearch(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    return await withBrowser(async (browser) => {
      const url = `${server.url}/search.html`;
      const first = await open<SearchBench>(browser, url);
      await first.bench.evaluate((bench, sample) => bench.fill(sample), SAMPLE);
      await first.page.close();
      const newest: number[] = [];
      const oldest: number[] = [];
      const typing: number[] = [];
      async function opened(number: number, times: number[]): Promise<Opened<SearchBench>> {
        const opened = await open<SearchBench>(browser, url);
        await opened.bench.evaluate((bench) => bench.prepare());
        await slowDown(opened.cdp, 4);
        times.push(await opened.bench.evaluate((bench, number) => bench.open(number), number));
        return opened;
      }
      while (typing.length < repetitions) {
        await (await opened(NEWEST, newest)).page.close();
        const { page, bench } = await opened(0, oldest);
        const times = await bench.evaluate(async (bench, numbers) => {
          const times: number[] = [];
          for (const number of numbers) times.push(await bench.keystroke(number));
          return times;
        }, OLDEST);
        typing.push(median(times));
        await page.close();
      }
      return {
        title: 'Search',
        how: 'In 20,000 posts and 5,000 pieces, on a processor slowed four times, until the hit is painted.',
        rows: [
          { what: 'opened, the newest typed at once, at 4×', ours: median(newest), unit: 'ms' },
          { what: 'opened, the oldest typed at once, at 4×', ours: median(oldest), unit: 'ms' },
          { what: 'one keystroke, at 4×', ours: median(typing), unit: 'ms', budget: 50 },
        ],
      };
    });
  } finally {
    await server.stop();
  }
}
