/** A line in plain language becomes a task, and says while it is written what it will be. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SHANGHAI } from '../../support/builders';
import { called, openTasks, quadrant, titles } from '../../support/tasks-page';

const field = () => page.getByRole('textbox', { name: '要做什么？写下来，回车' });
const chips = () => page.getByRole('list', { name: '听懂的' });
const chip = (name: string) => chips().getByRole('button', { name: `不要“${name}”` });

test('what is understood is shown as chips, and is in the task', async () => {
  const { app } = await openTasks();
  await field().fill('明天下午三点 给索尼交初稿 @索尼 #品牌 !重要 预计1小时');
  for (const name of ['明天 15:00', '@索尼', '#品牌', '重要', '预计 1 小时']) {
    await expect.element(chip(name)).toBeVisible();
  }
  await userEvent.keyboard('{Enter}');
  await expect.element(quadrant('do').getByText('给索尼交初稿')).toBeVisible();
  expect(called(app, '给索尼交初稿')).toMatchObject({
    due: { kind: 'time', wall: '2026-11-22T15:00', zone: SHANGHAI },
    ...{ important: true, urgent: null, tags: ['品牌'], people: ['索尼'], estimate: 60 },
  });
  await expect.element(chips()).not.toBeInTheDocument();
});

test('a chip taken off is text again, the others stay', async () => {
  const { app } = await openTasks();
  await field().fill('明天 拍视频 #品牌');
  await chip('明天').click();
  await expect.element(chip('明天')).not.toBeInTheDocument();
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['明天 拍视频']));
  expect(called(app, '明天 拍视频')).toMatchObject({ due: null, tags: ['品牌'] });
  // It holds for that line only.
  await field().fill('明天 剪视频');
  await expect.element(chip('明天')).toBeVisible();
});

test('repetition is told in words', async () => {
  const { app } = await openTasks();
  await field().fill('每周三 学 AI 生图');
  await expect.element(chip('每周三')).toBeVisible();
  await field().fill('every other Friday 9am review');
  await expect.element(chip('每 2 周的周五')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['review']));
  expect(called(app, 'review')).toMatchObject({
    due: { wall: '2026-11-27T09:00' },
    repeat: { rule: { freq: 'week', every: 2, weekdays: [5] }, afterDone: false },
  });
});

test('the quadrant shown is the one it will be in; choosing another pins it', async () => {
  const { app } = await openTasks();
  const where = page.getByRole('combobox', { name: '放在哪一格' });
  await field().fill('回单号 明天');
  await expect.element(where).toHaveValue('do');
  await where.selectOptions('plan');
  await userEvent.click(page.getByRole('button', { name: '加上' }));
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['回单号']));
  expect(called(app, '回单号').urgent).toBe(false);
});
