/** Nothing that axe objects to: the form of a series, the list, the note, the answers, usual times. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import NewDialog from '../../../src/app/new/new-dialog';
import PiecePage from '../../../src/pages/pieces/piece-page';
import PiecesPage from '../../../src/pages/pieces/pieces-page';
import SettingsPage from '../../../src/pages/settings/settings-page';
import { makeSeries } from '../../../src/state/series';
import { visit } from '../../support/app-harness';
import { day, SHANGHAI } from '../../support/builders';
import { button, openTab } from '../../support/editor-page';
import { aCreatorsApp } from '../../support/state';

const routes = { '/pieces': PiecesPage, '/pieces/:id': PiecePage, '/settings': SettingsPage };

async function expectAccessible(): Promise<void> {
  await expect.poll(() => document.getAnimations().length).toBe(0);
  expect((await axe.run(document.body)).violations).toEqual([]);
}

async function aSeries() {
  const { app } = await aCreatorsApp();
  await makeSeries(app).start({
    ...{ title: '早安', body: '', tags: [], platforms: ['weibo'] },
    ...{ rule: { freq: 'day', every: 1, count: 3 }, clock: '07:30', zone: SHANGHAI },
    ...{ startDay: day('2026-11-22'), endDay: null },
  });
  return app;
}

test('the form of something that repeats', async () => {
  const { app } = await aCreatorsApp();
  await visit(app, { '/': () => <NewDialog what="post" day={day('2026-11-21')} /> }, '/');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('微博', { exact: true }).click();
  await dialog.getByLabelText('重复').selectOptions('每周几');
  await dialog.getByLabelText('到什么时候').selectOptions('共几次');
  await expectAccessible();
});

test('the list and the form of one of it', async () => {
  await visit(await aSeries(), routes, '/pieces');
  await page.getByText('系列', { exact: true }).click();
  await expect.element(page.getByText(/下一条/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: /早安 每天/ }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});

test('the note in the editor and its answers', async () => {
  const app = await aSeries();
  const [post] = await app.repository.posts(day('2026-11-22'), day('2026-11-22'), 0);
  await visit(app, routes, `/pieces/${post?.pieceId}`);
  await openTab('微博');
  await page.getByLabelText('时间', { exact: true }).fill('08:00');
  await expect.element(page.getByText(/和系列不一样/)).toBeVisible();
  await expectAccessible();
  await button('也改其他条…').click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});

test('usual times', async () => {
  const { app } = await aCreatorsApp({
    queueSlots: [{ platform: 'bilibili', weekdays: [], clock: '20:00' }],
  });
  await visit(app, routes, '/settings');
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect.element(page.getByText('至少选一天，不然用不上')).toBeVisible();
  await expectAccessible();
});
