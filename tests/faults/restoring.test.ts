/** The browser is killed while a backup is brought back: all of it is there, or nothing. */
import { expect, test } from '../support/faults/device.ts';
import { besideTheApp, faultsOf, liveIn, readDisk, type Stores } from '../support/faults/disk.ts';
import { chancesOf, count, ROUNDS } from '../support/faults/round.ts';

const recordsIn = (stores: Stores) =>
  ['pieces', 'posts', 'streaks', 'tasks'].reduce((sum, one) => sum + liveIn(stores, one).length, 0);

test('killed during a restore', async ({ device, release }, info) => {
  const chance = chancesOf('restore');
  let page = await device.start();
  await page.goto(`${release.url}/settings`);
  await page.getByRole('button', { name: '放入示例月' }).click();
  await expect(page.getByRole('button', { name: '清掉示例' })).toBeVisible();
  await page.getByRole('button', { name: '备份', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  const kept = info.outputPath('backup.zip');
  await (await download).saveAs(kept);
  const all = recordsIn(await readDisk(page, release.url));

  const found = { none: 0, all: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    await besideTheApp(page, release.url);
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    await page.goto(`${release.url}/settings`);
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await page.locator('dialog input[type=file]').setInputFiles(kept);
    const restore = page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true });
    await expect(restore).toBeEnabled();
    await restore.evaluate((button: HTMLElement) => button.click());
    await new Promise((resolve) => setTimeout(resolve, chance() * 60));
    await device.kill();

    page = await device.start();
    const stores = await readDisk(page, release.url);
    expect(faultsOf(stores)).toEqual([]);
    expect([0, all]).toContain(recordsIn(stores));
    found[recordsIn(stores) === 0 ? 'none' : 'all']++;
  }
  await count({
    row: 2,
    fault: `killed during a restore of ${all} records (all of it ${found.all} ×, none ${found.none} ×)`,
    repetitions: ROUNDS,
    acknowledged: ROUNDS,
    survived: ROUNDS,
  });
});
