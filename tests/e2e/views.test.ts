/** The plan in all its views, by mouse on a desktop, by finger on a phone, by keyboard; on paper; as a table. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';
import { viewingAt } from '../support/e2e/viewing.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

const SATURDAY = { day: '2026-11-21', clock: '20:00' };
const THURSDAY = { day: '2026-11-26', clock: '21:00' };
const EVERYWHERE = ['小红书', 'B站', 'YouTube', '微博'] as const;

test('a plan is seen by status and by year, and what a filter leaves out stays out', async ({
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  const calendar = viewingAt(page, hasTouch);
  await creator.opens('/');
  await creator.plans('晚间的图', ['小红书'], SATURDAY);
  await creator.plans('=一页手帐', ['微博'], THURSDAY);
  await creator.goesTo('日历');

  await calendar.sees('看板');
  await calendar.hasColumn('草稿', 2);
  await calendar.only('微博');
  await calendar.hasColumn('草稿', 1);
  await page.reload();
  await calendar.isFiltered('微博');
  await calendar.hasColumn('草稿', 1);
  const table = await calendar.exports('2026-11-21', '2026-11-26');
  expect(table).toEqual({
    name: '日章 2026-11-21 2026-11-26.csv',
    text: [
      '\uFEFF日期,时间,时区,平台,状态,标题,正文,标签,链接',
      "2026-11-26,21:00,Asia/Shanghai,微博,草稿,'=一页手帐,,,",
      '',
    ].join('\r\n'),
  });
  await page.getByRole('button', { name: '看全部' }).click();
  await calendar.hasColumn('草稿', 2);

  await calendar.sees('年');
  await page.getByRole('button', { name: '11月，2 条，盖了 0 天' }).click();
  await expect(page.getByRole('gridcell', { name: '2026年11月26日星期四，1 条' })).toBeVisible();
});

test('a month on paper has every post of a day, on one sheet and without the app around it', async ({
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.plans('一页手帐', EVERYWHERE, SATURDAY);
  await creator.plans('晚间的图', EVERYWHERE, SATURDAY);
  await creator.goesTo('日历');
  const saturday = page.getByRole('gridcell', { name: '2026年11月21日星期六，8 条' });
  await expect(saturday).toBeVisible();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const title of ['一页手帐', '晚间的图']) {
    await expect(saturday.getByText(title, { exact: true }).filter({ visible: true })).toHaveCount(
      4,
    );
  }
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '新建' }).filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('by keyboard alone', () => {
  test.use({ hasTouch: false, isMobile: false, viewport: { width: 1360, height: 860 } });

  test('views are changed, posts left out and a date gone to', async ({ page }) => {
    const creator = creatorAt(page, false);
    const calendar = viewingAt(page, false);
    const keys = keyboardAt(page);
    await creator.opens('/');
    await creator.plans('晚间的图', ['小红书'], SATURDAY);
    await creator.plans('一页手帐', ['微博'], THURSDAY);
    await creator.goesTo('日历');
    await keys.press('b');
    await calendar.hasColumn('草稿', 2);

    await keys.tabsTo(calendar.options);
    await keys.press('Enter');
    await keys.tabsTo(page.getByRole('checkbox', { name: '微博' }));
    await keys.press('Space');
    await keys.press('Escape');
    await calendar.hasColumn('草稿', 1);

    await keys.press('y');
    await keys.tabsTo(page.getByRole('button', { name: '11月，1 条，盖了 0 天' }));
    await keys.press('Enter');
    await expect(page.getByRole('gridcell', { name: '2026年11月26日星期四，1 条' })).toBeVisible();
    await keys.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2026年12月');
  });
});
