/** The repository against raw IndexedDB and Dexie. */
import { addDays, type DayKey } from '../../../src/domain/day.ts';
import type { Sample } from '../pages/sample.ts';
import type { StorageBench } from '../pages/storage.ts';
import { median } from '../race.ts';
import { open, PAGES, serve, withBrowser } from '../stage.ts';
import type { Row, Section } from '../table.ts';

const FIRST = '2019-01-07' as DayKey;
/** Posts in store and the weeks they are spread over, of which all but ten went out. */
const STORES = [
  { posts: '5,000', weeks: 100 },
  { posts: '20,000', weeks: 400 },
];
const BULK_WEEKS = 80;

/** What takes a moment only is done more often than the rest. */
const SMALL = [
  { verb: 'read', what: 'read six weeks of 300', rounds: 5, budget: 1.3 },
  { verb: 'put', what: 'put one post', rounds: 20, budget: 1.5 },
] as const;
const WARM_UP = 5;

const sampleOf = (weeks: number): Sample => ({
  first: FIRST,
  weeks,
  today: addDays(FIRST, (weeks - 10) * 7),
});

export async function measureStorage(repetitions: number): Promise<Section> {
  const server = await serve(PAGES);
  try {
    const rows = await withBrowser(async (browser) => {
      const { bench } = await open<StorageBench>(browser, `${server.url}/storage.html`);
      const rows: Row[] = [];
      for (const { posts, weeks } of STORES) {
        const sample = sampleOf(weeks);
        await bench.evaluate((bench, sample) => bench.fill(sample), sample);
        for (const { verb, what, rounds, budget } of SMALL) {
          await bench.evaluate((bench, [verb, ...args]) => bench[verb](...args), [
            verb,
            sample,
            WARM_UP,
          ] as const);
          const times = await bench.evaluate((bench, [verb, ...args]) => bench[verb](...args), [
            verb,
            sample,
            rounds * repetitions,
          ] as const);
          rows.push(...compared(`${what}, ${posts} in store`, times, budget));
        }
      }
      const args = [sampleOf(BULK_WEEKS), repetitions] as const;
      const bulk = await bench.evaluate((bench, args) => bench.bulk(...args), args);
      return [...rows, ...compared('put 4,000 posts and 1,000 pieces at once', bulk, 1.3)];
    });
    return {
      title: 'Storage',
      how: [
        'On one and the same database on disk: the repository, raw IndexedDB that only asks or puts,',
        'and Dexie. All writes wait for the disk (`durability: strict`); the repository also reads what',
        'is there, merges, keeps credits, inbox and counts, and tells other tabs.',
      ].join('\n'),
      rows,
    };
  } finally {
    await server.stop();
  }
}

function compared(
  what: string,
  times: Record<'ours' | 'raw' | 'dexie', number[]>,
  budget: number,
): Row[] {
  const ours = median(times.ours);
  return [
    { what, ours, unit: 'ms', than: { name: 'raw', value: median(times.raw) }, budget },
    { what: '', ours, unit: 'ms', than: { name: 'Dexie', value: median(times.dexie) } },
  ];
}
