/** Tasks from a line in plain language to done: by mouse on a desktop, by finger on a phone, by keyboard alone. */
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { keyboardAt } from '../support/e2e/keyboard.ts';

test.use({ now: '2026-11-18T10:00:00+08:00' });

test('a line becomes a task, is moved about and done; what repeats comes again', async ({
  hasTouch,
  page,
}) => {
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/');
  await creator.goesTo('任务');

  await creator.writesLine('明天下午三点 给索尼交初稿 #品牌 !重要', '明天 15:00', '#品牌', '重要');
  await creator.entersTask('重要且紧急', '给索尼交初稿');
  await creator.says('给索尼交初稿', '明天 15:00 · 品牌');

  await creator.writesLine('每周三 学 AI 生图', '每周三');
  await creator.takesOff('每周三');
  await creator.entersTask('重要不紧急', '每周三 学 AI 生图');
  await creator.undoes();
  await creator.writesLine('下周三开始 每周三 学 AI 生图', '11月25日', '每周三');
  await creator.entersTask('重要不紧急', '学 AI 生图');

  await creator.dragsTask('给索尼交初稿', '紧急不重要');
  await creator.undoes();
  await creator.isIn('重要且紧急', '给索尼交初稿');
  await creator.choosesFor('给索尼交初稿', '不重要不紧急');
  await creator.isIn('不重要不紧急', '给索尼交初稿');
  await creator.choosesFor('给索尼交初稿', '恢复自动');
  await creator.isIn('紧急不重要', '给索尼交初稿');

  await page.getByRole('checkbox', { name: '完成“学 AI 生图”' }).press('Space');
  await creator.says('学 AI 生图', '12月2日 · 每周三');
  await creator.undoes();
  await creator.says('学 AI 生图', '11月25日 · 每周三');

  // All of it is on disk.
  await creator.opens('/tasks?view=list');
  await creator.says('给索尼交初稿', '明天 15:00 · 品牌');
  await creator.says('学 AI 生图', '11月25日 · 每周三');
});

test('all of it goes by keyboard alone', async ({ hasTouch, page }) => {
  const keys = keyboardAt(page);
  const creator = creatorAt(page, hasTouch);
  const task = (title: string) => page.getByRole('link', { name: `修改“${title}”` });
  const field = page.getByRole('textbox', { name: '要做什么？写下来，回车' });
  await creator.opens('/tasks');

  await keys.tabsTo(field);
  await keys.type('every Monday 9am 交周报');
  await expect(page.getByRole('list', { name: '听懂的' })).toBeVisible();
  await keys.press('Enter');
  await creator.isIn('重要不紧急', '交周报');
  await keys.type('明天 回工厂 @老王');
  const person = page.getByRole('button', { name: '不要“@老王”' });
  await keys.tabsTo(person);
  await keys.press('Enter');
  await expect(field).toBeFocused();
  await keys.press('Enter');
  await creator.isIn('重要且紧急', '回工厂 @老王');

  await keys.tabsTo(task('交周报'));
  await keys.press('Alt+ArrowRight');
  await creator.isIn('重要且紧急', '交周报');
  await expect(task('交周报')).toBeFocused();
  await keys.press('x');
  await keys.tabsTo(task('回工厂 @老王'));
  await keys.press('x');
  await keys.press('Shift+F10');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await keys.press('Enter');
  await creator.isIn('重要不紧急', '交周报');
  await creator.isIn('重要不紧急', '回工厂 @老王');
  await keys.press('Control+z');
  await creator.isIn('重要且紧急', '交周报');
  await creator.isIn('重要且紧急', '回工厂 @老王');
  await keys.press('Escape');

  await keys.tabsTo(page.getByRole('checkbox', { name: '完成“交周报”' }));
  await keys.press('Space');
  await creator.says('交周报', '11月30日 09:00 · 每周一');
  await keys.press('Control+z');
  await creator.says('交周报', '11月23日 09:00');
});
