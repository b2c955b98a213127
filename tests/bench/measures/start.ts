/** The built app: what it loads before Today is usable, and how long an offline start takes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { addDays, startOfWeek } from '../../../src/domain/day.ts';
import { dayOf } from '../../../src/domain/zone.ts';
import { type Sample, ZONE } from '../pages/sample.ts';
import type { StorageBench } from '../pages/storage.ts';
import { median, race } from '../race.ts';
import { APP, APP_FILES, open, PAGES, serve, slowDown, withBrowser } from '../stage.ts';
import type { Row, Section } from '../table.ts';
import { serveCompressed, slowNetwork } from '../web.ts';

/** 5,000 posts, four weeks of them planned. */
const WEEKS = { all: 100, planned: 4 };
/** Milliseconds: a quarter of the 1,347 and 3,018 that Super Productivity needed, and all that React TodoMVC did. Scripts: KB. */
const BUDGET = { fast: 337, slow: 755, blocking: 50, scripts: 45, first: 917 };
/** What shows that the app is usable: its posts, or on a first visit what to begin with. */
const POSTS = '第\\d+篇';
const BEGINNING = '先放一个月的示例';

export async function measureStart(repetitions: number): Promise<Section> {
  const visits = await firstVisits(repetitions);
  return withBrowser(
    async (browser) => {
      const url = await install(browser);
      const start = (rate: number) => startOffline(browser, url, rate);
      const runs = await race(
        {
          fast: () => start(1),
          slow: () => start(4),
          icon: () => iconOffline(browser, url, 1),
          slowIcon: () => iconOffline(browser, url, 4),
        },
        repetitions,
      );
      const usable = (of: 'fast' | 'slow') => median(runs[of].map((run) => run.usable));
      const row = (what: string, ours: number, budget: number): Row => {
        return { what, ours, unit: 'ms', budget };
      };
      const bound = (ours: number, times: number[]): Row => {
        return { what: '', ours, unit: 'ms', than: { name: 'its icon', value: median(times) } };
      };
      return {
        title: 'Start',
        how: [
          `A new page on Today with ${WEEKS.all * 50} posts in store, the server stopped and the service worker`,
          'asleep, until the frame that shows the posts of the day. The bound is one picture from the same',
          'service worker. The budgets are a quarter of what Super Productivity took when they were set;',
          'blocking is what tasks take beyond 50 ms each; “4×” is a processor slowed four times. A first visit',
          'has 150 ms there and back and 1.6 megabits a second; its budget is what React TodoMVC took.',
        ].join('\n'),
        rows: [
          {
            what: 'JavaScript before Today is usable, brotli',
            ours: await startScripts(),
            unit: 'KB',
            budget: BUDGET.scripts,
          },
          row('offline start to usable', usable('fast'), BUDGET.fast),
          bound(usable('fast'), runs.icon),
          row('offline start to usable at 4×', usable('slow'), BUDGET.slow),
          bound(usable('slow'), runs.slowIcon),
          row(
            'blocking time of that start at 4×',
            median(runs.slow.map(({ blocking }) => blocking)),
            BUDGET.blocking,
          ),
          row('first visit to usable, slow network, at 4×', visits.usable, BUDGET.first),
          { what: 'first thing seen then', ours: visits.first, unit: 'ms' },
        ],
      };
    },
    { width: 1280, height: 800 },
  );
}

/** The medians of visits by browsers that were never there. */
async function firstVisits(repetitions: number) {
  const web = await serveCompressed(APP_FILES);
  const visits: { usable: number; first: number }[] = [];
  while (visits.length < repetitions) visits.push(await visitFirst(web.url));
  await web.stop();
  return {
    usable: median(visits.map(({ usable }) => usable)),
    first: median(visits.map(({ first }) => first)),
  };
}

