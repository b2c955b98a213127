/** The week as a grid of hours: each post at its time, and moving between times. */
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cell, chip, focusChip, isAt, openCalendar, planned } from '../../support/calendar-page';
import { aCreatorsApp } from '../../support/state';

beforeEach(async () => page.viewport(1360, 860));

const WEEK = '?view=week&date=2026-11-24';
const boxOf = (name: string) => chip(name).element().getBoundingClientRect();
const hoursOf = (day: string) => {
  const found = document.querySelector<HTMLElement>(`[data-hours][data-day="${day}"]`);
  if (!found) throw new Error(`no hours on ${day}`);
  return found;
};
/** Pixels of an hour of the grid. */
const hour = () => (document.querySelector('[data-hours]')?.clientHeight ?? 0) / 24;

test('puts each post at its time, and those of one time side by side', async () => {
  const { app } = await aCreatorsApp();
  await planned(app, '早', '2026-11-24T09:30');
  await planned(app, '晚', '2026-11-24T20:00', 'ready', 'bilibili');
  await planned(app, '同时', '2026-11-24T20:00', 'draft', 'youtube');
  await openCalendar(app, WEEK);
  await expect.element(chip('B站 20:00 晚 · 待发')).toBeVisible();
  const [early, late, same] = [boxOf('早'), boxOf('晚'), boxOf('同时')];
  expect(late.top - early.top).toBeCloseTo(10.5 * hour(), 0);
  expect(same.top).toBe(late.top);
  expect(same.left).toBeGreaterThanOrEqual(late.right);
  expect(late.width).toBeLessThan(early.width / 1.8);
});

test('ends the creator’s day with the hours after midnight', async () => {
  const { app } = await aCreatorsApp({ boundary: 3 });
  await planned(app, '半夜', '2026-11-25T01:00');
  await openCalendar(app, WEEK);
  await expect.element(cell('2026年11月24日星期二，1 条').getByText('半夜')).toBeInTheDocument();
  const { top } = hoursOf('2026-11-24').getBoundingClientRect();
  expect(boxOf('半夜').top - top).toBeCloseTo(22 * hour(), 0);
});

test('a post is dragged to another time of another day, by quarters', async () => {
  const { app } = await aCreatorsApp();
  const post = await planned(app, '图', '2026-11-24T12:00');
  await openCalendar(app, WEEK);
  await expect.element(chip('图')).toBeVisible();
  const grip = { x: 20, y: 10 };
  const target = { x: 40, y: 14.25 * hour() + grip.y + 3 };
  await userEvent.dragAndDrop(chip('图'), page.elementLocator(hoursOf('2026-11-26')), {
    sourcePosition: grip,
    targetPosition: target,
  });
  await isAt(app, post, '2026-11-26T14:15');
  await expect.element(chip('微博 14:15 图 · 待发')).toBeVisible();
});

test('a post dropped on the head of a day keeps its time', async () => {
  const { app } = await aCreatorsApp();
  const post = await planned(app, '图', '2026-11-24T12:00');
  await openCalendar(app, WEEK);
  await userEvent.dragAndDrop(
    chip('图'),
    page.getByRole('button', { name: '2026年11月26日星期四，0 条' }),
  );
  await isAt(app, post, '2026-11-26T12:00');
});

test('is moved with Alt and the arrows by quarters and days, and the focus follows', async () => {
  const { app } = await aCreatorsApp();
  const post = await planned(app, '图', '2026-11-24T12:00');
  await openCalendar(app, WEEK);
  await focusChip('图');
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
  await isAt(app, post, '2026-11-24T12:15');
  await expect.element(chip('图')).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}');
  await isAt(app, post, '2026-11-22T12:15');
  await expect.element(cell('2026年11月22日星期日，1 条')).toBeVisible();
  await expect.element(chip('图')).toHaveFocus();
});

test('plans a post at the time that is clicked', async () => {
  const { app } = await aCreatorsApp({ boundary: 3 });
  await openCalendar(app, WEEK);
  await expect.element(cell('2026年11月24日星期二，0 条')).toBeVisible();
  const hours = page.elementLocator(hoursOf('2026-11-24'));
  await hours.click({ position: { x: 40, y: 9.5 * hour() } });
  const asked = { kind: 'new', what: 'post' };
  expect(app.overlay.current()).toEqual({ ...asked, day: '2026-11-24', clock: '12:30' });
  const grid = page.getByRole('grid').element();
  grid.scrollTop = grid.scrollHeight;
  await hours.click({ position: { x: 40, y: 22 * hour() } });
  expect(app.overlay.current()).toEqual({ ...asked, day: '2026-11-25', clock: '01:00' });
});

test('shows the time now, and has nothing axe objects to', async () => {
  const { app } = await aCreatorsApp();
  await planned(app, '图', '2026-11-21T12:00', 'draft');
  await openCalendar(app, '?view=week');
  await expect.element(chip('图')).toBeVisible();
  const line = hoursOf('2026-11-21').querySelector('span')?.getBoundingClientRect();
  const { top } = hoursOf('2026-11-21').getBoundingClientRect();
  expect((line?.top ?? 0) - top).toBeCloseTo(20 * hour(), 0);
  expect(line?.width).toBeGreaterThan(50);
  const { violations } = await axe.run('main');
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
