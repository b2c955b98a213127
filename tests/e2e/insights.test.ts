/** Noting what posts brought in, and looking back on a week: on a phone and a desktop, offline as well. */
import { expect, test } from '../support/app.ts';
import { fillWithSample } from '../support/e2e/beginnings.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

test.beforeEach(({ page }) => fillWithSample(page));

test('what is noted is kept, told of and undone', async ({ context, hasTouch, page }) => {
  const creator = creatorAt(page, hasTouch);
  await creator.goesTo('连更');
  await page.getByRole('link', { name: '数据' }).last().click();
  await page.getByRole('link', { name: '记数据' }).click();
  const first = page.getByRole('main').getByRole('group').first();
  const views = first.getByLabel('浏览');
  await expect(views).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);

  await views.fill('很多');
  await page.getByRole('button', { name: '存下' }).click();
  await expect(first.getByText('填整数，可以写 1.2万')).toBeVisible();
  await views.fill('98.7万');
  await page.getByRole('textbox', { name: '微博' }).fill('20300');
  await page.getByRole('button', { name: '存下' }).click();
  await expect(views).toHaveValue('987000');
  await page.reload();
  await expect(views).toHaveValue('987000');
  await expect(page.getByRole('textbox', { name: '微博' })).toHaveValue('20300');

  await creator.opens('/insights');
  await expect(page.getByRole('heading', { name: /最高 987,000/ })).toBeVisible();
});

test('@once a week is looked back on by keyboard alone, and its next steps are tasks', async ({
  hasTouch,
  page,
}) => {
  const keys = keyboardAt(page);
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/insights/review');
  await expect(page.getByRole('definition').first()).toBeVisible();
  await keys.tabsTo(page.getByRole('textbox', { name: '下次试试' }));
  await keys.type('周四晚上发长视频\n封面先做好');
  await keys.tabsTo(page.getByRole('button', { name: '变成 2 件任务' }));
  await keys.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '加了任务' })).toBeVisible();
  await creator.opens('/tasks?view=list');
  await expect(creator.row('周四晚上发长视频')).toBeVisible();
  await expect(creator.row('封面先做好')).toBeVisible();

  // The answer is kept with its week, and found by its words.
  await creator.opens('/insights/review?of=month.2026-11-01');
  await page.getByRole('searchbox', { name: '搜复盘' }).fill('封面');
  await expect(creator.row('封面先做好')).toBeVisible();
  await creator.row('封面先做好').getByRole('link').click();
  await expect(page.getByRole('textbox', { name: '下次试试' })).toHaveValue(/封面先做好/);
});
