/** Where things are measured: built pages, a server for them, and a browser with a disk of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type JSHandle,
  type Page,
} from '@playwright/test';
import { build, type InlineConfig, preview } from 'vite';
import { findBrowser } from '../support/browser.ts';

const path = (to: string) => fileURLToPath(new URL(to, import.meta.url));

/** The measured pages, and the app in a folder of its own: nothing else's build is disturbed. */
export const PAGES: InlineConfig = {
  root: path('pages'),
  configFile: path('pages/vite.config.ts'),
  logLevel: 'error',
};
export const APP: InlineConfig = {
  root: path('../..'),
  configFile: path('../../vite.config.ts'),
  logLevel: 'error',
  build: { outDir: 'tests/bench/dist/app', emptyOutDir: true },
};
export const APP_FILES = path('dist/app');

export { build };

export interface Server {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves what was built, on any free port unless one is given. */
export async function serve(what: InlineConfig, port = 0): Promise<Server> {
  const address = { host: '127.0.0.1', port, strictPort: port !== 0 };
  const server = await preview({ ...what, preview: address });
  const bound = server.httpServer.address();
  if (!bound || typeof bound === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${bound.port}`,
    port: bound.port,
    stop: () => server.close(),
  };
}

/** A browser with a new profile on disk: what is private is kept in memory and would flatter. */
export async function withBrowser<T>(
  work: (browser: BrowserContext) => Promise<T>,
  viewport = { width: 1400, height: 1700 },
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'rizhang-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...(await findBrowser()),
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A measured page and what it offers under the name `bench`. */
export interface Opened<B> {
  readonly page: Page;
  readonly bench: JSHandle<B>;
  /** Chromium's own view of the page. */
  readonly cdp: CDPSession;
}

export async function open<B>(context: BrowserContext, url: string): Promise<Opened<B>> {
  const page = await context.newPage();
  await page.goto(url);
  const bench = await page.waitForFunction(() => (window as { bench?: unknown }).bench);
  return { page, bench: bench as JSHandle<B>, cdp: await context.newCDPSession(page) };
}

export async function slowDown(cdp: CDPSession, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * Milliseconds of processor time that the page's main thread spends on work and what it leaves
 * behind, without what being asked costs.
 */
export async function mainThreadTime(
  { page, cdp }: Pick<Opened<unknown>, 'page' | 'cdp'>,
  work: () => Promise<unknown>,
): Promise<number> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  async function spent(on: () => Promise<unknown>): Promise<number> {
    const before = await taskDuration(cdp);
    await on();
    await page.waitForTimeout(SETTLED);
    return (await taskDuration(cdp)) - before;
  }
  const asking = await spent(() => page.evaluate(() => undefined));
  return (await spent(work)) - asking;
}

/** Milliseconds after which nothing that a person's action started is still at work. */
const SETTLED = 250;

async function taskDuration(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  return (found?.value ?? Number.NaN) * 1000;
}
