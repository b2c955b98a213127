/** Numbers are entered for the last posts at once, by hand or pasted, and tell what does well. */
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import InsightsPage from '../../../src/pages/insights/insights-page';
import ResultsPage from '../../../src/pages/insights/results-page';
import type { App } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { aPiece, aPost, creation, NOW, published } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const PAGES = { '/insights': InsightsPage, '/insights/results': ResultsPage };

/** Somebody with posts that went out on these days of November at 19:00, and the table in front of them. */
async function open(days: readonly number[] = [18, 19, 20]): Promise<App> {
  const { app } = await aCreatorsApp();
  for (const at of days) {
    const piece = aPiece({ title: `第 ${at} 天` });
    const time = `2026-11-${String(at).padStart(2, '0')}T19:00`;
    const post = published(aPost(piece), time);
    await app.repository.commit([creation('pieces', piece), creation('posts', post)], NOW);
  }
  await visit(app, PAGES, '/insights/results');
  return app;
}

const row = (title: string) => page.getByRole('group', { name: title });
const cell = (title: string, measure: string) =>
  row(title).getByLabelText(measure, { exact: true });
const save = () => page.getByRole('button', { name: '存下' }).click();
const said = (app: App) => {
  const notice = app.notices.current();
  return notice?.kind === 'said' ? notice.text : notice?.kind;
};
const kept = async (app: App) =>
  Object.fromEntries(
    (await app.repository.lastPublished(20)).map(({ state, results }) => [
      state.status === 'published' ? state.went.title : '',
      results,
    ]),
  );

test('numbers and followers are on disk after one press, and gone after one undo', async () => {
  const app = await open();
  await cell('第 20 天', '浏览').fill('1.2万');
  await cell('第 19 天', '点赞').fill('7');
  await page.getByLabelText('微博', { exact: true }).last().fill('3,456');
  await save();
  await expect
    .poll(() => kept(app))
    .toMatchObject({
      '第 20 天': [{ day: '2026-11-21', numbers: { views: 12000 } }],
      '第 19 天': [{ day: '2026-11-21', numbers: { likes: 7 } }],
      '第 18 天': [],
    });
  expect(await app.repository.followers()).toMatchObject([{ id: 'weibo/2026-11-21', count: 3456 }]);
  await expect.element(cell('第 20 天', '浏览')).toHaveValue('12000');
  await app.history.undo();
  await expect.poll(() => kept(app)).toMatchObject({ '第 20 天': [], '第 19 天': [] });
  expect(await app.repository.followers()).toEqual([]);
});

test('what is no number is said where it stands, and nothing is written', async () => {
  const app = await open();
  await cell('第 20 天', '浏览').fill('很多');
  await cell('第 19 天', '浏览').fill('-5');
  await cell('第 18 天', '浏览').fill('8');
  await save();
  await expect.element(page.getByText('填整数，可以写 1.2万').first()).toBeVisible();
  expect(page.getByText('填整数，可以写 1.2万').elements()).toHaveLength(2);
  expect(await kept(app)).toMatchObject({ '第 18 天': [] });
});

test('a piece of a spreadsheet fills the table, to be looked at before it is kept', async () => {
  const app = await open();
  const cells = '标题\t点赞\t浏览\n第 18 天\t3\t40\n第 20 天\t5\t1,200\n没见过\t1\t2';
  (await cell('第 20 天', '浏览').findElement()).focus();
  const clipboard = new DataTransfer();
  clipboard.setData('text', cells);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
  );
  await vi.waitFor(() => expect(said(app)).toBe('填好了 2 行，核对后存下。另有 1 行没认出来。'));
  await expect.element(cell('第 18 天', '浏览')).toHaveValue('40');
  expect(await kept(app)).toMatchObject({ '第 18 天': [] });
  await save();
  await expect
    .poll(() => kept(app))
    .toMatchObject({
      '第 20 天': [{ numbers: { views: 1200, likes: 5 } }],
      '第 18 天': [{ numbers: { views: 40, likes: 3 } }],
    });
});

test('an empty field takes a number back; with nothing new it is said', async () => {
  const app = await open();
  await save();
  expect(said(app)).toBe('还没有填新的数字。');
  await cell('第 20 天', '浏览').fill('9');
  await save();
  await expect.poll(async () => (await kept(app))['第 20 天']).toHaveLength(1);
  await cell('第 20 天', '浏览').clear();
  await save();
  await expect.poll(async () => (await kept(app))['第 20 天']).toHaveLength(0);
});

test('from five posts on it is told what does well, by the measure chosen', async () => {
  const app = await open([9, 10, 11, 12, 13]);
  await visit(app, PAGES, '/insights');
  await expect.element(page.getByText('还没有记过数据')).toBeVisible();
  const posts = await app.repository.lastPublished(20);
  for (const [i, post] of posts.entries()) {
    const results = [{ day: app.settings.today(), numbers: { views: 100 * (i + 1), likes: i } }];
    const change = { store: 'posts' as const, before: post, after: { ...post, results } };
    await app.repository.commit([change], NOW);
  }
  await expect.element(page.getByRole('heading', { name: '最高 500：第 9 天' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '19 点有一半超过 300' })).toBeVisible();
  await page.getByLabelText('按什么看').selectOptions('点赞');
  await expect.element(page.getByRole('heading', { name: '最高 4：第 9 天' })).toBeVisible();
});

test('followers are drawn from day to day', async () => {
  const { app } = await aCreatorsApp();
  const piece = aPiece();
  const post = published(aPost(piece), '2026-11-20T19:00');
  const count = (on: string, count: number) =>
    creation('followers', {
      ...{ id: `weibo/${on}`, createdAt: NOW, updatedAt: NOW, deletedAt: null },
      ...{ platform: 'weibo', day: on as ReturnType<typeof app.settings.today>, count },
    });
  await app.repository.commit(
    [
      creation('pieces', piece),
      creation('posts', post),
      count('2026-11-01', 100),
      count('2026-11-20', 142),
    ],
    NOW,
  );
  await visit(app, PAGES, '/insights');
  await expect.element(page.getByRole('heading', { name: '这段时间一共 +42' })).toBeVisible();
  (await page.getByRole('application', { name: '粉丝数' }).findElement()).focus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText('11月20日：微博 142')).toBeVisible();
});

test('an empty app says what it is for, and axe objects to neither', async () => {
  const empty = await open([]);
  await expect.element(page.getByText('还没有发出过内容')).toBeVisible();
  expect((await axe.run('main')).violations.map(({ id }) => id)).toEqual([]);
  expect(await empty.repository.lastPublished(10)).toEqual([]);
});

test('the table has nothing axe objects to', async () => {
  await open();
  await expect.element(row('第 20 天')).toBeVisible();
  expect((await axe.run('main')).violations.map(({ id }) => id)).toEqual([]);
});
