/** The streak engine against a loop of luxon dates. */
import type { StreaksBench } from '../pages/streaks.ts';
import { median } from '../race.ts';
import { open, PAGES, serve, withBrowser } from '../stage.ts';
import type { Section } from '../table.ts';

export async function measureStreaks(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    const runs = await withBrowser(async (browser) => {
      const runs: ReturnType<StreaksBench['measure']>[] = [];
      while (runs.length < repetitions) {
        const { page, bench } = await open<StreaksBench>(browser, `${server.url}/streaks.html`);
        runs.push(await bench.evaluate((bench) => bench.measure()));
        await page.close();
      }
      return runs;
    });
    const of = (key: keyof (typeof runs)[number]) => median(runs.map((run) => Number(run[key])));
    const luxon = (value: number) => ({ name: 'luxon loop', value });
    return {
      title: 'Streaks',
      how: [
        'Ten years, three streaks: every post counted, every day walked. “First” is the first run in a',
        'page just opened. The luxon loop finds runs and totals alone, a DateTime a day.',
      ].join('\n'),
      rows: [
        { what: 'recompute, first', ours: of('first'), unit: 'ms', budget: 10 },
        { what: '', ours: of('first'), unit: 'ms', than: luxon(of('luxonFirst')) },
        { what: 'recompute, warm', ours: of('warm'), unit: 'ms', budget: 3 },
        { what: '', ours: of('warm'), unit: 'ms', than: luxon(of('luxonWarm')) },
        { what: 'one day edited, three streaks', ours: of('editing'), unit: 'ms', budget: 0.1 },
      ],
    };
  } finally {
    await server.stop();
  }
}
