/** Series in the list and in the editor: what is said of them, and what is changed from there. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Post } from '../../../src/domain/post';
import type { SeriesFields } from '../../../src/domain/series';
import PiecePage from '../../../src/pages/pieces/piece-page';
import PiecesPage from '../../../src/pages/pieces/pieces-page';
import type { App } from '../../../src/state/app';
import { makeSeries } from '../../../src/state/series';
import { visit } from '../../support/app-harness';
import { day, SHANGHAI } from '../../support/builders';
import { button, openTab, textbox } from '../../support/editor-page';
import { aCreatorsApp } from '../../support/state';

const MORNINGS: SeriesFields = {
  title: '早安',
  body: '',
  tags: [],
  platforms: ['weibo'],
  rule: { freq: 'day', every: 1, count: 4 },
  clock: '07:30',
  zone: SHANGHAI,
  startDay: day('2026-11-22'),
  endDay: null,
};

async function aSeries() {
  localStorage.clear();
  const { app } = await aCreatorsApp();
  await makeSeries(app).start(MORNINGS);
  return app;
}
const posts = (app: App) => app.repository.posts(day('2026-11-01'), day('2026-12-31'), 0);
const becomes = (app: App, what: (post: Post) => string, expected: readonly string[]) =>
  vi.waitFor(async () => expect((await posts(app)).map(what).sort()).toEqual(expected));
const time = ({ plan }: Post) => plan.wall.slice(8);
const TIMES = ['22T07:30', '23T07:30', '24T07:30', '25T07:30'];
const item = (name: string) => page.getByRole('menuitem', { name });
const inDialog = (name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

async function openList(app: App): Promise<void> {
  await visit(app, { '/pieces': PiecesPage, '/pieces/:id': PiecePage }, '/pieces');
  await page.getByText('系列', { exact: true }).click();
}

/** The post of 24 November in the editor. */
async function openPost(app: App): Promise<void> {
  const post = (await posts(app)).find(({ series }) => series?.day === '2026-11-24') as Post;
  await visit(app, { '/pieces/:id': PiecePage }, `/pieces/${post.pieceId}?post=${post.id}`);
  await openTab('微博');
}

test('the list says what each series makes and when next', async () => {
  const app = await aSeries();
  await openList(app);
  await expect
    .element(page.getByText('每天 07:30 · 微博，共 4 次 · 下一条 11月22日周日'))
    .toBeVisible();
});

test('a series is paused and goes on from the list, and is ended', async () => {
  const app = await aSeries();
  await openList(app);
  const choose = async (name: string) => {
    await button('“早安”的操作').click();
    await item(name).click();
  };
  await choose('暂停');
  await expect.element(page.getByText(/已暂停/)).toBeVisible();
  await becomes(app, time, []);
  await choose('继续');
  await becomes(app, time, TIMES);
  await choose('今天结束');
  await expect.element(page.getByText(/已结束/)).toBeVisible();
  await becomes(app, time, []);
});

test('a series is removed from the list, its drafts kept or not', async () => {
  const app = await aSeries();
  await openList(app);
  await button('“早安”的操作').click();
  await item('删掉系列，草稿都留下').click();
  await expect.element(page.getByText(/还没有系列/)).toBeVisible();
  await becomes(app, time, TIMES);
  await app.history.undo();
  await button('“早安”的操作').click();
  await item('删掉系列，没动过的草稿也删').click();
  await becomes(app, time, []);
});

