/** When data is lost, the person is told; an app that had data never poses as a new one. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';

test('a database that is gone is noticed, and the person decides', async ({
  context,
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.jots('把工作室搬进 6㎡');
  await creator.jots('年末手帐选购清单');
  await creator.goesTo('任务');
  await creator.addsTasks('重要不紧急', '给品牌交初稿');

  // The browser clears the database, not what else the site keeps.
  const origin = new URL(page.url()).origin;
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });

  await creator.opens('/');
  await expect(page.getByRole('heading', { name: '有数据不见了' })).toBeVisible();
  await expect(page.getByText('上次这里有 3 条记录，现在只剩 0 条')).toBeVisible();
  await expect(page.getByText('先放一个月的示例看看')).toHaveCount(0);

  // Asking again, on any page, gets the same answer.
  await creator.opens('/pieces');
  await expect(page.getByRole('heading', { name: '有数据不见了' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出还读得到的' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ stores: { pieces: [], tasks: [] } });

  await page.getByRole('button', { name: '就用现有的继续' }).click();
  await creator.jots('重新开始');
  await creator.opens('/pieces');
  await expect(creator.row('重新开始')).toBeVisible();
});
