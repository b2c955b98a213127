/** What Today asks about: scheduled posts that should be out, and posts whose day has passed. */
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import TodayPage from '../../../src/pages/today/today-page';
import type { App } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { instant } from '../../support/builders';
import { posts } from '../../support/publish-page';
import { aCreatorsApp } from '../../support/state';

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('“did it go out?”', () => {
  async function threeScheduled(): Promise<{ app: App; ids: string[] }> {
    const { app } = await aCreatorsApp();
    const planned = await posts(
      app,
      { 昨晚的: '2026-11-20T22:00', 早上的: '2026-11-21T07:30', 中午的: '2026-11-21T12:00' },
      'scheduled',
    );
    await visit(app, { '/': TodayPage }, '/');
    return { app, ids: planned.map(({ id }) => id) };
  }
  const statuses = (app: App, ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await app.repository.post(id))?.state.status));

  test('is asked once for all, and answered in one tap and one undo', async () => {
    const { app, ids } = await threeScheduled();
    await expect.element(page.getByText('11月20日 · 22:00')).toBeVisible();
    await button('都发出了').click();
    await expect.element(button('都发出了')).not.toBeInTheDocument();
    expect(await statuses(app, ids)).toEqual(['published', 'published', 'published']);
    expect((await app.repository.post(ids[0] ?? ''))?.state).toMatchObject({
      went: { at: instant('2026-11-20T22:00'), day: '2026-11-20', by: 'scheduler' },
    });
    await app.history.undo();
    await expect.element(button('都发出了')).toBeVisible();
    expect(await statuses(app, ids)).toEqual(['scheduled', 'scheduled', 'scheduled']);
  });

  test('lets those be unticked that did not go out: they are ready again', async () => {
    const { app, ids } = await threeScheduled();
    await button('有没发出的').click();
    const dialog = page.getByRole('dialog');
    for (const box of dialog.getByRole('checkbox').elements()) expect(box).toBeChecked();
    await dialog.getByRole('checkbox', { name: /早上的/ }).click();
    await expect.element(dialog.getByText('没发出，改回待发')).toBeVisible();
    await button('2 条发出了，1 条没有').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(await statuses(app, ids)).toEqual(['published', 'ready', 'published']);
    await app.history.undo();
    expect(await statuses(app, ids)).toEqual(['scheduled', 'scheduled', 'scheduled']);
  });

  test('may be answered with none of them', async () => {
    const { app, ids } = await threeScheduled();
    await button('有没发出的').click();
    const boxes = page.getByRole('dialog').getByRole('checkbox');
    for (const box of boxes.all()) await box.click();
    await button('都没发出').click();
    await vi.waitFor(async () =>
      expect(await statuses(app, ids)).toEqual(['ready', 'ready', 'ready']),
    );
  });

  test('is a plain yes or no for a single one', async () => {
    const { app } = await aCreatorsApp();
    const [post] = await posts(app, { 早上的: '2026-11-21T07:30' }, 'scheduled');
    await visit(app, { '/': TodayPage }, '/');
    await expect.element(button('发出了')).toBeVisible();
    await button('没发出').click();
    await expect.element(page.getByRole('link', { name: '去发布' })).toBeVisible();
    expect((await app.repository.post(post?.id ?? ''))?.state.status).toBe('ready');
  });
});

describe('posts whose day has passed', () => {
  test('are asked about, drafts too, as far back as a fortnight', async () => {
    const { app } = await aCreatorsApp();
    await posts(app, { 上周的草稿: '2026-11-12T20:00', 太久的草稿: '2026-11-01T20:00' }, 'draft');
    await posts(app, { 昨天的: '2026-11-20T20:00' });
    await visit(app, { '/': TodayPage }, '/');
    await expect.element(page.getByRole('heading', { name: '过点没发' })).toBeVisible();
    await expect.element(page.getByText('上周的草稿')).toBeVisible();
    await expect.element(page.getByText('昨天的')).toBeVisible();
    await expect.element(page.getByText('太久的草稿')).not.toBeInTheDocument();
    await expect
      .element(page.getByRole('link', { name: '挨个发（2 条到点了）' }))
      .toHaveAttribute('href', '/publish/next');
  });

  test('one alone needs no queue', async () => {
    const { app } = await aCreatorsApp();
    await posts(app, { 昨天的草稿: '2026-11-20T20:00' }, 'draft');
    await visit(app, { '/': TodayPage }, '/');
    await expect.element(page.getByText('昨天的草稿')).toBeVisible();
    await expect.element(page.getByRole('link', { name: /^挨个发/ })).not.toBeInTheDocument();
  });
});
