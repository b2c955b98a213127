/** The calendar's month against FullCalendar's. */
import { addDays, type DayKey } from '../../../src/domain/day.ts';
import type { Contender, MonthBench } from '../pages/month.tsx';
import type { Sample } from '../pages/sample.ts';
import { median, race } from '../race.ts';
import { mainThreadTime, open, PAGES, serve, slowDown, withBrowser } from '../stage.ts';
import type { Row, Section } from '../table.ts';

const SHOWN = '2026-10-26' as DayKey;
const TODAY = '2026-11-15' as DayKey;
const ONE_PAGE: Sample = { first: SHOWN, weeks: 6, today: TODAY };
/** 20,000 posts, planned for nine weeks ahead. */
const YEARS: Sample = { first: addDays(SHOWN, -388 * 7), weeks: 400, today: TODAY };

const VERBS = ['mount', 'turnAndBack', 'move', 'toWeek'] as const;
/** What a verb costs the main thread and when its result is painted, milliseconds. */
type Costs = Record<(typeof VERBS)[number], { cpu: number; painted: number }>;

export async function measureMonth(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  const url = `${server.url}/month.html`;
  try {
    return await withBrowser(async (browser) => {
      for (const sample of [ONE_PAGE, YEARS]) {
        const { page, bench } = await open<MonthBench>(browser, url);
        await bench.evaluate((bench, sample) => bench.fill(sample), sample);
        await page.close();
      }

      async function prepared(contender: Contender, sample: Sample, html = '') {
        const opened = await open<MonthBench>(browser, url);
        const args = [contender, sample, html] as const;
        await opened.bench.evaluate((bench, args) => bench.prepare(...args), args);
        return opened;
      }

      /** The month at rest: its HTML, and kilobytes of the objects of scripts and of the page. */
      async function shown(sample: Sample) {
        const { page, bench, cdp } = await prepared('ours', sample);
        await bench.evaluate((bench) => bench.mount());
        const html = await bench.evaluate((bench) => bench.html());
        await cdp.send('HeapProfiler.collectGarbage');
        const heap = await cdp.send('Runtime.getHeapUsage');
        await page.close();
        return { html, kept: (heap.usedSize + heap.embedderHeapUsedSize) / 1000 };
      }
      const { html } = await shown(YEARS);

      async function costs(
        contender: Contender,
        sample: Sample,
        rate: number,
        verbs: readonly (keyof Costs)[] = VERBS,
      ): Promise<Costs> {
        const opened = await prepared(contender, sample, html);
        const { page, bench, cdp } = opened;
        await slowDown(cdp, rate);
        const costs = {} as Costs;
        for (const verb of verbs) {
          let painted = Number.NaN;
          const cpu = await mainThreadTime(opened, async () => {
            painted = await bench.evaluate((bench, verb) => bench[verb](), verb);
          });
          costs[verb] = { cpu, painted };
        }
        await page.close();
        return costs;
      }

      const fast = await race(
        {
          few: () => costs('ours', ONE_PAGE, 1, ['mount']),
          many: () => costs('ours', YEARS, 1),
          peer: () => costs('fullcalendar', YEARS, 1),
          bare: () => costs('bare', YEARS, 1, ['mount']),
          fewKept: async () => (await shown(ONE_PAGE)).kept,
          manyKept: async () => (await shown(YEARS)).kept,
        },
        repetitions,
      );
      const slow = await race(
        {
          many: () => costs('ours', YEARS, 4),
          peer: () => costs('fullcalendar', YEARS, 4),
        },
        repetitions,
      );
      return section(fast, slow);
    });
  } finally {
    await server.stop();
  }
}

function section(
  fast: Record<'few' | 'many' | 'peer' | 'bare', Costs[]> &
    Record<'fewKept' | 'manyKept', number[]>,
  slow: Record<'many' | 'peer', Costs[]>,
): Section {
  const cpu = (runs: Costs[], verb: keyof Costs) => median(runs.map((run) => run[verb].cpu));
  const painted = (runs: Costs[], verb: keyof Costs) =>
    median(runs.map((run) => run[verb].painted));
  const peer = (value: number) => ({ name: 'FullCalendar', value });

  function rows(what: string, verb: keyof Costs, ratio: number, slowest?: number): Row[] {
    const at4 = painted(slow.many, verb);
    return [
      {
        what: `${what}, CPU`,
        ours: cpu(fast.many, verb),
        unit: 'ms',
        than: peer(cpu(fast.peer, verb)),
        budget: ratio,
      },
      {
        what: `${what}, painted`,
        ours: painted(fast.many, verb),
        unit: 'ms',
        than: peer(painted(fast.peer, verb)),
      },
      {
        what: `${what}, painted at 4×`,
        ours: at4,
        unit: 'ms',
        than: peer(painted(slow.peer, verb)),
      },
      ...(slowest ? [{ what: '', ours: at4, unit: 'ms' as const, budget: slowest }] : []),
    ];
  }

  return {
    title: 'Calendar, month of 300 posts',
    how: [
      'The calendar page with the app’s state over a database of 20,000 posts, which it reads while it',
      'is mounted; FullCalendar has its posts in memory. Both draw all 300, in a page just opened. CPU',
      'is processor time of the main thread, with all that follows; “painted” is until the frame that',
      'shows the result, of which there are sixty a second; “4×” is a processor slowed four times.',
      '“Bare HTML” is the very page that ours ends with, put there as text: what no script can go below.',
    ].join('\n'),
    rows: [
      ...rows('mount', 'mount', 0.45),
      {
        what: '',
        ours: cpu(fast.many, 'mount'),
        unit: 'ms',
        than: { name: 'bare HTML', value: cpu(fast.bare, 'mount') },
      },
      {
        what: 'mount, 20,000 in store, CPU',
        ours: cpu(fast.many, 'mount'),
        unit: 'ms',
        than: { name: '300 in store', value: cpu(fast.few, 'mount') },
        budget: 1.3,
      },
      {
        what: 'memory, 20,000 in store',
        ours: median(fast.manyKept),
        unit: 'KB',
        than: { name: '300 in store', value: median(fast.fewKept) },
        budget: 1.5,
      },
      ...rows('next month and back', 'turnAndBack', 0.4, 100),
      ...rows('move a post', 'move', 0.2, 35),
      ...rows('from month to week', 'toWeek', 0.3),
    ],
  };
}
