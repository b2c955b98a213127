/** A device: a browser with a profile of its own on disk, which can be killed and started again. */
import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { type Release, serveRelease } from '../e2e/release.ts';

export { expect } from '@playwright/test';

export interface Device {
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** The context of the running browser. */
  context(): BrowserContext;
  /** Starts the browser on its profile, and gives its first page. */
  start(): Promise<Page>;
  /** Ends every process of the browser at once, as a crash or an empty battery does. */
  kill(): Promise<void>;
  /** Closes the browser in good order. */
  stop(): Promise<void>;
}

/** Chromium says on leaving that it was not asked to; nobody needs to be told in a test. */
const ARGS = ['--noerrdialogs', '--hide-crash-restore-bubble'];

export function makeDevice(profile: string): Device {
  let context: BrowserContext | undefined;
  async function stop(): Promise<void> {
    await context?.close().catch(() => undefined);
    context = undefined;
  }
  return {
    profile,
    stop,
    context() {
      if (!context) throw new Error('the browser does not run');
      return context;
    },
    async start() {
      const { args, ...browser } = await findBrowser();
      context = await chromium.launchPersistentContext(profile, {
        ...browser,
        args: [...args, ...ARGS],
        viewport: { width: 1360, height: 860 },
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      });
      return context.pages()[0] ?? context.newPage();
    },
    async kill() {
      const gone = new Promise((resolve) => context?.once('close', resolve));
      for (const id of processesOf(profile)) {
        try {
          process.kill(id, 'SIGKILL');
        } catch {
          // Gone with another one.
        }
      }
      await gone;
      context = undefined;
    },
  };
}

/** The processes that were started with a profile, and theirs: no others. */
function processesOf(profile: string): number[] {
  const parents = new Map<number, number>();
  const found = new Set<number>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    if (!Number.isInteger(id)) continue;
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      if (command.includes(`--user-data-dir=${profile}`)) found.add(id);
      parents.set(
        id,
        Number(readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]),
      );
    } catch {
      // It ended while being looked at.
    }
  }
  // A child may have started before its parent was looked at.
  for (let more = true; more; ) {
    more = false;
    for (const [id, parent] of parents) {
      if (found.has(parent) && !found.has(id)) more = Boolean(found.add(id));
    }
  }
  return [...found];
}

/** `test` with a device and the build on a server of its own. */
export const test = base.extend<{ device: Device; release: Release }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
  device: async ({}, use, info) => {
    const device = makeDevice(info.outputPath('profile'));
    await use(device);
    await device.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  release: async ({}, use, info) => {
    const release = await serveRelease(info.outputPath('dist'));
    await use(release);
    await release.close();
  },
});
