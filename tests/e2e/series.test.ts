/** A series, from the form to the calendar: by mouse and keys on a desktop, by finger on a phone. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';
import { agendaOf } from '../support/e2e/screens.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

const from = (day: string) => `/calendar?view=agenda&date=${day}`;
const line = (day: number, clock: string) => `11月${day}日 微博 ${clock} · 系列 早安 草稿`;

test('every day at 07:30: seen, one moved, the following changed, undone, and there offline', async ({
  app,
  context,
  hasTouch,
  page,
}) => {
  await context.clock.setFixedTime('2026-11-21T13:00:00+08:00');
  const creator = creatorAt(page, hasTouch);
  const days = (agenda: string[]) => agenda.slice(0, 5);
  await creator.opens('/');
  await creator.startsSeries('早安', ['微博'], {
    ...{ day: '2026-11-22', clock: '07:30', pattern: '每天' },
    says: '每天 07:30 · 微博 · 从11月22日起',
  });
  await creator.opens(from('2026-11-22'));
  const all = [22, 23, 24, 25, 26];
  await expect
    .poll(async () => days(await agendaOf(page)))
    .toEqual(all.map((day) => line(day, '07:30')));

  await creator.opensPost('2026-11-23', '微博', '早安');
  await creator.setsClock('12:00');
  await expect(page.getByText('这条的时间和系列不一样。')).toBeVisible();
  await creator.opensPost('2026-11-25', '微博', '早安');
  await creator.setsClock('09:00');
  await creator.spreads('这条和之后');
  const changed = [...['07:30', '12:00', '07:30'], ...['09:00', '09:00']];
  const lines = all.map((day, i) => line(day, changed[i] as string));
  await creator.opens(from('2026-11-22'));
  await expect.poll(async () => days(await agendaOf(page))).toEqual(lines);

  await creator.opensPost('2026-11-25', '微博', '早安');
  await creator.setsClock('10:00');
  await creator.spreads('全部');
  await creator.undoes();
  await expect(page.getByText('这条的时间和系列不一样。')).toBeVisible();
  await creator.setsClock('09:00');
  await expect(page.getByText('每天 09:00 · 微博')).toBeVisible();
  // It goes once the time is on disk.
  await expect(page.getByText('这条的时间和系列不一样。')).toHaveCount(0);

  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  await app.stopServer();
  const offline = await context.newPage();
  await offline.goto(from('2026-11-22'));
  await expect.poll(async () => days(await agendaOf(offline))).toEqual(lines);
  await offline.goto(from('2027-01-18'));
  await expect
    .poll(async () => (await agendaOf(offline)).at(-1))
    .toBe('1月20日 微博 09:00 · 系列 早安 草稿');
});

test('all of it goes by keyboard alone', async ({ page }) => {
  const keys = keyboardAt(page);
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
  await keys.press('n');
  await expect(dialog.getByLabel('标题')).toBeFocused();
  await keys.type('早安');
  await keys.tabsTo(dialog.getByRole('checkbox', { name: '微博', exact: true }));
  await keys.press('Space');
  await keys.tabsTo(dialog.getByLabel('重复'));
  await keys.press('ArrowDown');
  await expect(dialog.getByText('每天 20:00 · 微博 · 从11月21日起')).toBeVisible();
  await keys.tabsTo(dialog.getByRole('button', { name: '排上' }));
  await keys.press('Enter');
  await expect(page.getByText('系列开始了')).toBeVisible();

  await keys.commands('选题');
  await keys.tabsTo(page.getByRole('radio', { name: '灵感' }));
  for (const key of ['ArrowRight', 'ArrowRight']) await keys.press(key);
  await keys.tabsTo(page.getByRole('button', { name: '“早安”的操作' }));
  await keys.press('Enter');
  await expect(page.getByRole('menuitem', { name: '改系列' })).toBeFocused();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByText(/已暂停/)).toBeVisible();
  await keys.press('Control+z');
  await expect(page.getByText(/下一条 11月21日/)).toBeVisible();
});
