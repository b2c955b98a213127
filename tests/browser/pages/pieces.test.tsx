import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import PiecePage from '../../../src/pages/pieces/piece-page';
import PiecesPage from '../../../src/pages/pieces/pieces-page';
import type { App } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { day, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const routes = { '/pieces': PiecesPage, '/pieces/:id': PiecePage };

async function posts(app: App, pieceId: string) {
  return (await app.repository.postsOfPiece(pieceId)).map(({ platform, title }) => [
    platform,
    title,
  ]);
}

describe('the inbox', () => {
  test('notes an idea with one line and Enter, and finds it again', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/pieces');
    await page.getByRole('textbox', { name: '一句话记下灵感，回车' }).fill('把工作室搬进 6㎡');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('link', { name: /把工作室搬进/ })).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: '一句话记下灵感，回车' }))
      .toHaveValue('');

    await page.getByRole('searchbox').fill('工作室');
    await expect.element(page.getByRole('link', { name: /把工作室搬进/ })).toBeVisible();
    await page.getByRole('searchbox').fill('火锅');
    await expect.element(page.getByText('没有找到。')).toBeVisible();
  });

  test('a planned idea leaves the inbox and comes back with its last post removed', async () => {
    const { app } = await aCreatorsApp();
    const id = (await app.planning.jot('和印章师傅聊一下午')) as string;
    await visit(app, routes, `/pieces/${id}`);
    await page.getByRole('button', { name: '小红书' }).click();
    await expect.element(page.getByRole('tab', { name: '小红书' })).toBeVisible();
    expect(await app.repository.inbox()).toEqual([]);

    await page.getByRole('tab', { name: '小红书' }).click();
    await page.getByRole('button', { name: '删掉这条发布' }).click();
    await expect.element(page.getByRole('tab', { name: '小红书' })).not.toBeInTheDocument();
    expect((await app.repository.inbox()).map((piece) => piece.id)).toEqual([id]);
  });
});

describe('the editor', () => {
  async function open(): Promise<{ app: App; id: string }> {
    const { app } = await aCreatorsApp();
    const id = (await app.planning.planNew(
      '桌面改造',
      ['xiaohongshu', 'bilibili'],
      plan('2026-11-24T20:00'),
    )) as string;
    await visit(app, routes, `/pieces/${id}`);
    return { app, id };
  }

  test('saves the master as it is typed; posts follow it until they are changed', async () => {
    const { app, id } = await open();
    await page.getByRole('textbox', { name: '标题' }).fill('把工作室搬进 6㎡');
    await vi.waitFor(async () =>
      expect(await posts(app, id)).toEqual([
        ['xiaohongshu', '把工作室搬进 6㎡'],
        ['bilibili', '把工作室搬进 6㎡'],
      ]),
    );
    await page.getByRole('tab', { name: 'B站' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('桌面改造 vlog');
    await page.getByRole('tab', { name: '总稿' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('六平米');
    await vi.waitFor(async () =>
      expect(await posts(app, id)).toEqual([
        ['xiaohongshu', '六平米'],
        ['bilibili', '桌面改造 vlog'],
      ]),
    );
  });

  test('lets a text that is its own follow the master again', async () => {
    const { app, id } = await open();
    await page.getByRole('tab', { name: 'B站' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('另一个标题');
    await page.getByRole('button', { name: '改回跟随总稿' }).first().click();
    await expect.element(page.getByRole('textbox', { name: '标题' })).toHaveValue('桌面改造');
    expect(await posts(app, id)).toContainEqual(['bilibili', '桌面改造']);
  });

  test('measures as the platform counts and names what does not fit', async () => {
    await open();
    await page.getByRole('tab', { name: '小红书' }).click();
    await page
      .getByRole('textbox', { name: '标题' })
      .fill('一二三四五六七八九十一二三四五六七八九十多了');
    await expect.element(page.getByText('22 / 20', { exact: true })).toBeVisible();
    await expect.element(page.getByText('超出“多了”', { exact: true })).toBeVisible();
  });

  test('moves a post to another day and keeps its time', async () => {
    const { app } = await open();
    await app.posts.load(day('2026-11-20'), day('2026-11-30'));
    await page.getByRole('tab', { name: '小红书' }).click();
    await page.getByLabelText('发布时间').fill('2026-11-26');
    await vi.waitFor(() =>
      expect(app.posts.on(day('2026-11-26')).map(({ plan }) => plan.wall)).toEqual([
        '2026-11-26T20:00',
      ]),
    );
    expect(app.posts.on(day('2026-11-24')).map(({ platform }) => platform)).toEqual(['bilibili']);
  });

  test('one undo takes back all the typing in a field', async () => {
    const { app } = await open();
    const title = page.getByRole('textbox', { name: '标题' });
    await title.fill('第一稿');
    await title.fill('第二稿');
    await page.getByRole('tab', { name: 'B站' }).click();
    await page.getByRole('tab', { name: '总稿' }).click();
    await expect.element(title).toHaveValue('第二稿');
    await app.history.undo();
    await expect.element(title).toHaveValue('桌面改造');
  });

  test('says so when the piece is gone', async () => {
    const { app } = await aCreatorsApp();
    await visit(app, routes, '/pieces/nothing');
    await expect.element(page.getByText('这个选题不在了。')).toBeVisible();
  });
});
