/** Two tabs of one app: what is done in one shows in the other. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { expectToday } from '../support/e2e/screens.ts';

const TODAY = '2026-11-21';

test.use({ now: '2026-11-21T13:00:00+08:00' });

test('a change in one tab shows in the other', async ({ context, hasTouch, page }) => {
  const here = creatorAt(page, hasTouch);
  const there = creatorAt(await context.newPage(), hasTouch);
  await there.opens('/');
  await here.opens('/');
  await here.page.bringToFront();
  await here.startsStreak('手帐日更', TODAY);
  await here.goesTo('今天');
  await expectToday(there.page, '1/365', '待盖章');

  await here.plans('{n}/365 今天的一页', ['微博'], { day: TODAY, clock: '12:30' });
  await there.page.bringToFront();
  await there.publishes('微博', '1/365 今天的一页');
  await expectToday(here.page, '1/365', '已盖章');
  await here.page.bringToFront();

  await here.goesTo('任务');
  await here.addsTasks('重要且紧急', '给品牌交初稿');
  await expect(there.row('给品牌交初稿')).toBeVisible();
  await there.page.bringToFront();
  await there.finishesTask('给品牌交初稿');
  await expect(here.row('给品牌交初稿')).toHaveCount(0);
});

test('two tabs write different texts of one piece, and both are kept', async ({
  context,
  hasTouch,
  page,
}) => {
  const here = creatorAt(page, hasTouch);
  await here.opens('/');
  await here.jots('把工作室搬进 6㎡');
  await here.opensPiece('把工作室搬进 6㎡');
  const there = await context.newPage();
  await there.goto(page.url());

  await page.getByLabel('正文', { exact: true }).fill('先量墙。');
  await there.getByLabel('备注', { exact: true }).fill('问房东');
  await there.getByLabel('备注', { exact: true }).blur();
  await page.getByLabel('正文', { exact: true }).blur();

  await expect(there.getByLabel('正文', { exact: true })).toHaveValue('先量墙。');
  await expect(page.getByLabel('备注', { exact: true })).toHaveValue('问房东');
  await page.reload();
  await expect(page.getByLabel('正文', { exact: true })).toHaveValue('先量墙。');
  await expect(page.getByLabel('备注', { exact: true })).toHaveValue('问房东');
});
