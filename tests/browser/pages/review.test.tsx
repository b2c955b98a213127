/** 复盘: it fills itself, keeps three answers, and makes tasks of what is next. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ReviewPage from '../../../src/pages/insights/review-page';
import type { App } from '../../../src/state/app';
import { noteDraft } from '../../../src/state/drafts';
import { recover } from '../../../src/state/recovering';
import { visit } from '../../support/app-harness';
import { aPiece, aPost, creation, NOW, published } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const PAGES = { '/insights/review': ReviewPage };

/** Somebody who posted on three days of this week, and whose review of it is open. */
async function open(path = '/insights/review'): Promise<App> {
  const { app } = await aCreatorsApp();
  const views = [40, 900, 120];
  for (const [i, count] of views.entries()) {
    const piece = aPiece({ title: `第 ${i} 条` });
    const results = [{ day: app.settings.today(), numbers: { views: count } }];
    const post = published(aPost(piece, { results }), `2026-11-${17 + i}T20:00`);
    await app.repository.commit([creation('pieces', piece), creation('posts', post)], NOW);
  }
  await visit(app, PAGES, path);
  return app;
}

const fact = (name: string) => page.getByText(name, { exact: true });
const facts = () => [...document.querySelectorAll('dl > div')].map((one) => one.textContent ?? '');
const kept = async (app: App) => (await app.repository.reviews())[0];

test('tells the week, and by which number what did best and worst', async () => {
  await open();
  await expect.element(page.getByText('11月16日–11月22日')).toBeVisible();
  await expect.element(fact('浏览最高')).toBeVisible();
  expect(facts()).toEqual(
    expect.arrayContaining(['浏览最高第 1 条（900）', '浏览最低第 0 条（40）', '不发了0 条']),
  );
  expect(facts()[0]).toMatch(/^发出3 条（.+\u00a03）$/);
  await page.getByLabelText('按什么看').selectOptions('点赞');
  await expect.element(fact('浏览最高')).not.toBeInTheDocument();
});

test('goes back a week, and to the month', async () => {
  await open();
  await page.getByRole('button', { name: '上一段' }).click();
  await expect.element(page.getByText('11月9日–11月15日')).toBeVisible();
  await expect.poll(facts).toContain('发出0 条');
  await page.getByText('一个月').click();
  await expect.element(page.getByText('11月1日–11月30日')).toBeVisible();
});

test('answers are kept as they are typed, each under its own week', async () => {
  const app = await open();
  await page.getByLabelText('做得好').fill('早起拍完了');
  await expect.poll(() => kept(app)).toMatchObject({ id: 'week.2026-11-16', well: '早起拍完了' });
  await page.getByRole('button', { name: '上一段' }).click();
  await expect.element(page.getByLabelText('做得好')).toHaveValue('');
  await page.getByRole('link', { name: '11月16日–11月22日' }).click();
  await expect.element(page.getByLabelText('做得好')).toHaveValue('早起拍完了');
});

test('what is next becomes tasks with one press, once, and one undo takes it back', async () => {
  const app = await open();
  await page.getByLabelText('下次试试').fill('周末多拍两条\n换封面');
  await page.getByRole('button', { name: '变成 2 件任务' }).click();
  const titles = () => app.tasks.open().plan.map(({ title }) => title);
  await expect.poll(titles).toEqual(['周末多拍两条', '换封面']);
  await expect.element(page.getByRole('button', { name: /变成/ })).not.toBeInTheDocument();
  await app.history.undo();
  await expect.poll(titles).toEqual([]);
  await expect.element(page.getByRole('button', { name: '变成 2 件任务' })).toBeVisible();
});

test('what was typed and not saved when the page went away is put back', async () => {
  const app = await open();
  noteDraft({ store: 'reviews', of: 'week.2026-11-16', part: 'badly' }, '拖到半夜', ['']);
  await recover(app);
  await expect.poll(() => kept(app)).toMatchObject({ badly: '拖到半夜' });
});

test('earlier ones are searched', async () => {
  const app = await open();
  await page.getByLabelText('没做好').fill('熬夜');
  await expect.poll(() => kept(app)).toMatchObject({ badly: '熬夜' });
  await page.getByLabelText('搜复盘').fill('没有的');
  await expect.element(page.getByText('没有找到。')).toBeVisible();
  await page.getByLabelText('搜复盘').fill('熬夜');
  await expect.element(page.getByRole('link', { name: '11月16日–11月22日' })).toBeVisible();
});

test('has nothing axe objects to', async () => {
  await open();
  await expect.element(fact('浏览最高')).toBeVisible();
  expect((await axe.run('main')).violations.map(({ id }) => id)).toEqual([]);
});
