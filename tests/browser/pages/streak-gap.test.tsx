/** Filling the first day without anything ready. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import TodayPage from '../../../src/pages/today/today-page';
import { visit } from '../../support/app-harness';
import { day, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';
import { dialog, openStreak, routes } from '../../support/streaks-page';

const row = (title: string) => dialog().getByRole('listitem').filter({ hasText: title });

test('a draft fills the gap in one tap, then the next gap is there to fill', async () => {
  const { app, live } = await openStreak('2026-11-20', ['2026-11-21T07:30']);
  await app.planning.planNew('{n} 周末拍的', ['bilibili'], plan('2026-11-28T19:00'));
  await app.planning.jot('手帐怎么排版');
  await page.getByRole('button', { name: '补上' }).click();
  await expect.element(dialog().getByText('补上 11月22日')).toBeVisible();
  await expect.element(row('2 周末拍的')).toHaveTextContent('草稿 · 11月28日 19:00');
  await row('周末拍的').getByRole('button').click();
  await expect.element(dialog().getByText('补上 11月23日')).toBeVisible();
  await expect.element(dialog().getByText('现在存稿 1 天。')).toBeVisible();
  await expect.element(row('周末拍的')).not.toBeInTheDocument();
  expect(live.view()).toMatchObject({ runway: 1, gapDay: '2026-11-23' });

  await row('手帐怎么排版').getByRole('button').click();
  await expect.poll(() => live.view().runway).toBe(2);
  await expect.element(dialog().getByText('没有草稿，也没有选题。')).toBeVisible();
  await app.history.undo();
  await expect.element(row('手帐怎么排版')).toBeVisible();
  expect(live.view().runway).toBe(1);
});

test('with nothing at hand a new post is planned for that day', async () => {
  const { app } = await openStreak('2026-11-20', []);
  await page.getByRole('button', { name: '补上' }).click();
  await dialog().getByRole('button', { name: '新排一条' }).click();
  expect(app.overlay.current()).toMatchObject({ kind: 'new', what: 'post', day: '2026-11-21' });
});

test('Today leads there from its warning', async () => {
  const { app } = await aCreatorsApp();
  const id = await app.stamping.start('手帐日更', day('2026-11-20'));
  const screen = await visit(app, { '/': TodayPage, ...routes }, '/');
  await page.getByRole('link', { name: '今天还没有待发的内容' }).click();
  await expect.element(dialog().getByText('补上 11月21日')).toBeVisible();
  expect(screen.address()).toBe(`/streaks/${id}?fill=1`);
  await dialog().getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => screen.address()).toBe(`/streaks/${id}`);
});
