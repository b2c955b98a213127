/** Moving posts in the month: by mouse, by finger, by keyboard, by the menu, one and several. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Post } from '../../../src/domain/post';
import type { App } from '../../../src/state/app';
import { instant } from '../../support/builders';
import { cell, chip, focusChip, isAt, openCalendar, planned } from '../../support/calendar-page';
import { aFinger } from '../../support/finger';
import { aCreatorsApp } from '../../support/state';

const menu = () => page.getByRole('menu');
const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
const bar = () => page.getByRole('region', { name: '选中的发布' });
const said = (app: App) => app.notices.current();

beforeEach(async () => page.viewport(1360, 860));

describe('a post', () => {
  test('is dragged to another day and keeps its time; undo brings it back', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-24T12:00');
    const screen = await openCalendar(app);
    await userEvent.dragAndDrop(chip('图'), cell('2026年11月27日星期五，0 条'));
    await expect.element(cell('2026年11月27日星期五，1 条')).toBeVisible();
    await isAt(app, post, '2026-11-27T12:00');
    expect(screen.address()).not.toContain('post=');
    expect(said(app)).toMatchObject({ what: 'moved', undoable: true });
    await app.history.undo();
    await expect.element(cell('2026年11月24日星期二，1 条')).toBeVisible();
  });

  test('is moved with Alt and the arrow keys, onto the next page too, and the focus follows', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-24T12:00');
    await openCalendar(app);
    await focusChip('图');
    await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Alt}');
    await isAt(app, post, '2026-11-25T12:00');
    await expect.element(chip('图')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await isAt(app, post, '2026-12-09T12:00');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('2026年12月');
    await expect.element(chip('图')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowLeft}{/Alt}');
    await isAt(app, post, '2026-12-01T12:00');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^editing/)).toBeVisible();
  });

  test('is moved, set, copied and deleted by its menu, which a right click opens', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-24T12:00', 'draft');
    await openCalendar(app);
    await chip('图').click({ button: 'right' });
    await expect.element(item('明天 11月22日周日')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await isAt(app, post, '2026-11-23T12:00');
    await expect.element(menu()).not.toBeInTheDocument();

    await chip('图').click({ button: 'right' });
    await page.getByRole('menuitemradio', { name: '待发' }).click();
    await expect.element(chip('微博 12:00 图 · 待发')).toBeVisible();

    await chip('图').click({ button: 'right' });
    await item('复制一份').click();
    await expect.element(cell('2026年11月23日星期一，2 条')).toBeVisible();
    expect(said(app)).toMatchObject({ note: '和“图”同一时间。' });
    await app.history.undo();

    await chip('图').click({ button: 'right' });
    await item('删除').click();
    await expect.element(cell('2026年11月23日星期一，0 条')).toBeVisible();
  });

  test('is moved to a picked day and time', async () => {
    const { app } = await aCreatorsApp();
    await planned(app, '那天', '2026-11-30T09:40');
    const post = await planned(app, '图', '2026-11-24T12:00');
    await openCalendar(app);
    await chip('图').click({ button: 'right' });
    await item('选日期…').click();
    const dialog = page.getByRole('dialog', { name: '移到哪天' });
    await dialog.getByLabelText('日期').fill('');
    await dialog.getByRole('button', { name: '移过去' }).click();
    await expect.element(dialog.getByText('日期或时间不对')).toBeVisible();
    await dialog.getByLabelText('日期').fill('2026-11-30');
    await dialog.getByLabelText('时间').fill('09:30');
    await expect.element(dialog.getByText('和“那天”只差 10 分钟。')).toBeVisible();
    await dialog.getByRole('button', { name: '移过去' }).click();
    await isAt(app, post, '2026-11-30T09:30');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('stays when it went out, and says why', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-20T12:00');
    await app.stamping.publish(post, instant('2026-11-20T12:05'));
    await openCalendar(app);
    await userEvent.dragAndDrop(chip('图'), cell('2026年11月27日星期五，0 条'));
    await focusChip('图');
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await vi.waitFor(() => expect(said(app)).toMatchObject({ kind: 'said' }));
    await chip('图').click({ button: 'right' });
    await expect.element(menu()).toHaveTextContent('已发的不能挪');
    expect(item(/明天/).elements()).toEqual([]);
    await item('复制一份').click();
    await expect.element(cell('2026年11月20日星期五，2 条')).toBeVisible();
  });
});

describe('several posts', () => {
  async function aWeek(app: App): Promise<[Post, Post, Post]> {
    return [
      await planned(app, '甲', '2026-11-23T09:00', 'draft'),
      await planned(app, '乙', '2026-11-24T10:00', 'draft'),
      await planned(app, '丙', '2026-11-25T11:00', 'draft'),
    ];
  }

  test('are selected with Ctrl and Shift and dragged together, as one undo', async () => {
    const { app } = await aCreatorsApp();
    const [one, two, three] = await aWeek(app);
    await openCalendar(app);
    await chip('甲').click({ modifiers: ['Control'] });
    await chip('丙').click({ modifiers: ['Shift'] });
    await expect.element(bar().getByText('选了 3 条')).toBeVisible();
    await expect.element(chip('乙')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.dragAndDrop(chip('乙'), cell('2026年12月1日星期二，0 条'));
    await isAt(app, one, '2026-11-30T09:00');
    await isAt(app, two, '2026-12-01T10:00');
    await isAt(app, three, '2026-12-02T11:00');
    expect(said(app)).toMatchObject({ what: 'moved', count: 3 });
    await app.history.undo();
    await isAt(app, two, '2026-11-24T10:00');
  });

  test('are selected, moved and cleared by keys alone', async () => {
    const { app } = await aCreatorsApp();
    const [one, two] = await aWeek(app);
    await openCalendar(app);
    await focusChip('甲');
    await userEvent.keyboard('x');
    await focusChip('乙');
    await userEvent.keyboard('{Shift>}X{/Shift}{Alt>}{ArrowDown}{/Alt}');
    await isAt(app, one, '2026-11-30T09:00');
    await isAt(app, two, '2026-12-01T10:00');
    await expect.element(chip('乙')).toHaveFocus();
    await expect.element(bar()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(bar()).not.toBeInTheDocument();
  });

  test('get a status and are deleted from the bar', async () => {
    const { app } = await aCreatorsApp();
    const posts = await aWeek(app);
    await openCalendar(app);
    await chip('甲').click({ modifiers: ['Control'] });
    await chip('乙').click({ modifiers: ['Control'] });
    await bar().getByRole('button', { name: '移到…' }).click();
    await page.getByRole('menuitemradio', { name: '待发' }).click();
    await vi.waitFor(() => expect(app.posts.waiting()).toHaveLength(2));
    await bar().getByRole('button', { name: '删除' }).click();
    await vi.waitFor(() => expect(said(app)).toMatchObject({ what: 'removedPost', count: 2 }));
    await expect.element(bar()).not.toBeInTheDocument();
    await isAt(app, posts[2], '2026-11-25T11:00');
  });

  test('a plain click ends the selection and opens', async () => {
    const { app } = await aCreatorsApp();
    await aWeek(app);
    await openCalendar(app);
    await chip('甲').click({ modifiers: ['Control'] });
    await chip('乙').click();
    await expect.element(page.getByText(/^editing/)).toBeVisible();
    await expect.element(bar()).not.toBeInTheDocument();
  });
});

describe('on a phone', () => {
  beforeEach(async () => page.viewport(390, 844));
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });

  test('a row of the day is dragged onto a number of the month', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-21T21:00');
    await openCalendar(app);
    const finger = await aFinger();
    await finger.down(row('图').getByRole('link'));
    await expect.element(row('图')).toHaveAttribute('data-lifted');
    await finger.moveTo(cell('2026年11月26日星期四，0 条'));
    await finger.up();
    await isAt(app, post, '2026-11-26T21:00');
    await expect.element(cell('2026年11月26日星期四，1 条')).toBeVisible();
  });

  test('a long press without moving opens the menu, and so does the button', async () => {
    const { app } = await aCreatorsApp();
    await planned(app, '图', '2026-11-21T21:00');
    const screen = await openCalendar(app);
    const finger = await aFinger();
    await finger.down(row('图').getByRole('link'));
    await expect.element(row('图')).toHaveAttribute('data-lifted');
    await finger.up();
    await expect.element(menu()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(menu()).not.toBeInTheDocument();
    await page.getByRole('button', { name: '“图”的操作' }).click();
    await item('选择').click();
    await expect.element(bar().getByText('选了 1 条')).toBeVisible();
    await row('图').getByRole('link').click();
    await expect.element(bar().getByText('选了 0 条')).toBeVisible();
    expect(screen.address()).toBe('/calendar');
    await bar().getByRole('button', { name: '取消选择' }).click();
    await expect.element(bar()).not.toBeInTheDocument();
  });

  test('a row is moved with Alt and the arrow keys, and the focus follows to its day', async () => {
    const { app } = await aCreatorsApp();
    const post = await planned(app, '图', '2026-11-21T21:00');
    await openCalendar(app);
    await expect.element(row('图')).toBeVisible();
    (await row('图').getByRole('link').findElement()).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await isAt(app, post, '2026-11-28T21:00');
    await expect.element(row('图').getByRole('link')).toHaveFocus();
  });
});
