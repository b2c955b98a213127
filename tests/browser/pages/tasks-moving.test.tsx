/** Moving a task between quadrants: by mouse, by finger, by keyboard and in its sheet. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aFinger } from '../../support/finger';
import {
  called,
  openTasks,
  QUADRANT_NAMES,
  quadrant,
  row,
  sheet,
  titles,
} from '../../support/tasks-page';

test('drags to another quadrant with the mouse, and undo brings it back', async () => {
  const { app } = await openTasks({ 写选题: 'plan', 回单号: 'delegate' });
  await userEvent.dragAndDrop(row('写选题'), quadrant('delegate'));
  await expect.element(quadrant('delegate').getByText('写选题')).toBeVisible();
  expect(titles(app, 'delegate')).toEqual(['回单号', '写选题']);
  await expect.element(sheet()).not.toBeInTheDocument();
  await app.history.undo();
  await expect.element(quadrant('plan').getByText('写选题')).toBeVisible();
});

test('drops before the task it is held over, and keeps that order', async () => {
  const { app } = await openTasks({ 三: 'plan', 二: 'plan', 一: 'plan', 新: 'do' });
  const at = { targetPosition: { x: 40, y: 8 } };
  await userEvent.dragAndDrop(row('新'), row('二'), at);
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['一', '新', '二', '三']));
  await userEvent.dragAndDrop(row('三'), row('一'), at);
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['三', '一', '新', '二']));
});

test('drags with a finger after a long press; a swipe only scrolls', async () => {
  const { app } = await openTasks({ 写选题: 'plan', 交初稿: 'do' });
  const finger = await aFinger();
  await finger.down(row('写选题'));
  await finger.moveTo(quadrant('do'));
  await finger.up();
  // Verbs wait for each other: had the swipe moved it, it would be gone by now.
  await app.tasks.add('回单号');
  expect(titles(app, 'plan')).toEqual(['写选题']);

  await finger.down(row('写选题'));
  await expect.element(page.getByText('写选题').nth(1)).toBeVisible();
  await finger.moveTo(quadrant('do'));
  await finger.up();
  await vi.waitFor(() => expect(titles(app, 'do')).toEqual(['交初稿', '写选题']));
  await expect.element(sheet()).not.toBeInTheDocument();
});

test('moves a focused task with Alt and the arrow keys, and keeps the focus on it', async () => {
  const { app } = await openTasks({ 写选题: 'plan', 交初稿: 'do' });
  row('写选题').element().focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await vi.waitFor(() => expect(titles(app, 'do')).toEqual(['写选题', '交初稿']));
  await expect.element(row('写选题')).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await vi.waitFor(() => expect(titles(app, 'delegate')).toEqual(['写选题']));
  await expect.element(row('写选题')).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowRight}{/Alt}');
  await app.tasks.add('回单号');
  expect(titles(app, 'delegate')).toEqual(['写选题']);
});

test('moves by the choice in the task’s sheet; what goes against the due date is pinned until released', async () => {
  const { app } = await openTasks({ 写选题: 'plan' });
  await row('写选题').click();
  await sheet().getByText(QUADRANT_NAMES.do).click();
  await expect.element(quadrant('do').getByText('无期限 · 已固定')).toBeVisible();
  expect(called(app, '写选题').urgent).toBe(true);
  await sheet().getByRole('button', { name: '恢复自动' }).click();
  const plan = sheet().getByRole('radio', { name: QUADRANT_NAMES.plan, exact: true });
  await expect.element(plan).toBeChecked();
  expect(called(app, '写选题').urgent).toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.element(row('写选题')).toHaveFocus();
});
