/** Nothing that axe objects to: the card of each platform, the queue, the answers, the ideas. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import PiecesPage from '../../../src/pages/pieces/pieces-page';
import TodayPage from '../../../src/pages/today/today-page';
import { visit } from '../../support/app-harness';
import { aPiece, creation, NOW } from '../../support/builders';
import { aCard, posts, routes } from '../../support/publish-page';
import { aCreatorsApp } from '../../support/state';

async function expectAccessible(): Promise<void> {
  await expect.poll(() => document.getAnimations().length).toBe(0);
  expect((await axe.run(document.body)).violations).toEqual([]);
}

test.each(PLATFORM_IDS)('the card of %s', async (platform) => {
  await aCard(platform);
  await expect.element(page.getByRole('button', { name: /^已发/ })).toBeVisible();
  await expectAccessible();
});

test('the queue and its end', async () => {
  const { app } = await aCreatorsApp();
  await posts(app, { 中午的: '2026-11-21T12:00' });
  await visit(app, routes, '/publish/next');
  await expect.element(page.getByText('最后一条')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '跳过' }).click();
  await expect.element(page.getByText('过了一遍')).toBeVisible();
  await expectAccessible();
});

test('the answers for what was scheduled', async () => {
  const { app } = await aCreatorsApp();
  await posts(app, { 早上的: '2026-11-21T07:30', 中午的: '2026-11-21T12:00' }, 'scheduled');
  await visit(app, { '/': TodayPage }, '/');
  await page.getByRole('button', { name: '有没发出的' }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().click();
  await expectAccessible();
});

test('the ideas, while some are selected and planned', async () => {
  const { app } = await aCreatorsApp();
  const pieces = ['开箱', '分装'].map((title) => aPiece({ title, tags: ['手帐'] }));
  await app.repository.commit(
    pieces.map((piece) => creation('pieces', piece)),
    NOW,
  );
  await visit(app, { '/pieces': PiecesPage }, '/pieces');
  await page.getByRole('button', { name: '选择', exact: true }).click();
  await page.getByRole('button', { name: '全选' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: '排上', exact: true }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});
