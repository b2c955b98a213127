/** Moving things in the calendar: by mouse on a desktop, by finger on a phone, by keyboard alone. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';
import { movingAt } from '../support/e2e/moving.ts';
import { agendaOf } from '../support/e2e/screens.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

const SATURDAY = { day: '2026-11-21', clock: '20:00' };
const MONDAY = '2026-11-23';

test('posts and ideas are moved, copied and selected, and all of it is on disk', async ({
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  const calendar = movingAt(page, hasTouch);
  await creator.opens('/');
  await creator.plans('晚间的图', ['小红书'], SATURDAY);
  await creator.plans('一页手帐', ['微博'], { day: '2026-11-21', clock: '21:00' });
  await creator.jots('开箱');
  await creator.goesTo('日历');

  await calendar.drags('晚间的图', '2026年11月26日星期四，0 条');
  await calendar.hasDay('2026年11月26日星期四，1 条');
  await creator.undoes();
  await calendar.hasDay('2026年11月21日星期六，2 条');

  await calendar.selects('晚间的图', '一页手帐');
  await calendar.movesSelected(/后天/);
  await calendar.hasDay('2026年11月23日星期一，2 条');
  await creator.undoes();
  await calendar.movesSelected(/后天/);
  await calendar.hasDay('2026年11月23日星期一，2 条');
  await page.getByRole('button', { name: '取消选择' }).click();

  if (hasTouch) await page.getByRole('gridcell', { name: '2026年11月23日星期一' }).tap();
  await calendar.chooses('一页手帐', '复制一份');
  await calendar.hasDay('2026年11月23日星期一，3 条');
  await creator.undoes();
  await calendar.chooses('一页手帐', /明天/);
  await calendar.hasDay('2026年11月22日星期日，1 条');
  await calendar.plansIdea('开箱', '微博', '2026年11月23日星期一，1 条');
  await calendar.hasDay('2026年11月23日星期一，2 条');

  await creator.opens('/calendar?view=agenda&date=2026-11-21');
  await expect
    .poll(() => agendaOf(page))
    .toEqual([
      '11月22日 微博 21:00 一页手帐 草稿',
      '11月23日 小红书 20:00 晚间的图 草稿',
      '11月23日 微博 20:00 开箱 草稿',
    ]);
});

test.describe('with a mouse', () => {
  test.use({ hasTouch: false, isMobile: false, viewport: { width: 1360, height: 860 } });

  test('a post is copied with Alt and moved between times', async ({ page }) => {
    const creator = creatorAt(page, false);
    const calendar = movingAt(page, false);
    await creator.opens('/');
    await creator.plans('晚间的图', ['小红书'], SATURDAY);
    await creator.goesTo('日历');
    await calendar.copies('晚间的图', '2026年11月23日星期一，0 条');
    await calendar.hasDay('2026年11月23日星期一，1 条');
    await calendar.hasDay('2026年11月21日星期六，1 条');

    await creator.opens(`/calendar?view=week&date=${MONDAY}`);
    const hours = page.locator('[data-hours][data-day="2026-11-25"]');
    const hour = ((await hours.boundingBox())?.height ?? 0) / 24;
    const grip = { x: 12, y: 8 };
    await calendar.post('晚间的图').dragTo(hours, {
      sourcePosition: grip,
      targetPosition: { x: 12, y: 18.5 * hour + grip.y + 2 },
    });
    await expect(page.getByRole('button', { name: '小红书 18:30 晚间的图 · 草稿' })).toBeVisible();
  });
});

test('all of it goes by keyboard alone', async ({ hasTouch, page }) => {
  const keys = keyboardAt(page);
  const calendar = movingAt(page, hasTouch);
  const { focusable } = calendar;
  await creatorAt(page, hasTouch).opens('/');
  for (const title of ['晚间的图', '一页手帐']) {
    await keys.press('n');
    await expect(page.getByRole('dialog').getByLabel('标题')).toBeFocused();
    await keys.type(title);
    await keys.tabsTo(page.getByRole('checkbox', { name: '微博', exact: true }));
    await keys.press('Space');
    await keys.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await keys.commands('日历');

  await keys.tabsTo(focusable('晚间的图'));
  await keys.press('Alt+ArrowRight');
  await calendar.hasDay('2026年11月22日星期日，1 条');
  await expect(focusable('晚间的图')).toBeFocused();
  await keys.press('Alt+ArrowDown');
  await calendar.hasDay('2026年11月29日星期日，1 条');
  await expect(focusable('晚间的图')).toBeFocused();
  await keys.press('Control+z');
  await calendar.hasDay('2026年11月22日星期日，1 条');
  await keys.press('Control+z');
  await calendar.hasDay('2026年11月21日星期六，2 条');

  await keys.tabsTo(page.getByLabel('2026年11月29日星期日，0 条'));
  for (const key of ['ArrowUp', 'ArrowLeft']) await keys.press(key);
  await keys.tabsTo(focusable('晚间的图'));
  await keys.press('x');
  await keys.tabsTo(focusable('一页手帐'));
  await keys.press('Shift+X');
  await expect(page.getByText('选了 2 条')).toBeVisible();
  await keys.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: /明天/ })).toBeFocused();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await calendar.hasDay('2026年11月23日星期一，2 条');
  await expect(page.getByText('挪了 2 条')).toBeVisible();
});
