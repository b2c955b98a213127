/** The sheet of one task: what is typed, when it is due, and its address. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SHANGHAI } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';
import {
  called,
  openTasks,
  quadrant,
  row,
  sheet,
  titles,
  visitTasks,
} from '../../support/tasks-page';

test('saves as it is typed; all typing in a field is one undo', async () => {
  const { app, screen } = await openTasks({ 写选题: 'plan' });
  await row('写选题').click();
  expect(screen.address()).toMatch(/^\/tasks\?task=/);
  await sheet().getByRole('textbox', { name: '要做什么' }).fill('写 12 月选题');
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['写 12 月选题']));
  await sheet().getByRole('textbox', { name: '要做什么' }).fill('写 12 月的选题');
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['写 12 月的选题']));
  await sheet().getByRole('textbox', { name: '备注' }).fill('先问品牌');
  await sheet().getByRole('button', { name: '关闭' }).click();
  await expect.element(sheet()).not.toBeInTheDocument();
  expect(called(app, '写 12 月的选题').note).toBe('先问品牌');
  expect(screen.address()).toBe('/tasks');

  await app.history.undo();
  await app.history.undo();
  await expect.element(row('写选题')).toBeVisible();
});

test('does not take a title away', async () => {
  const { app } = await openTasks({ 写选题: 'plan' });
  await row('写选题').click();
  await sheet().getByRole('textbox', { name: '要做什么' }).fill(' ');
  await expect.element(sheet().getByText('写个标题')).toBeVisible();
  await sheet().getByRole('button', { name: '关闭' }).click();
  await expect.element(sheet()).not.toBeInTheDocument();
  expect(titles(app, 'plan')).toEqual(['写选题']);
});

test('keeps what was typed when it could not be saved, says so, and can be closed then', async () => {
  const { app } = await openTasks({ 写选题: 'plan' });
  await row('写选题').click();
  app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  const note = sheet().getByRole('textbox', { name: '备注' });
  await note.fill('先问品牌');
  await expect.element(sheet().getByText(/没有存上/)).toBeVisible();
  await expect.element(note).toHaveValue('先问品牌');
  await sheet().getByRole('button', { name: '关闭' }).click();
  await expect.element(sheet()).not.toBeInTheDocument();
});

test('sets a due date, then a time in the creator’s zone, and takes both off', async () => {
  const { app } = await openTasks({ 交初稿: 'plan' });
  await row('交初稿').click();
  const clock = sheet().getByLabelText('几点');
  await expect.element(clock).toBeDisabled();
  await sheet().getByLabelText('期限').fill('2026-11-22');
  await vi.waitFor(() =>
    expect(called(app, '交初稿').due).toEqual({ kind: 'day', day: '2026-11-22' }),
  );
  await clock.fill('07:30');
  await vi.waitFor(() =>
    expect(called(app, '交初稿').due).toEqual({
      kind: 'time',
      wall: '2026-11-22T07:30',
      zone: SHANGHAI,
    }),
  );
  await expect.element(quadrant('do').getByText('明天 07:30 · 还有 11 小时')).toBeVisible();
  await sheet().getByLabelText('期限').fill('');
  await vi.waitFor(() => expect(called(app, '交初稿').due).toBeNull());
});

test('leaves a time in the zone it was given in', async () => {
  const { app } = await openTasks();
  const zone = 'America/Los_Angeles';
  const wall = '2026-12-01T18:00' as never;
  await app.tasks.add('交初稿', { important: true, due: { kind: 'time', wall, zone } });
  await expect.element(page.getByText('12月1日 18:00（Los Angeles）')).toBeVisible();
  await row('交初稿').click();
  await expect.element(sheet().getByText('Los Angeles 时间')).toBeVisible();
  await sheet().getByLabelText('期限').fill('2026-12-02');
  await vi.waitFor(() =>
    expect(called(app, '交初稿').due).toEqual({ kind: 'time', wall: '2026-12-02T18:00', zone }),
  );
});

test('deletes the task, and undo brings it back', async () => {
  const { app } = await openTasks({ 写选题: 'plan' });
  await row('写选题').click();
  await sheet().getByRole('button', { name: '删掉任务' }).click();
  await expect.element(sheet()).not.toBeInTheDocument();
  expect(titles(app, 'plan')).toEqual([]);
  await app.history.undo();
  await expect.element(row('写选题')).toBeVisible();
});

test('opens by its address; one that is done or unknown only cleans the address', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('写选题');
  const { id } = called(app, '写选题');
  const screen = await visitTasks(app, `/tasks?task=${id}`);
  await expect.element(sheet()).toBeVisible();
  await sheet().getByRole('button', { name: '完成' }).click();
  await expect.element(sheet()).not.toBeInTheDocument();
  expect(screen.address()).toBe('/tasks');

  for (const gone of [id, 'nothing']) {
    const again = await visitTasks(app, `/tasks?quadrant=do&task=${gone}`);
    await vi.waitFor(() => expect(again.address()).toBe('/tasks?quadrant=do'));
    await expect.element(sheet()).not.toBeInTheDocument();
  }
});

test('a due time can be meant in another zone', async () => {
  const { app } = await openTasks({ 交初稿: 'do' });
  await row('交初稿').click();
  await sheet().getByLabelText('期限').fill('2026-11-25');
  await sheet().getByLabelText('几点').fill('15:00');
  await sheet().getByText('Shanghai 时间').click();
  const zone = sheet().getByLabelText('哪个时区');
  await zone.fill('nowhere');
  (document.activeElement as HTMLElement).blur();
  await expect.element(sheet().getByText(/没有这个时区/)).toBeVisible();
  await zone.fill('tokyo');
  (document.activeElement as HTMLElement).blur();
  await vi.waitFor(() =>
    expect(called(app, '交初稿').due).toEqual({
      kind: 'time',
      wall: '2026-11-25T15:00',
      zone: 'Asia/Tokyo',
    }),
  );
  await expect.element(sheet().getByText('Tokyo 时间')).toBeVisible();
});
