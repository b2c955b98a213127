/** The browser is killed, as by a crash or an empty battery: what was acknowledged is on disk. */
import type { Page } from '@playwright/test';
import { type Device, expect, test } from '../support/faults/device.ts';
import { faultsOf, liveIn, readDisk, type Stores } from '../support/faults/disk.ts';
import { chancesOf, count, ROUNDS } from '../support/faults/round.ts';

/** Longest time a storm rages before the end, milliseconds. */
const STORM = 600;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Notes idea after idea as fast as the field takes them. What the list shows is acknowledged, and told
 * out of the page as it appears.
 */
async function startStorm(
  page: Page,
  round: number,
  shown: (title: string) => void,
): Promise<void> {
  await page.exposeFunction('acknowledged', shown);
  await page.evaluate((round) => {
    const told = new Set<string>();
    const tell = () => {
      for (const link of document.querySelectorAll<HTMLElement>('[data-idea]')) {
        const title = link.firstElementChild?.textContent ?? '';
        if (!title.startsWith(`${round}.`) || told.has(title)) continue;
        told.add(title);
        void (window as unknown as { acknowledged(title: string): void }).acknowledged(title);
      }
    };
    new MutationObserver(tell).observe(document.body, { childList: true, subtree: true });
    const form = document.querySelector('main form') as HTMLFormElement;
    const field = form.querySelector('input') as HTMLInputElement;
    let next = 0;
    const jot = () => {
      field.value = `${round}.${++next}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      form.requestSubmit();
      setTimeout(jot, 4);
    };
    jot();
  }, round);
}

async function opens(device: Device, address: string): Promise<Page> {
  const page = await device.start();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

test('during a storm of edits', async ({ device, release }) => {
  const chance = chancesOf('storm');
  const acknowledged = new Set<string>();
  const pieces = `${release.url}/pieces`;
  for (let round = 1; round <= ROUNDS; round++) {
    const page = await opens(device, pieces);
    const before = acknowledged.size;
    await startStorm(page, round, (title) => acknowledged.add(title));
    await expect.poll(() => acknowledged.size, { intervals: [5] }).toBeGreaterThan(before);
    await wait(chance() * STORM);
    await device.kill();
  }
  const page = await opens(device, pieces);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选题');
  const stores = await readDisk(page, release.url);
  const kept = new Set(liveIn(stores, 'pieces').map(({ title }) => title));
  const survived = [...acknowledged].filter((title) => kept.has(title)).length;
  await count({
    row: 1,
    fault: 'killed during a storm of edits',
    repetitions: ROUNDS,
    acknowledged: acknowledged.size,
    survived,
  });
  expect(survived).toBe(acknowledged.size);
  expect(faultsOf(stores)).toEqual([]);
});

/** Puts the sample month in, or takes it out: one verb over six stores. */
async function toggleSample(page: Page): Promise<void> {
  const add = page.getByRole('button', { name: '放入示例月' });
  const remove = page.getByRole('button', { name: '清掉示例' });
  await add.or(remove).click();
}

const recordsIn = (stores: Stores) =>
  ['pieces', 'posts', 'streaks', 'tasks'].reduce((sum, one) => sum + liveIn(stores, one).length, 0);

test('during a verb over several stores', async ({ device, release }) => {
  const chance = chancesOf('verb');
  const undisturbed = await opens(device, `${release.url}/settings`);
  await toggleSample(undisturbed);
  await expect(undisturbed.getByRole('button', { name: '清掉示例' })).toBeVisible();
  const all = recordsIn(await readDisk(undisturbed, release.url));
  expect(all).toBeGreaterThan(50);
  await device.stop();

  const found = { none: 0, all: 0 };
  for (let round = 1; round <= ROUNDS; round++) {
    const page = await opens(device, `${release.url}/settings`);
    await toggleSample(page);
    await wait(chance() * 60);
    await device.kill();

    const stores = await readDisk(await device.start(), release.url);
    expect(faultsOf(stores)).toEqual([]);
    expect([0, all]).toContain(recordsIn(stores));
    found[recordsIn(stores) === 0 ? 'none' : 'all']++;
    await device.stop();
  }
  await count({
    row: 2,
    fault: `killed during a verb over six stores (all of it ${found.all} ×, none ${found.none} ×)`,
    repetitions: ROUNDS,
    acknowledged: ROUNDS,
    survived: ROUNDS,
  });
});
