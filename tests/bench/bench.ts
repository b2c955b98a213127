/**
 * Measures the app against its budgets and writes docs/benchmarks.md. Options: `--date=2026-11-22`,
 * `--repetitions=3` and `--only=storage,month,streaks,sheet,insights,search,start`; a partial run writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureInsights } from './measures/insights.ts';
import { measureMonth } from './measures/month.ts';
import { measureSearch } from './measures/search.ts';
import { measureSheet } from './measures/sheet.ts';
import { measureStart } from './measures/start.ts';
import { measureStorage } from './measures/storage.ts';
import { measureStreaks } from './measures/streaks.ts';
import { APP, build, PAGES, withBrowser } from './stage.ts';
import { markdown, missed, type Section } from './table.ts';

const REPETITIONS = 9;
const MEASURES = {
  storage: measureStorage,
  month: measureMonth,
  streaks: measureStreaks,
  sheet: measureSheet,
  insights: measureInsights,
  search: measureSearch,
  start: measureStart,
};

const { values } = parseArgs({
  options: {
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    repetitions: { type: 'string', default: String(REPETITIONS) },
    only: { type: 'string' },
  },
});
const repetitions = Number(values.repetitions);
const wanted = values.only?.split(',') ?? Object.keys(MEASURES);
/** How busy the machine was with other things, 0 for not at all. */
const busy = loadavg()[0] ?? 0;
const complete = values.only === undefined && repetitions >= 7;

await build(PAGES);
if (wanted.includes('start')) await build(APP);

const sections: Section[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.includes(name)) sections.push(await measure(repetitions));
}

const report = `${await head()}\n${markdown(sections)}`;
process.stdout.write(`${report}\n${missed(sections).length} budgets missed.\n`);
if (complete) {
  await writeFile(fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)), report);
}

async function head(): Promise<string> {
  const version = await withBrowser(async (browser) => browser.browser()?.version() ?? '');
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${values.date}: ${cpus().length} × ${cpu?.model} (${arch()}),`,
    `${memory} GB, ${type()}, Chromium ${version} headless, load ${busy.toFixed(1)} before it began. Medians of`,
    `${repetitions} rounds in which the contenders take turns. Milliseconds only compare within one run, and`,
    'those that are not processor time suffer from whatever else the machine does.',
    '',
  ].join('\n');
}
