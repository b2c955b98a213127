/** Data that is gone or cannot be opened: the person is told, and an app that had data never poses as new. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Device, expect, test } from '../support/faults/device.ts';
import { liveIn, readDisk } from '../support/faults/disk.ts';
import { count } from '../support/faults/round.ts';

const IDEAS = ['把工作室搬进 6㎡', '年末手帐选购清单', '给桌子做减法'];

/** An app in which three ideas were acknowledged; it is closed again. */
async function aUsedApp(device: Device, url: string): Promise<void> {
  const page = await device.start();
  await page.goto(`${url}/pieces`);
  for (const idea of IDEAS) {
    await page.getByLabel('一句话记下灵感，回车').fill(idea);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-idea]', { hasText: idea })).toBeVisible();
  }
  await device.stop();
}

/** Either all ideas are there or it is said that they are not; never the first run. */
async function meets(page: Page, url: string): Promise<'kept' | 'told'> {
  await page.goto(`${url}/pieces`);
  const told = page.getByRole('heading', { name: /有数据不见了|日章打不开数据/ });
  await expect(told.or(page.getByRole('heading', { name: '选题' }))).toBeVisible();
  if (await told.isVisible()) return 'told';
  for (const idea of IDEAS) {
    await expect(page.locator('[data-idea]', { hasText: idea })).toBeVisible();
  }
  return 'kept';
}

/** Files of the database inside the profile. */
async function filesOf(device: Device): Promise<string[]> {
  const folder = join(device.profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

const DAMAGES: Record<string, (file: string) => Promise<void>> = {
  overwritten: async (file) => writeFile(file, Buffer.alloc((await readFile(file)).length, 0x5a)),
  'cut in half': async (file) => {
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
  },
  removed: (file) => rm(file),
};

test('files of the database damaged between two starts', async ({ device, release }) => {
  const outcomes: string[] = [];
  for (const [name, damage] of Object.entries(DAMAGES)) {
    await rm(device.profile, { recursive: true, force: true });
    await aUsedApp(device, release.url);
    const files = await filesOf(device);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await damage(file);
    outcomes.push(`${name}: ${await meets(await device.start(), release.url)}`);
    await device.stop();
  }
  await count({
    row: 6,
    fault: `files damaged between two starts (${outcomes.join(', ')})`,
    repetitions: outcomes.length,
    acknowledged: outcomes.length * IDEAS.length,
    survived: outcomes.filter((one) => one.endsWith('kept')).length * IDEAS.length,
    told: outcomes.filter((one) => one.endsWith('told')).length * IDEAS.length,
  });
});

test('the database cleared away, then everything', async ({ device, release }) => {
  await aUsedApp(device, release.url);
  const page = await device.start();
  await page.goto('about:blank');
  const session = await device.context().newCDPSession(page);
  const clear = (storageTypes: string) =>
    session.send('Storage.clearDataForOrigin', { origin: release.url, storageTypes });

  await clear('indexeddb');
  expect(await meets(page, release.url)).toBe('told');
  await page.goto('about:blank');
  await clear('all');
  await page.goto(release.url);
  await expect(page.getByText('先放一个月的示例看看')).toBeVisible();
  await count({
    row: 5,
    fault: 'database evicted (told); all storage evicted (a first run)',
    repetitions: 2,
    acknowledged: IDEAS.length,
    survived: 0,
    told: IDEAS.length,
  });
});

test('the connection taken away while the app is open', async ({ device, release }) => {
  await aUsedApp(device, release.url);
  const page = await device.start();
  expect(await meets(page, release.url)).toBe('kept');
  const session = await device.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: release.url,
    storageTypes: 'indexeddb',
  });
  // Nothing begins anew behind the person's back: what they write is refused, and stays in its field.
  const field = page.getByLabel('一句话记下灵感，回车');
  await field.fill('接着写');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '没有存上' })).toBeVisible();
  await expect(field).toHaveValue('接着写');
  expect(await meets(page, release.url)).toBe('told');
  await count({
    row: 4,
    fault: 'database deleted under an open app (told at the next start)',
    repetitions: 1,
    acknowledged: IDEAS.length,
    survived: 0,
    told: IDEAS.length,
  });
});

test('a database that does not open: exported, then begun anew after a word', async ({
  device,
  release,
}) => {
  await aUsedApp(device, release.url);
  const page = await device.start();
  await page.addInitScript(() => {
    if (sessionStorage.getItem('healed')) return;
    const open = indexedDB.open.bind(indexedDB);
    // What asks for a version is the app; what does not is the rescue.
    indexedDB.open = (name, version) => {
      if (version !== undefined) throw new DOMException('damaged', 'UnknownError');
      return open(name);
    };
  });
  await page.goto(release.url);
  await expect(page.getByRole('heading', { name: '日章打不开数据' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出还读得到的' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ format: 'rizhang-rescue', unreadable: [] });
  expect(file.stores.pieces).toHaveLength(IDEAS.length);

  await page.evaluate(() => sessionStorage.setItem('healed', 'yes'));
  await page.getByLabel('确定的话，请输入“清空”').fill('清空');
  await page.getByRole('button', { name: '清空并重新开始' }).click();
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible();
  expect(liveIn(await readDisk(page, release.url), 'pieces')).toHaveLength(0);
});
