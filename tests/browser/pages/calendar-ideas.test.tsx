/** From the inbox of ideas onto a day: by dragging, and by a form. */
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../../src/state/app';
import { cell, chip, openCalendar } from '../../support/calendar-page';
import { aCreatorsApp } from '../../support/state';

beforeEach(async () => page.viewport(1360, 860));

const idea = (title: string) => page.getByRole('button', { name: `把“${title}”排上` });
const dialog = (title: string) => page.getByRole('dialog', { name: title });
const note = (app: App) => {
  const notice = app.notices.current();
  return notice?.kind === 'did' ? notice.note : undefined;
};

async function openIdeas(app: App, query = ''): Promise<void> {
  await openCalendar(app, query);
  await page.getByRole('button', { name: '灵感' }).click();
}

test('the first idea dropped on a day asks where it goes, the next goes there at once', async () => {
  const { app } = await aCreatorsApp();
  await app.planning.jot('开箱');
  await app.planning.jot('打样');
  await openIdeas(app);
  await userEvent.dragAndDrop(idea('开箱'), cell('2026年11月26日星期四，0 条'));
  await dialog('开箱').getByRole('button', { name: '排上' }).click();
  await expect.element(dialog('开箱').getByText('选至少一个平台')).toBeVisible();
  await dialog('开箱').getByText('微博').click();
  await dialog('开箱').getByText('B站').click();
  await dialog('开箱').getByRole('button', { name: '排上' }).click();
  await expect.element(cell('2026年11月26日星期四，2 条')).toBeVisible();
  await expect.element(chip('微博 20:00 开箱 · 草稿')).toBeVisible();
  await expect.element(idea('开箱')).not.toBeInTheDocument();
  expect(note(app)).toBe('发到B站、微博。');

  await userEvent.dragAndDrop(idea('打样'), cell('2026年11月27日星期五，0 条'));
  await expect.element(cell('2026年11月27日星期五，2 条')).toBeVisible();
  await expect.element(page.getByText('灵感都排完了。')).toBeVisible();
  await app.history.undo();
  await expect.element(cell('2026年11月27日星期五，0 条')).toBeVisible();
  await expect.element(idea('打样')).toBeVisible();
});

test('an idea is dropped on a time of the week', async () => {
  const { app } = await aCreatorsApp({ dropPlatforms: ['weibo'] });
  await app.planning.jot('开箱');
  await openIdeas(app, '?view=week&date=2026-11-24');
  await expect.element(cell('2026年11月24日星期二，0 条')).toBeVisible();
  const hours = document.querySelector<HTMLElement>('[data-hours][data-day="2026-11-24"]');
  const y = ((hours?.clientHeight ?? 0) / 24) * 11.5;
  await userEvent.dragAndDrop(idea('开箱'), page.elementLocator(hours as HTMLElement), {
    targetPosition: { x: 30, y },
  });
  await expect.element(chip('微博 11:30 开箱 · 草稿')).toBeVisible();
});

test('an idea is planned by the form alone, at the date and time written in it', async () => {
  const { app } = await aCreatorsApp({ boundary: 3, dropPlatforms: ['weibo'] });
  const id = (await app.planning.jot('开箱')) as string;
  await openIdeas(app);
  (await idea('开箱').findElement()).focus();
  await userEvent.keyboard('{Enter}');
  const form = dialog('开箱');
  await expect.element(form.getByLabelText('日期')).toHaveValue('2026-11-21');
  await form.getByLabelText('日期').fill('2026-11-25');
  await form.getByLabelText('时间').fill('01:00');
  await form.getByRole('button', { name: '排上' }).click();
  await vi.waitFor(async () => {
    const [post] = await app.repository.postsOfPiece(id);
    expect(post?.plan.wall).toBe('2026-11-25T01:00');
  });
  await expect.element(cell('2026年11月24日星期二，1 条')).toBeVisible();
});

test('on a phone ideas are planned from a sheet onto the chosen day', async () => {
  await page.viewport(390, 844);
  const { app } = await aCreatorsApp({ dropPlatforms: ['weibo'] });
  await app.planning.jot('开箱');
  await openIdeas(app, '?date=2026-11-24');
  await idea('开箱').click();
  await expect.element(dialog('开箱').getByLabelText('日期')).toHaveValue('2026-11-24');
  await dialog('开箱').getByRole('button', { name: '排上' }).click();
  await expect.element(cell('2026年11月24日星期二，1 条')).toBeVisible();
});

test('the panel has nothing axe objects to', async () => {
  const { app } = await aCreatorsApp();
  await app.planning.jot('开箱');
  await openIdeas(app);
  await expect.element(idea('开箱')).toBeVisible();
  const { violations } = await axe.run('main');
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
