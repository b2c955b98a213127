/** The usual times of a platform, from the calendar: a post and an idea into the next free one. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cell, chip, isAt, openCalendar, planned } from '../../support/calendar-page';
import { aCreatorsApp } from '../../support/state';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const queueSlots = [{ platform: 'weibo' as const, weekdays: [...EVERY_DAY], clock: '07:30' }];

beforeEach(async () => page.viewport(1360, 860));

test('a post goes into the next free slot by its menu', async () => {
  const { app } = await aCreatorsApp({ queueSlots });
  const post = await planned(app, '图', '2026-11-23T12:00');
  await planned(app, '已占', '2026-11-24T07:30');
  await openCalendar(app);
  await chip('图').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '下一个空档 11月25日周三 07:30' }).click();
  await isAt(app, post, '2026-11-25T07:30');
});

test('a post on a platform without usual times has no such offer', async () => {
  const { app } = await aCreatorsApp({ queueSlots });
  await planned(app, '图', '2026-11-23T12:00', 'ready', 'bilibili');
  await openCalendar(app);
  await chip('图').click({ button: 'right' });
  await expect.element(page.getByRole('menuitem', { name: '选日期…' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: /^下一个空档/ })).not.toBeInTheDocument();
});

test('an idea dropped on a day can go into the next free slot instead', async () => {
  const { app } = await aCreatorsApp({ queueSlots });
  await app.planning.jot('开箱');
  await openCalendar(app);
  await page.getByRole('button', { name: '灵感' }).click();
  await userEvent.dragAndDrop(
    page.getByRole('button', { name: '把“开箱”排上' }),
    cell('2026年11月26日星期四，0 条'),
  );
  const dialog = page.getByRole('dialog', { name: '开箱' });
  await expect
    .element(dialog.getByRole('button', { name: '放进下一个空档' }))
    .not.toBeInTheDocument();
  await dialog.getByText('微博').click();
  await dialog.getByRole('button', { name: '放进下一个空档' }).click();
  await expect.element(chip('微博 07:30 开箱 · 草稿')).toBeVisible();
  expect(app.notices.current()).toMatchObject({ note: '微博 11月22日 07:30。' });
});