test('all of a series is changed in its form; what makes no sense is said and kept', async () => {
  const app = await aSeries();
  await openList(app);
  await page.getByRole('button', { name: /早安 每天/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('次数').fill('0');
  await dialog.getByRole('textbox', { name: '标题' }).fill(' ');
  await inDialog('保存').click();
  await expect.element(page.getByText('填 1 到 999 的整数')).toBeVisible();
  await expect.element(page.getByText('写个标题')).toBeVisible();

  await dialog.getByRole('textbox', { name: '标题' }).fill('晚安');
  await dialog.getByRole('textbox', { name: '标签' }).fill('手帐 “hand account”');
  await dialog.getByLabelText('时间').fill('22:00');
  await dialog.getByLabelText('次数').fill('2');
  await inDialog('保存').click();
  await becomes(app, time, ['22T22:00', '23T22:00']);
  const [post] = await posts(app);
  expect(post).toMatchObject({ title: '晚安', tags: ['手帐', 'hand account'] });
});

test('an untouched piece of a series is not listed among the planned, a written one is', async () => {
  const app = await aSeries();
  await openList(app);
  await page.getByText('已排', { exact: true }).click();
  await expect.element(page.getByText('还没有排过的选题。')).toBeVisible();
  const [first] = await posts(app);
  const piece = await app.repository.piece(first?.pieceId as string);
  await app.planning.writePiece(piece as never, { title: '早安，下雪了' });
  await expect.element(page.getByRole('link', { name: /下雪了/ })).toBeVisible();
});

test('the editor says to which series a post belongs, and in what it differs', async () => {
  const app = await aSeries();
  await openPost(app);
  await expect.element(page.getByText('每天 07:30 · 微博，共 4 次')).toBeVisible();
  await expect.element(page.getByText(/和系列不一样/)).not.toBeInTheDocument();
  await page.getByLabelText('时间', { exact: true }).fill('08:00');
  await expect.element(page.getByText('这条的时间和系列不一样。')).toBeVisible();
  await openTab('总稿');
  await textbox('标题').fill('早安，下雪了');
  await openTab('微博');
  await expect.element(page.getByText('这条的时间、标题和系列不一样。')).toBeVisible();
});

test.for([
  ['只这一条', ['22T07:30', '23T07:30', '24T08:00', '25T07:30']],
  ['这条和之后', ['22T07:30', '23T07:30', '24T08:00', '25T08:00']],
  ['全部', ['22T08:00', '23T08:00', '24T08:00', '25T08:00']],
] as const)(
  'a new time in the editor holds for as many as are asked for: %s',
  async ([reach, times]) => {
    const app = await aSeries();
    await openPost(app);
    await page.getByLabelText('时间', { exact: true }).fill('08:00');
    await button('也改其他条…').click();
    await inDialog(reach).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await becomes(app, time, times);
    const gone = expect.element(page.getByText(/和系列不一样/));
    await (reach === '只这一条' ? gone.toBeVisible() : gone.not.toBeInTheDocument());
  },
);

test('of several differences only the chosen ones are spread', async () => {
  const app = await aSeries();
  await openPost(app);
  await page.getByLabelText('时间', { exact: true }).fill('08:00');
  await openTab('总稿');
  await textbox('标题').fill('早');
  await openTab('微博');
  await expect.element(page.getByText('这条的时间、标题和系列不一样。')).toBeVisible();
  await button('也改其他条…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('时间', { exact: true }).click();
  await dialog.getByText('标题', { exact: true }).click();
  await inDialog('全部').click();
  await expect.element(page.getByText('至少选一样')).toBeVisible();
  await dialog.getByText('标题', { exact: true }).click();
  await inDialog('全部').click();
  await becomes(app, ({ title }) => title, ['早', '早', '早', '早']);
  await becomes(app, time, ['22T07:30', '23T07:30', '24T08:00', '25T07:30']);
});

test('from the editor, what follows becomes a series with other days', async () => {
  const app = await aSeries();
  await openPost(app);
  await button('改系列').click();
  await item('改这条和之后').click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByLabelText('次数')).toHaveValue(2);
  await dialog.getByLabelText('几天一次').fill('3');
  await inDialog('保存').click();
  await becomes(app, time, ['22T07:30', '23T07:30', '24T07:30', '27T07:30']);
});

test('from the editor, a series ends with the open post', async () => {
  const app = await aSeries();
  await openPost(app);
  await button('改系列').click();
  await item('到这条为止').click();
  await becomes(app, time, TIMES.slice(0, 3));
  await expect.element(page.getByText(/到11月24日为止/)).toBeVisible();
});
