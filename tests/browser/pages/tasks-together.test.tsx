/** Tasks in hand: selected together, their menu, the list with search and filters. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day } from '../../support/builders';
import { called, openTasks, QUADRANT_NAMES, quadrant, row, titles } from '../../support/tasks-page';

const bar = () => page.getByRole('region', { name: '选中的任务' });
const focus = async (title: string) => (await row(title).findElement()).focus();

describe('several at once', () => {
  test('are selected with X, moved with Alt and an arrow, and brought back by one undo', async () => {
    const { app } = await openTasks({ 三: 'plan', 二: 'plan', 一: 'plan' });
    await focus('一');
    await userEvent.keyboard('x');
    await focus('三');
    await userEvent.keyboard('x');
    await expect.element(bar().getByText('选了 2 件')).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await vi.waitFor(() => expect(titles(app, 'do')).toEqual(['一', '三']));
    await app.history.undo();
    expect(titles(app, 'plan')).toEqual(['一', '二', '三']);
    await userEvent.keyboard('{Escape}');
    await expect.element(bar()).not.toBeInTheDocument();
  });

  test('are dragged together', async () => {
    const { app } = await openTasks({ 二: 'plan', 一: 'plan' });
    for (const title of ['一', '二']) {
      await focus(title);
      await userEvent.keyboard('x');
    }
    await userEvent.dragAndDrop(row('一'), quadrant('delegate'));
    await vi.waitFor(() => expect(titles(app, 'delegate')).toEqual(['一', '二']));
  });

  test('are selected up to another with Shift, and done together', async () => {
    const { app } = await openTasks({ 三: 'plan', 二: 'plan', 一: 'plan' });
    await row('一').click({ modifiers: ['Control'] });
    await row('三').click({ modifiers: ['Shift'] });
    await expect.element(bar().getByText('选了 3 件')).toBeVisible();
    await bar().getByRole('button', { name: '完成' }).click();
    await vi.waitFor(() => expect(titles(app, 'plan')).toEqual([]));
    await expect.element(bar()).not.toBeInTheDocument();
    await app.history.undo();
    expect(titles(app, 'plan')).toEqual(['一', '二', '三']);
  });
});

describe('the menu of a task', () => {
  const choose = (name: string | RegExp) => page.getByRole('menu').getByText(name).click();
  const open = async (title: string) => {
    await focus(title);
    await userEvent.click(row(title), { button: 'right' });
  };

  test('moves it, gives it another day, lets go of a pin', async () => {
    const { app } = await openTasks({ 写选题: 'plan' });
    await open('写选题');
    await choose(QUADRANT_NAMES.delegate);
    await vi.waitFor(() => expect(titles(app, 'delegate')).toEqual(['写选题']));
    await open('写选题');
    await choose('恢复自动');
    await vi.waitFor(() => expect(titles(app, 'drop')).toEqual(['写选题']));
    await open('写选题');
    await choose('下周一');
    await vi.waitFor(() =>
      expect(called(app, '写选题').due).toEqual({ kind: 'day', day: '2026-11-23' }),
    );
    await open('写选题');
    await choose('选日期…');
    await page.getByRole('dialog').getByLabelText('日期').fill('2026-12-24');
    await page.getByRole('button', { name: '改好' }).click();
    await vi.waitFor(() =>
      expect(called(app, '写选题').due).toEqual({ kind: 'day', day: '2026-12-24' }),
    );
  });

  test('begins a selection, in which a plain press selects', async () => {
    const { screen } = await openTasks({ 二: 'plan', 一: 'plan' });
    await open('一');
    await choose('选择');
    await row('二').click();
    await expect.element(bar().getByText('选了 2 件')).toBeVisible();
    expect(screen.address()).toBe('/tasks');
  });
});

describe('the list', () => {
  async function openList() {
    const { app } = await openTasks();
    const onDay = (text: string) => ({ kind: 'day', day: day(text) }) as const;
    await app.tasks.add('交初稿', { important: true, due: onDay('2026-11-20'), tags: ['品牌'] });
    await app.tasks.add('回单号', { due: onDay('2026-12-20'), people: ['老王工厂'] });
    await app.tasks.add('学剪辑', { important: true, note: '先看教程', tags: ['学习'] });
    await page.getByText('列表', { exact: true }).click();
    return app;
  }
  const shown = () =>
    page
      .getByRole('main')
      .getByRole('link', { name: /^修改/ })
      .elements()
      .map((link) => link.getAttribute('aria-label')?.slice(3, -1));
  const sees = (...titles: string[]) => vi.waitFor(() => expect(shown()).toEqual(titles));
  const filter = (name: string) => page.getByRole('combobox', { name });

  test('has all open tasks by due date', async () => {
    await openList();
    await sees('交初稿', '回单号', '学剪辑');
    await expect.element(page.getByText('3 件', { exact: true })).toBeVisible();
  });

  test('finds by title, note, tag and person', async () => {
    await openList();
    const search = page.getByRole('searchbox', { name: '搜任务' });
    for (const [query, title] of [
      ['初稿', '交初稿'],
      ['教程', '学剪辑'],
      ['老王', '回单号'],
      ['学习 剪', '学剪辑'],
    ] as const) {
      await search.fill(query);
      await sees(title);
    }
    await search.fill('没有的');
    await expect.element(page.getByText('没有这样的任务。')).toBeVisible();
    await page.getByRole('button', { name: '清掉筛选' }).click();
    await sees('交初稿', '回单号', '学剪辑');
  });

  test('is narrowed by tag, person, quadrant and due date', async () => {
    await openList();
    await filter('期限').selectOptions('已过期');
    await sees('交初稿');
    await filter('期限').selectOptions('全部期限');
    await filter('人和品牌').selectOptions('老王工厂');
    await sees('回单号');
    await filter('人和品牌').selectOptions('全部人和品牌');
    await filter('哪一格').selectOptions(QUADRANT_NAMES.plan);
    await sees('学剪辑');
    await filter('哪一格').selectOptions('全部四格');
    await filter('标签').selectOptions('品牌');
    await sees('交初稿');
  });

  test('says of one tag how early it is urgent', async () => {
    const app = await openList();
    await filter('标签').selectOptions('品牌');
    const hours = page.getByLabelText('“品牌”提前几小时算紧急');
    await hours.fill('96');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(app.settings.value.tagHours).toEqual({ 品牌: 96 }));
    await hours.fill('0');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('填 1 到 720 的整数')).toBeVisible();
    await hours.fill('');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(app.settings.value.tagHours).toEqual({}));
  });
});