/** Fills the app's database, loads the app until it needs no server, and stops the server. */
async function install(browser: BrowserContext): Promise<string> {
  const pages = await serve(PAGES);
  const { page, bench } = await open<StorageBench>(browser, `${pages.url}/storage.html`);
  await bench.evaluate((bench, sample) => bench.fillApp(sample), sampleOfNow());
  await page.close();
  await pages.stop();

  // The same port is the same origin, so the app finds what the page has written.
  const app = await serve(APP, pages.port);
  const first = await browser.newPage();
  await first.goto(app.url);
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.close();
  await app.stop();
  return app.url;
}

function sampleOfNow(): Sample {
  const today = dayOf(Date.now(), ZONE, 0);
  const first = addDays(startOfWeek(today, 1), (WEEKS.planned - WEEKS.all) * 7);
  return { first, weeks: WEEKS.all, today };
}

async function startOffline(browser: BrowserContext, url: string, rate: number) {
  const { page } = await coldPage(browser, rate);
  await page.addInitScript(watchStart, POSTS);
  await page.goto(url);
  const found = await page.evaluate(() => (window as unknown as Watched).started);
  await page.close();
  return found;
}

/** A browser that was never there, on a slow network and processor. */
function visitFirst(url: string): Promise<{ usable: number; first: number }> {
  return withBrowser(
    async (browser) => {
      const page = await browser.newPage();
      const cdp = await browser.newCDPSession(page);
      await slowNetwork(cdp);
      await slowDown(cdp, 4);
      await page.addInitScript(watchStart, BEGINNING);
      await page.goto(url, { waitUntil: 'commit' });
      return page.evaluate(() => (window as unknown as Watched).started);
    },
    { width: 390, height: 844 },
  );
}

async function iconOffline(browser: BrowserContext, url: string, rate: number): Promise<number> {
  const { page } = await coldPage(browser, rate);
  await page.goto(`${url}/icons/favicon.svg`);
  const loaded = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming).loadEventEnd;
  });
  await page.close();
  return loaded;
}

/** A page whose service worker has to be woken. */
async function coldPage(browser: BrowserContext, rate: number) {
  const page = await browser.newPage();
  const cdp = await browser.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await slowDown(cdp, rate);
  return { page, cdp };
}

interface Watched {
  /** Milliseconds from navigation to anything seen and to usable, and of blocking until then. */
  started: Promise<{ first: number; usable: number; blocking: number }>;
}

/** Runs in the page before anything else: waits for Today and a text there to be painted. */
function watchStart(text: string): void {
  let blocking = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - 50);
  });
  observer.observe({ type: 'longtask', buffered: true });
  const started = new Promise((resolve) => {
    function look(): void {
      const usable =
        document.querySelector('h1') && new RegExp(text).test(document.body.textContent ?? '');
      if (!usable) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const usable = performance.now();
        // The observer hears of the last task only after it.
        setTimeout(() => {
          const [seen] = performance.getEntriesByName('first-contentful-paint');
          resolve({ first: seen?.startTime, usable, blocking });
        }, 100);
      };
      port2.postMessage(null);
    }
    look();
  });
  Object.assign(window, { started });
}

/** An entry of Vite's manifest; `imports` are what it needs at once, not what it loads later. */
interface Chunk {
  readonly file: string;
  readonly imports?: string[];
}

/** Kilobytes of the scripts that Today needs, each compressed by itself as a server would. */
async function startScripts(): Promise<number> {
  const text = await readFile(join(APP_FILES, '.vite/manifest.json'), 'utf8');
  const manifest: Record<string, Chunk> = JSON.parse(text);
  const files = new Set<string>();
  function add(key: string): void {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no chunk of the build`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  }
  ['index.html', 'src/pages/today/today-page.tsx', 'src/i18n/zh-CN/start.ts'].forEach(add);
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const sizes = scripts.map(async (file) =>
    brotliCompressSync(await readFile(join(APP_FILES, file))),
  );
  return (await Promise.all(sizes)).reduce((sum, { length }) => sum + length, 0) / 1000;
}
