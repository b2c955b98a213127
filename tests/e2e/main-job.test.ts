/** The main job, from an idea to its seal: by finger on a phone, by mouse on a desktop. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';
import { agendaOf, expectTiles, expectToday, ledgerOf, monthOf } from '../support/e2e/screens.ts';

const IDEA = '把工作室搬进 6㎡';
const FRIDAY = '2026-11-20';
const SATURDAY = '2026-11-21';
const SUNDAY = '2026-11-22';

test.use({ now: '2026-11-21T13:00:00+08:00' });

test('an idea goes out on four platforms, earns its seals, and is all there offline', async ({
  app,
  context,
  hasTouch,
  page,
}) => {
  await context.clock.setFixedTime('2026-11-21T13:00:00+08:00');
  let creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.startsStreak('手帐日更', FRIDAY);

  await creator.jots(IDEA);
  await creator.undoes();
  await expect(creator.row(IDEA)).toHaveCount(0);
  await creator.jots(IDEA);

  await creator.opensPiece(IDEA);
  await creator.addsPlatform('小红书', { day: SATURDAY, clock: '12:00' });
  await creator.addsPlatform('微博', { day: SATURDAY, clock: '12:30' });
  await creator.addsPlatform('B站', { day: SATURDAY, clock: '20:00' });
  await creator.addsPlatform('YouTube', { day: SUNDAY, clock: '21:00' });
  await creator.undoes();
  await expect(page.getByLabel('时间', { exact: true })).toHaveValue('12:00');
  await creator.setsClock('21:00');

  await creator.goesTo('日历');
  await expect.poll(() => monthOf(page)).toContain('2026年11月21日星期六，3 条 · 断更风险');
  await expect.poll(() => monthOf(page)).toContain('2026年11月22日星期日，1 条 · 小雪');

  await creator.goesTo('今天');
  await expectToday(page, '1/365', '待盖章');
  await creator.publishes('微博', IDEA);
  await expectToday(page, '1/365', '已盖章');
  await creator.undoes();
  await expectToday(page, '1/365', '待盖章');
  await creator.publishes('微博', IDEA);

  // It went out on 小红书 on Friday evening already: Friday is seal 1, today becomes seal 2.
  await creator.publishes('小红书', IDEA, { day: FRIDAY, clock: '21:30' });
  await expectToday(page, '2/365', '已盖章');
  await creator.undoes();
  await expectToday(page, '1/365', '已盖章');
  await creator.publishes('小红书', IDEA, { day: FRIDAY, clock: '21:30' });
  await expectToday(page, '2/365', '已盖章');

  await creator.goesTo('任务');
  await creator.addsTasks('重要不紧急', '给品牌交初稿');
  await creator.addsTasks('不重要不紧急', '整理素材盘');
  await creator.dragsTask('给品牌交初稿', '重要且紧急');
  await creator.undoes();
  await expect(creator.quadrant('重要不紧急').getByText('给品牌交初稿')).toBeVisible();
  await creator.dragsTask('给品牌交初稿', '重要且紧急');
  await creator.movesTask('整理素材盘', '紧急不重要');
  await creator.finishesTask('整理素材盘');
  await creator.undoes();
  await expect(creator.quadrant('紧急不重要').getByText('整理素材盘')).toBeVisible();

  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  await app.stopServer();

  const reopened = await context.newPage();
  creator = creatorAt(reopened, hasTouch);
  await creator.opens('/');
  await expectToday(reopened, '2/365', '已盖章');
  await expect(creator.row('给品牌交初稿')).toBeVisible();
  await creator.opensStreak('手帐日更');
  await expectTiles(reopened, { 今天这一枚: '2/365', 当前连更: '2 天 最长 2 天' });
  await expect
    .poll(() => ledgerOf(reopened))
    .toEqual(['11月21日 2 微博 13:00', '11月20日 1 小红书 21:30']);
  await creator.goesTo('任务');
  await expect(creator.quadrant('紧急不重要').getByText('整理素材盘')).toBeVisible();
  await creator.opens(`/calendar?view=agenda&date=${FRIDAY}`);
  await expect
    .poll(() => agendaOf(reopened))
    .toEqual([
      `11月20日 小红书 21:30 ${IDEA} 已发`,
      `11月21日 微博 13:00 ${IDEA} 已发`,
      `11月21日 B站 20:00 ${IDEA} 草稿`,
      `11月22日 YouTube 21:00 ${IDEA} 草稿`,
    ]);
});

test('all of it goes by keyboard alone', async ({ page }) => {
  const keys = keyboardAt(page);
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();

  await keys.commands('连更');
  await keys.tabsTo(page.getByRole('button', { name: '开始连更' }));
  await keys.press('Enter');
  await expect(dialog.getByLabel('名字')).toBeFocused();
  await keys.type('手帐日更');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '手帐日更' })).toBeVisible();

  await keys.commands('新建 选题');
  await expect(dialog.getByLabel('标题')).toBeFocused();
  await keys.type(IDEA);
  await keys.press('Enter');
  await expect(page.getByText('记下了')).toBeVisible();

  await keys.press('n');
  await expect(dialog.getByLabel('标题')).toBeFocused();
  await keys.type('{n}/365 今天的一页');
  for (const platform of ['小红书', 'B站', 'YouTube', '微博']) {
    await keys.tabsTo(dialog.getByRole('checkbox', { name: platform, exact: true }));
    await keys.press('Space');
  }
  await keys.tabsTo(dialog.getByLabel('时间'));
  for (const digit of '1230') await keys.press(digit);
  await keys.press('Enter');
  await expect(page.getByText('排好了')).toBeVisible();

  await keys.commands('日历');
  await keys.tabsTo(page.getByLabel('2026年11月21日星期六，4 条'));
  await keys.press('ArrowRight');
  await expect(page.getByLabel('2026年11月22日星期日，0 条')).toBeFocused();

  await keys.press('t');
  await keys.tabsTo(page.getByRole('link', { name: '去发布' }).first());
  await keys.press('Enter');
  await keys.tabsTo(page.getByRole('button', { name: '已发，盖章 1' }));
  await keys.press('Enter');
  await expectToday(page, '1/365', '已盖章');
  await keys.press('Control+z');
  await expectToday(page, '1/365', '待盖章');
  await keys.press('Control+Shift+z');
  await expectToday(page, '1/365', '已盖章');

  await keys.commands('任务');
  const task = page.getByRole('link', { name: '修改“给品牌交初稿”' });
  const quadrant = (name: string) => page.getByRole('region', { name, exact: true });
  await keys.tabsTo(page.getByLabel('要做什么？写下来，回车'));
  await keys.type('给品牌交初稿');
  await keys.press('Enter');
  await keys.tabsTo(task);
  await keys.press('Alt+ArrowRight');
  await expect(quadrant('重要且紧急').and(page.locator(':focus-within'))).toContainText('给品牌');
  await keys.press('Control+z');
  await expect(quadrant('重要不紧急')).toContainText('给品牌交初稿');
});
