/** Going through everything that is due, one card after another. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { App } from '../../../src/state/app';
import { type Screen, visit } from '../../support/app-harness';
import { day } from '../../support/builders';
import { posts, routes } from '../../support/publish-page';
import { aCreatorsApp } from '../../support/state';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const card = (title: string) => page.getByRole('region', { name: '标题' }).getByText(title);

/** Two are due, one of them since three days and never more than a draft; one comes tonight. */
async function aQueue(): Promise<{ app: App; screen: Screen }> {
  const { app } = await aCreatorsApp();
  await app.stamping.start('手帐日更', day('2026-11-21'));
  await posts(app, { 前天的: '2026-11-19T21:00' }, 'draft');
  await posts(app, { 中午的: '2026-11-21T12:00', 晚上的: '2026-11-21T22:00' });
  await posts(app, { 平台自己发的: '2026-11-21T21:00' }, 'scheduled');
  await posts(app, { 明天的: '2026-11-22T12:00' });
  const screen = await visit(app, routes, '/publish/next');
  return { app, screen };
}

describe('the queue', () => {
  test('goes from the oldest to the last of today, and ends with the day’s seal', async () => {
    const { app } = await aQueue();
    await expect.element(card('前天的')).toBeVisible();
    await expect.element(page.getByText('还剩 3 条')).toBeVisible();
    await button(/^已发/).click();
    await expect.element(card('中午的')).toBeVisible();
    await expect.element(page.getByText('还剩 2 条')).toHaveFocus();
    await button(/^已发/).click();
    await expect.element(card('晚上的')).toBeVisible();
    await expect.element(page.getByText('最后一条')).toBeVisible();
    await button(/^已发/).click();
    await expect.element(page.getByRole('heading', { name: '今天要发的都发了' })).toBeVisible();
    await expect.element(page.getByText('手帐日更 · 今日已盖章')).toBeVisible();
    expect(app.posts.on(day('2026-11-21')).map(({ state }) => state.status)).toEqual([
      'published',
      'published',
      'published',
      'scheduled',
    ]);
  });

  test('skips, goes back, and says at the end what was left', async () => {
    await aQueue();
    await expect.element(card('前天的')).toBeVisible();
    await expect.element(button('上一条')).toBeDisabled();
    await button('跳过').click();
    await expect.element(card('中午的')).toBeVisible();
    await button('上一条').click();
    await expect.element(card('前天的')).toBeVisible();
    await button('跳过').click();
    await button(/^已发/).click();
    await button('跳过').click();
    await expect.element(page.getByText('还有 2 条没发。')).toBeVisible();
    await button('再看一遍').click();
    await expect.element(card('前天的')).toBeVisible();
  });

  test('goes by the arrow keys too, where they belong to nothing else', async () => {
    await aQueue();
    await expect.element(card('前天的')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(card('中午的')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByText('还有 3 条没发。')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(card('晚上的')).toBeVisible();
  });

  test('goes on when one is put off or dropped, and brings back what is undone', async () => {
    const { app } = await aQueue();
    await button('推迟').click();
    await page.getByRole('menuitem', { name: /^明天同一时间/ }).click();
    await expect.element(card('中午的')).toBeVisible();
    await button('不发了').click();
    await expect.element(card('晚上的')).toBeVisible();
    await expect.element(page.getByText('最后一条')).toBeVisible();
    await app.history.undo();
    await button('上一条').click();
    await expect.element(card('中午的')).toBeVisible();
  });

  test('publishes one for a double press, not the next one too', async () => {
    const { app } = await aQueue();
    await button(/^已发/).dblClick();
    await expect.element(card('中午的')).toBeVisible();
    expect(app.posts.on(day('2026-11-21'))[0]?.state.status).toBe('ready');
  });

  test('remembers how far one was with a card', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await aQueue();
    await button('复制 标题').click();
    await button('跳过').click();
    await expect.element(button('复制 标题')).toBeVisible();
    await button('上一条').click();
    await expect.element(button('已复制 标题')).toBeVisible();
  });

  test('begins at the beginning where the address names a post that is gone', async () => {
    const { app } = await aCreatorsApp();
    await posts(app, { 中午的: '2026-11-21T12:00' });
    await visit(app, routes, '/publish/next?post=nothing');
    await expect.element(card('中午的')).toBeVisible();
  });

  test('with nothing in it says so', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/publish/next');
    await expect.element(page.getByRole('heading', { name: '今天要发的都发了' })).toBeVisible();
  });
});
