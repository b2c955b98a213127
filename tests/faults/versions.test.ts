/** Two versions of the app and one database: nobody waits for ever, and nothing is ever in between. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/faults/device.ts';
import { besideTheApp, readDisk, versionOnDisk } from '../support/faults/disk.ts';
import { chancesOf, count, ROUNDS } from '../support/faults/round.ts';

/** Pieces in the old database: enough for a migration to take a while. */
const OLD = 4000;

/** Makes the database as version 1 of the schema left it. Runs beside the app. */
async function makeOldDatabase(page: Page): Promise<void> {
  await page.evaluate(async (pieces) => {
    await new Promise((resolve, reject) => {
      const gone = indexedDB.deleteDatabase('rizhang');
      gone.onsuccess = resolve;
      gone.onerror = () => reject(gone.error);
    });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rizhang', 1);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
      request.onupgradeneeded = () => {
        const make = (name: string, indexes: string[], keyPath = 'id') => {
          const store = request.result.createObjectStore(name, { keyPath });
          for (const index of indexes) store.createIndex(index, `ix.${index}`);
        };
        make('pieces', ['inbox', 'recent']);
        make('posts', ['slot', 'waiting', 'piece']);
        make('streaks', []);
        make('dayMarks', ['streak']);
        make('tasks', ['open', 'done']);
        make('settings', []);
        make('credits', [], 'day');
        make('media', []);
        make('meta', []);
      };
    });
    const tx = db.transaction(['pieces', 'meta'], 'readwrite');
    for (let nth = 0; nth < pieces; nth++) {
      const id = `old-${String(nth).padStart(5, '0')}`;
      const fixed = { createdAt: nth, updatedAt: nth, deletedAt: null };
      const texts = { title: `选题 ${nth}`, body: '字'.repeat(200), tags: [], notes: '' };
      tx.objectStore('pieces').put({ id, ...fixed, ...texts, ix: { inbox: nth, recent: nth } });
    }
    const kinds = ['posts', 'streaks', 'dayMarks', 'tasks', 'settings'];
    const live = { pieces, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) };
    tx.objectStore('meta').put({ id: 'writes', count: 1, live });
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
  }, OLD);
}

test('killed during a migration', async ({ device, release }) => {
  const chance = chancesOf('migration');
  const seen = { old: 0, new: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await device.start();
    await besideTheApp(page, release.url);
    await page.evaluate(() => localStorage.clear());
    await makeOldDatabase(page);
    await page.goto(release.url, { waitUntil: 'commit' });
    await new Promise((resolve) => setTimeout(resolve, 100 + chance() * 2500));
    await device.kill();

    const again = await device.start();
    await besideTheApp(again, release.url);
    const version = await versionOnDisk(again);
    const { pieces = [] } = await readDisk(again, release.url);
    expect(pieces).toHaveLength(OLD);
    const migrated = pieces.filter((piece) => 'steps' in piece).length;
    expect(migrated).toBe(version === 1 ? 0 : OLD);
    seen[version === 1 ? 'old' : 'new']++;

    // Whatever it met, the next start brings it to the end.
    await again.goto(`${release.url}/pieces`);
    await expect(again.getByText(`选题 ${OLD - 1}`)).toBeVisible();
    await device.stop();
  }
  await count({
    row: 9,
    fault: `killed during a migration of ${OLD} records (old ${seen.old} ×, new ${seen.new} ×, between 0 ×)`,
    repetitions: ROUNDS,
    acknowledged: ROUNDS * OLD,
    survived: ROUNDS * OLD,
  });
});

/** Opens the database beside the app, at a version of the test's own, and keeps it open. */
function holdDatabase(page: Page, version?: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('rizhang', wanted);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve(request.result.version);
        };
      }),
    version,
  );
}

test('an older app meets a newer database: exported, left alone, updated', async ({
  device,
  release,
}) => {
  const page = await device.start();
  await page.goto(`${release.url}/pieces`);
  await page.getByLabel('一句话记下灵感，回车').fill('来自将来');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-idea]', { hasText: '来自将来' })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await besideTheApp(page, release.url);
  const version = (await versionOnDisk(page)) + 1;
  await holdDatabase(page, version);
  const before = await readDisk(page, release.url);

  await page.goto(release.url);
  await expect(page.getByText('这里的数据是更新的日章写下的')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出还读得到的' }).click();
  expect((await download).suggestedFilename()).toBe('rizhang-rescue.json');

  await release.publishNew();
  await page.getByRole('button', { name: '更新日章' }).click();
  await expect(page.locator('html[data-build=new]')).toBeAttached();
  expect(await readDisk(page, release.url)).toEqual(before);
  expect(await versionOnDisk(page)).toBe(version);
  await count({
    row: 8,
    fault: 'an older app meets a newer database: exported, left alone, updated',
    repetitions: 1,
    acknowledged: 1,
    survived: 1,
  });
});

test('an upgrade that another tab never lets begin is given up, and works once it is closed', async ({
  device,
  release,
}) => {
  const other = await device.start();
  await besideTheApp(other, release.url);
  await makeOldDatabase(other);
  await holdDatabase(other);

  const page = await device.context().newPage();
  await page.goto(`${release.url}/pieces`);
  await expect(page.getByText('另一个标签页还开着旧版本')).toBeVisible();
  await other.close();
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByText(`选题 ${OLD - 1}`)).toBeVisible();
  await count({
    row: 7,
    fault: 'an upgrade that another tab never lets begin: given up in time, done once it is closed',
    repetitions: 1,
    acknowledged: OLD,
    survived: OLD,
  });
});

test('an app that is open gives way to an upgrade elsewhere, and says so', async ({
  device,
  release,
}) => {
  const page = await device.start();
  await page.goto(`${release.url}/pieces`);
  await expect(page.getByRole('heading', { name: '选题' })).toBeVisible();
  const other = await device.context().newPage();
  await besideTheApp(other, release.url);
  await holdDatabase(other, (await versionOnDisk(other)) + 1);
  await expect(page.getByText('另一个标签页更新了日章')).toBeVisible();
});

test('an update that comes during the first visit is taken with one press', async ({
  device,
  release,
}) => {
  const page = await device.start();
  await page.goto(`${release.url}/pieces`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await release.publishNew();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByLabel('一句话记下灵感，回车').fill('第一次来');
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await expect(page.locator('html[data-build=new]')).toBeAttached();
});
