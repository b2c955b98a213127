/** A backup outlives the device: made, everything wiped, brought back, without a network. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';

test.use({ now: '2026-11-21T13:00:00+08:00', expectedErrors: [/ERR_|Failed to load/] });

for (const password of ['', '章鱼和 horse']) {
  test(
    `everything is there again ${password ? 'with' : 'without'} a password`,
    { tag: '@once' },
    async ({ app, hasTouch, page }, testInfo) => {
      const creator = creatorAt(page, hasTouch);
      await creator.opens('/');
      await creator.jots('把工作室搬进 6㎡');
      await creator.goesTo('任务');
      await creator.addsTasks('重要不紧急', '给品牌交初稿');
      await page.evaluate(() => navigator.serviceWorker.ready);
      await app.stopServer();

      await creator.opens('/settings');
      await page.getByRole('button', { name: '备份', exact: true }).click();
      await page.getByLabel('密码（可不填）').fill(password);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: '存成文件' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`rizhang-2026-11-21.zip${password ? '.age' : ''}`);
      const kept = testInfo.outputPath(file.suggestedFilename());
      await file.saveAs(kept);
      await expect(page.getByText(/上次备份：11月21日 13:0\d/)).toBeVisible();

      // Everything goes, as when a browser's data is cleared.
      await page.goto('about:blank');
      await app.startServer();
      await page.goto('/');
      await page.evaluate(async () => {
        localStorage.clear();
        for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
      });
      await creator.opens('/');
      await expect(page.getByText('先放一个月的示例看看')).toBeVisible();

      await creator.opens('/settings');
      await page.getByRole('button', { name: '恢复' }).click();
      await page.locator('dialog input[type=file]').setInputFiles(kept);
      if (password) {
        await page.getByLabel('这个备份的密码').fill('猜的');
        await page.getByRole('button', { name: '打开' }).click();
        await expect(page.getByText('密码不对，或文件已损坏。')).toBeVisible();
        await page.getByLabel('这个备份的密码').fill(password);
        await page.getByRole('button', { name: '打开' }).click();
      }
      await expect(page.getByRole('row', { name: /选题 1/ })).toBeVisible();
      await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click();
      await expect(page.getByText('从备份恢复好了')).toBeVisible();

      await creator.opens('/pieces');
      await expect(creator.row('把工作室搬进 6㎡')).toBeVisible();
      await creator.goesTo('任务');
      await expect(page.getByText('给品牌交初稿')).toBeVisible();

      await creator.opens('/settings');
      await page.getByRole('button', { name: '校验' }).click();
      await page.locator('dialog input[type=file]').setInputFiles(kept);
      if (password) {
        await page.getByLabel('这个备份的密码').fill(password);
        await page.getByRole('button', { name: '打开' }).click();
      }
      await expect(page.getByText('备份完好，和现在的内容一致。')).toBeVisible();
    },
  );
}

test('a file that is no backup is refused in words, and nothing is changed', async ({
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.jots('把工作室搬进 6㎡');
  await creator.opens('/settings');
  await page.getByRole('button', { name: '恢复' }).click();
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'holiday.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('not a zip at all'),
  });
  await expect(page.getByText('这不是日章的备份文件。')).toBeVisible();
  await creator.opens('/pieces');
  await expect(creator.row('把工作室搬进 6㎡')).toBeVisible();
});
