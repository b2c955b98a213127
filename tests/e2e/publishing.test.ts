/** Publishing: the queue of all that is due, copying, putting off, and what schedulers sent out. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';
import { publishingAt } from '../support/e2e/publishing.ts';
import { agendaOf, expectToday } from '../support/e2e/screens.ts';
import { worldOf } from '../support/e2e/world.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  now: '2026-11-20T18:00:00+08:00',
  permissions: ['clipboard-read', 'clipboard-write'],
});

const on = (day: number, clock: string) => ({ day: `2026-11-${day}`, clock });

test('three are gone through, two confirmed at once, one put off; each is one undo', async ({
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  const publishing = publishingAt(page, hasTouch);
  const world = await worldOf(page);
  await creator.opens('/');
  await creator.startsStreak('手帐日更', '2026-11-20');
  await creator.plans('{n}/365 昨晚的一页', ['微博'], on(20, '19:00'));
  await creator.plans('昨晚的图', ['小红书'], on(20, '20:30'));
  await creator.plans('早上的一页', ['微博'], on(21, '08:00'));
  await creator.plans('中午的图', ['小红书'], on(21, '12:00'));
  await creator.plans('晚上的片子', ['B站'], on(21, '20:00'));
  for (const title of ['1/365 昨晚的一页', '昨晚的图']) {
    await creator.goesTo('今天');
    await publishing.opensCard(title);
    await publishing.marksScheduled();
    await expect(page.getByRole('button', { name: '没有定时' })).toBeVisible();
  }

  await world.itIs('2026-11-21T13:00:00+08:00');
  await creator.goesTo('今天');
  await publishing.confirmsAll();
  await expect(page.getByText('发出的都记上了')).toBeVisible();
  await creator.undoes();
  await publishing.confirmsAllBut('昨晚的图', '1 条发出了，1 条没有');
  await expectToday(page, '2/365', '待盖章');

  await publishing.goesThrough(3);
  await publishing.isAt('昨晚的图', '还剩 4 条');
  await publishing.putsOff(/^明天同一时间/);
  await publishing.isAt('早上的一页', '还剩 3 条');
  expect(await publishing.copies('复制 标题')).toBe('早上的一页');
  await expect(page.getByRole('link', { name: '打开微博' })).toHaveAttribute(
    'href',
    'https://weibo.com',
  );
  await publishing.isOut();
  await publishing.isAt('中午的图', '还剩 2 条');
  await publishing.isOut();
  await publishing.isAt('晚上的片子', '最后一条');
  await publishing.skips();
  await expect(page.getByText('手帐日更 · 今日已盖章')).toBeVisible();
  await expect(page.getByText('还有 1 条没发。')).toBeVisible();
  await creator.undoes();
  await expect(page.getByText('还有 2 条没发。')).toBeVisible();

  await creator.opens('/calendar?view=agenda&date=2026-11-20');
  await expect
    .poll(() => agendaOf(page))
    .toEqual([
      '11月20日 微博 19:00 1/365 昨晚的一页 已发',
      '11月21日 小红书 12:00 · 过点没发 中午的图 草稿',
      '11月21日 微博 13:00 早上的一页 已发',
      '11月21日 B站 20:00 晚上的片子 草稿',
      '11月22日 小红书 20:30 昨晚的图 待发',
    ]);
});

test('all of it goes by keyboard alone', async ({ page }) => {
  const creator = creatorAt(page, false);
  const publishing = publishingAt(page, false);
  const keys = keyboardAt(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await creator.opens('/');
  await creator.plans('早上的一页', ['微博'], on(20, '08:00'));
  await creator.plans('中午的图', ['小红书'], on(20, '12:00'));

  await keys.press('t');
  await keys.tabsTo(page.getByRole('link', { name: '挨个发（2 条到点了）' }));
  await keys.press('Enter');
  await publishing.isAt('早上的一页', '还剩 2 条');
  await keys.press('ArrowRight');
  await publishing.isAt('中午的图', '还剩 2 条');
  await keys.press('ArrowLeft');
  await publishing.isAt('早上的一页', '还剩 2 条');

  await keys.tabsTo(button('复制 标题'));
  await keys.press('Enter');
  await expect(button('已复制 标题')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('早上的一页');
  await keys.tabsTo(button(/^已发/));
  await keys.press('Enter');
  await publishing.isAt('中午的图', '最后一条');

  await keys.tabsTo(button('推迟'));
  await keys.press('Enter');
  await keys.press('End');
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  await keys.tabsTo(dialog.getByLabel('时间'));
  // The last is the morning of a clock of twelve hours.
  for (const key of '0930a') await keys.press(key);
  await keys.press('Enter');
  await expect(page.getByText('改到 11月21日周六 09:30。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '今天要发的都发了' })).toBeVisible();
  await keys.press('Control+z');
  await expect(page.getByText('还有 1 条没发。')).toBeVisible();
});
