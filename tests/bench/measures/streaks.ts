/** The streak engine against a loop of luxon dates. */
import type { StreaksBench } from '../pages/streaks.ts';
import { median } from '../race.ts';
import { mainThreadTime, open, PAGES, serve, withBrowser } from '../stage.ts';
import type { Section } from '../table.ts';

/** What a page that was just opened does, in this order, and how often: each number is a mean. */
const STEPS = {
  first: ['recompute', 1],
  warmUp: ['recompute', 30],
  warm: ['recompute', 50],
  editing: ['edit', 500],
  luxonFirst: ['luxon', 1],
  luxonWarm: ['luxon', 5],
} as const;
type Times = Record<keyof typeof STEPS, number>;

export async function measureStreaks(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    const runs = await withBrowser(async (browser) => {
      const runs: Times[] = [];
      while (runs.length < repetitions) {
        const opened = await open<StreaksBench>(browser, `${server.url}/streaks.html`);
        const times = {} as Times;
        for (const [name, step] of Object.entries(STEPS)) {
          const spent = await mainThreadTime(opened, () =>
            opened.bench.evaluate((bench, [what, count]) => bench.repeat(what, count), step),
          );
          times[name as keyof Times] = spent / step[1];
        }
        runs.push(times);
        await opened.page.close();
      }
      return runs;
    });
    const of = (key: keyof Times) => median(runs.map((run) => run[key]));
    const luxon = (value: number) => ({ name: 'luxon loop', value });
    return {
      title: 'Streaks',
      how: [
        'Ten years, three streaks: every post counted, every day walked, in processor time. “First” is',
        'the first run in a page just opened. The luxon loop finds runs and totals alone, a DateTime a day.',
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
