/** One piece written for four platforms: by finger, by mouse, and by keyboard alone. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';
import { expectAccessible, expectInside } from '../support/e2e/page-checks.ts';

const DAY = '2026-11-24';
const TITLE = '把工作室搬进 6㎡｜桌面改造 vlog 全过程记录';

test.use({ now: '2026-11-21T13:00:00+08:00' });

test('each platform gets its own words; earlier ones come back; nothing typed is lost', async ({
  app,
  context,
  hasTouch,
  page,
}) => {
  await context.clock.setFixedTime('2026-11-21T13:00:00+08:00');
  let creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.plans(TITLE, ['小红书', 'B站', 'YouTube', '微博'], { day: DAY, clock: '20:00' });
  await creator.opensPost(DAY, '小红书', TITLE);

  await expect(creator.marked('标题')).toHaveText('录');
  await expectAccessible(page);
  await expectInside(page);
  await creator.writes('标题', '把工作室搬进 6㎡');
  await expect(creator.marked('标题')).toHaveCount(0);
  await expect(page.getByText('单独写的')).toBeVisible();

  await creator.turnsTo('总稿');
  await creator.writes('正文', '搬家一年，聊聊灯光。');
  await creator.tags('手帐', '桌面改造');
  await creator.savesTemplate('标签组', '日常组');

  await creator.turnsTo('微博');
  await creator.tag('手帐').click();
  await creator.tag('桌面改造').click();
  await creator.tags('文具');
  await creator.usesTemplate('标签组', '日常组');
  await expect(page.getByText('贴出去是 #文具# #手帐# #桌面改造#')).toBeVisible();

  await creator.turnsTo('B站');
  await creator.writes('标题', '{date}｜{title}');
  await creator.savesTemplate('变量和模板', '带日期');
  await creator.turnsTo('YouTube');
  await creator.usesTemplate('变量和模板', '带日期');
  await expect(page.getByText(`发出时的标题：11月24日｜${TITLE}`)).toBeVisible();
  await expectAccessible(page);

  await context.clock.setFixedTime('2026-11-21T13:10:00+08:00');
  await creator.turnsTo('总稿');
  await creator.writes('正文', '搬家一年，聊聊收纳。');
  // The page goes away in the same moment.
  await page.reload();
  await expect(page.getByRole('tablist')).toBeVisible();
  await creator.turnsTo('总稿');
  await expect(creator.text('正文')).toHaveValue('搬家一年，聊聊收纳。');
  await creator.restores('正文');
  await expect(creator.text('正文')).toHaveValue('搬家一年，聊聊灯光。');
  await creator.undoes();
  await expect(creator.text('正文')).toHaveValue('搬家一年，聊聊收纳。');

  const address = page.url();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.close();
  await app.stopServer();
  const offline = await context.newPage();
  creator = creatorAt(offline, hasTouch);
  await offline.goto(address);
  await creator.turnsTo('B站');
  await expect(creator.text('标题')).toHaveValue('{date}｜{title}');
  await creator.writes('简介', '山里没有信号。');
  await offline.reload();
  await expect(offline.getByRole('tablist')).toBeVisible();
  await creator.turnsTo('B站');
  await expect(creator.text('简介')).toHaveValue('山里没有信号。');
});

test('all of it goes by keyboard alone', async ({ page }) => {
  const keys = keyboardAt(page);
  const dialog = page.getByRole('dialog');
  const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
  await keys.commands('新建 选题');
  await expect(dialog.getByLabel('标题')).toBeFocused();
  await keys.type(TITLE);
  await keys.press('Enter');
  await expect(page.getByText('记下了')).toBeVisible();
  await keys.commands(TITLE);
  await expect(page.getByRole('tablist')).toBeVisible();

  await keys.tabsTo(textbox('标签'));
  await page.keyboard.type('手帐 vlog ');
  await keys.press('ArrowLeft');
  await keys.press('ArrowLeft');
  await keys.press('Delete');
  await expect(button('去掉“vlog”')).toBeFocused();

  await keys.tabsTo(button('小红书'));
  await keys.press('Enter');
  await keys.tabsTo(button('放上常用的五步 脚本 拍摄 剪辑 封面 字幕'));
  await keys.press('Enter');
  await keys.tabsTo(page.getByRole('checkbox', { name: /^字幕/ }));
  await keys.press('Space');
  await expect(page.getByRole('checkbox', { name: '字幕' })).toBeChecked();

  await keys.tabsTo(page.getByRole('tab', { selected: true }));
  await keys.press('ArrowRight');
  await expect(page.getByRole('tab', { name: '小红书' })).toBeFocused();
  await keys.tabsTo(textbox('标题'));
  await keys.press('Control+a');
  await keys.type('短标题');
  await keys.tabsTo(button('改回跟随总稿'), 'backwards');
  await keys.press('Enter');
  await expect(textbox('标题')).toHaveValue(TITLE);

  await keys.tabsTo(button('改步骤'));
  await keys.press('Enter');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await keys.press('Escape');
  await keys.tabsTo(page.getByRole('link', { name: '去发布' }));
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '发布到小红书' })).toBeVisible();
});
