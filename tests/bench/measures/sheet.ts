/** The seal sheet, of one year and of ten, until it is painted. */
import type { SheetBench } from '../pages/sheet.ts';
import { median, race } from '../race.ts';
import { open, PAGES, serve, slowDown, withBrowser } from '../stage.ts';
import type { Section } from '../table.ts';

/** Days, and milliseconds at full speed and at a quarter of it. */
const SHEETS = [
  { days: 365, budget: 35, slow: 70 },
  { days: 3650, budget: 40, slow: 90 },
] as const;

export async function measureSheet(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    return await withBrowser(
      async (browser) => {
        async function draw(days: number, rate: number): Promise<number> {
          const opened = await open<SheetBench>(browser, `${server.url}/sheet.html`);
          await slowDown(opened.cdp, rate);
          const time = await opened.bench.evaluate((bench, days) => bench.draw(days), days);
          await opened.page.close();
          return time;
        }
        const runs = await race(
          {
            year: () => draw(365, 1),
            yearSlow: () => draw(365, 4),
            decade: () => draw(3650, 1),
            decadeSlow: () => draw(3650, 4),
          },
          repetitions,
        );
        const times = [
          [median(runs.year), median(runs.yearSlow)],
          [median(runs.decade), median(runs.decadeSlow)],
        ] as const;
        return {
          title: 'Seal sheet',
          how: 'A streak half sealed, in a page just opened, until the frame that shows its sheet.',
          rows: SHEETS.flatMap(({ days, budget, slow }, i) => [
            {
              what: `${days} days`,
              ours: times[i]?.[0] ?? Number.NaN,
              unit: 'ms' as const,
              budget,
            },
            {
              what: `${days} days at 4×`,
              ours: times[i]?.[1] ?? Number.NaN,
              unit: 'ms' as const,
              budget: slow,
            },
          ]),
        };
      },
      { width: 1360, height: 860 },
    );
  } finally {
    await server.stop();
  }
}
