/** A newer build waits until the person agrees, and nothing typed is lost by it. */
import type { Page } from '@playwright/test';
import { test as base, expect } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { type Release, serveRelease } from '../support/e2e/release.ts';

const IDEA = '把工作室搬进 6㎡';

const test = base.extend<{ release: Release }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
  release: async ({}, use, info) => {
    const release = await serveRelease(info.outputPath('dist'));
    await use(release);
    await release.close();
  },
  baseURL: ({ release }, use) => use(release.url),
});

test.use({ now: '2026-11-21T13:00:00+08:00' });

const newBuild = (page: Page) => page.locator('html[data-build=new]');
const toast = (page: Page) => page.getByRole('alert').filter({ hasText: '新版本已就绪' });

/** From now on nothing is saved because a moment has passed. */
const stopTimers = (page: Page) => page.clock.pauseAt('2026-11-21T14:00:00+08:00');

/**
 * Service workers fall asleep within half a minute, so whoever answers finds them so. One that is
 * awake and still busy keeps its successor waiting, for up to five minutes in Chromium.
 */
async function letWorkersSleep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Loads of a page from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

/** An idea in the editor of an app that works offline. */
async function openIdea(page: Page, touch: boolean): Promise<void> {
  const creator = creatorAt(page, touch);
  await creator.opens('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await creator.opens('/');
  await creator.jots(IDEA);
  await creator.opensPiece(IDEA);
}

test('a new build waits, asks, keeps what is typed and reloads once', async ({
  hasTouch,
  page,
  release,
}) => {
  await openIdea(page, hasTouch);
  await release.publishNew();

  await page.reload();
  await expect(toast(page)).toBeVisible();
  await expect(newBuild(page)).toHaveCount(0);

  await stopTimers(page);
  const loads = countLoads(page);
  await page.getByLabel('正文', { exact: true }).fill('先量墙。');
  await letWorkersSleep(page);
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await expect(newBuild(page)).toBeAttached();
  await expect(page.getByLabel('正文', { exact: true })).toHaveValue('先量墙。');
  await creatorAt(page, hasTouch).goesTo('今天');
  await expect(toast(page)).toHaveCount(0);
  expect(loads()).toBe(1);
});

test('a second tab is updated along, and keeps what is typed in it', { tag: '@once' }, async ({
  context,
  hasTouch,
  page,
  release,
}) => {
  await openIdea(page, hasTouch);
  await release.publishNew();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(toast(page)).toBeVisible();
  await expect(toast(other)).toBeVisible();

  await stopTimers(page);
  const loads = countLoads(other);
  await other.getByLabel('备注', { exact: true }).fill('问房东');
  await letWorkersSleep(page);
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await expect(newBuild(page)).toBeAttached();
  await expect(newBuild(other)).toBeAttached();
  await expect(other.getByLabel('备注', { exact: true })).toHaveValue('问房东');
  await creatorAt(other, hasTouch).goesTo('今天');
  expect(loads()).toBe(1);
});
