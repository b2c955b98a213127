/** Looking back: what a creator learns from what went out and what was done. */
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import InsightsPage from '../../../src/pages/insights/insights-page';
import type { App } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { aPiece, aPost, creation, NOW, plan, published } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const THURSDAYS = ['2026-10-29', '2026-11-05', '2026-11-12', '2026-11-19'];
const heading = (text: string) => page.getByRole('heading', { name: text, exact: true });
const chart = (name: string) => page.getByRole('application', { name: new RegExp(`^${name}`) });

async function wentOut(app: App, times: readonly string[]): Promise<void> {
  const piece = aPiece();
  const posts = times.map((time) => published(aPost(piece, { plan: plan(time) }), time));
  await app.repository.commit(
    [creation('pieces', piece), ...posts.map((post) => creation('posts', post))],
    NOW,
  );
}

async function lookBack(app: App, address = '/insights') {
  return visit(app, { '/insights': InsightsPage, '/calendar': () => <p>calendar</p> }, address);
}

test('says what there will be to see while nothing went out', async () => {
  const { app } = await aCreatorsApp();
  const screen = await lookBack(app);
  await expect.element(page.getByText('这段时间还没有发出过内容')).toBeVisible();
  await page.getByRole('link', { name: '去排一条' }).click();
  expect(screen.address()).toBe('/calendar');
});

test('claims nothing of one post, and says how many there are', async () => {
  const { app } = await aCreatorsApp();
  await wentOut(app, ['2026-11-19T20:00']);
  await lookBack(app);
  await expect.element(heading('只发了 1 条，还看不出规律').first()).toBeVisible();
  await expect.element(page.getByText(/发得最多/)).not.toBeInTheDocument();
});

test('names the hour at which most goes out, and follows what goes out now', async () => {
  const { app } = await aCreatorsApp();
  await wentOut(app, [...THURSDAYS.map((date) => `${date}T20:00`), '2026-11-20T09:00']);
  await lookBack(app);
  await expect.element(heading('周四 20 点发得最多')).toBeVisible();
  await expect.element(heading('5 条里 5 条准时发出')).toBeVisible();
  await wentOut(app, [
    '2026-11-20T09:10',
    '2026-11-20T09:20',
    '2026-11-13T09:00',
    '2026-11-06T09:00',
  ]);
  await expect.element(heading('周五 9 点发得最多')).toBeVisible();
});

test('looks at the days chosen, and keeps them in the address', async () => {
  const { app } = await aCreatorsApp();
  await wentOut(app, ['2026-10-29T20:00', ...Array.from({ length: 5 }, () => '2026-11-19T20:00')]);
  const screen = await lookBack(app);
  await expect.element(heading('平均每周发 0.5 条，一共 6 条')).toBeVisible();
  await page.getByLabelText('看哪一段').selectOptions('这个月');
  await expect.element(heading('平均每周发 1.3 条，一共 5 条')).toBeVisible();
  expect(screen.address()).toContain('range=month');
  await page.getByLabelText('看哪一段').selectOptions('自己选');
  await page.getByLabelText('从', { exact: true }).fill('2026-11-25');
  await expect.element(page.getByText('开始要在结束之前')).toBeVisible();
});

test('a chart is read point by point with the arrow keys', async () => {
  const { app } = await aCreatorsApp();
  await wentOut(
    app,
    THURSDAYS.map((date) => `${date}T20:00`),
  );
  await lookBack(app, '/insights?range=2026-11-02..2026-11-15');
  await expect.element(chart('每周发了多少')).toBeVisible();
  (await chart('每周发了多少').findElement()).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByText('11月2日：微博 1')).toBeVisible();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText('11月9日：微博 1')).toBeVisible();
});

test('the numbers of a chart are in a table, and go into a file', async () => {
  const { app } = await aCreatorsApp();
  await wentOut(
    app,
    THURSDAYS.map((date) => `${date}T20:00`),
  );
  await lookBack(app, '/insights?range=2026-11-02..2026-11-15');
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return '#';
  });
  const card = page.getByRole('figure').filter({ hasText: '每周发了多少' });
  await card.getByRole('button', { name: '看表格' }).click();
  await expect.element(card.getByRole('rowheader', { name: '11月2日' })).toBeVisible();
  await card.getByRole('button', { name: 'CSV' }).click();
  expect(await saved[0]?.text()).toContain('周,微博\r\n11月2日,1\r\n11月9日,1\r\n');
  await card.getByRole('button', { name: 'PNG' }).click();
  await vi.waitFor(() => expect(saved[1]?.type).toBe('image/png'), 30_000);
  vi.restoreAllMocks();
});

test('nothing that axe objects to', async () => {
  const { app } = await aCreatorsApp();
  await wentOut(app, [...THURSDAYS.map((date) => `${date}T20:00`), '2026-11-20T09:00']);
  await lookBack(app);
  await expect.element(heading('周四 20 点发得最多')).toBeVisible();
  await page.getByRole('button', { name: '看表格' }).first().click();
  expect((await axe.run(document.body)).violations).toEqual([]);
});
