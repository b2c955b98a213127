import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PlatformId } from '../../../src/domain/platform';
import type { Post } from '../../../src/domain/post';
import PublishPage from '../../../src/pages/publish/publish-page';
import type { App } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

async function aCard(platform: PlatformId = 'xiaohongshu'): Promise<{ app: App; post: Post }> {
  const { app } = await aCreatorsApp();
  await app.stamping.start('手帐日更', day('2026-11-20'));
  const id = (await app.planning.planNew(
    '{n}/365 一页',
    [platform],
    plan('2026-11-21T20:40'),
  )) as string;
  const piece = await app.repository.piece(id);
  if (piece) await app.planning.writePiece(piece, { body: '写满了', tags: ['手帐', '文具'] });
  const [post] = await app.repository.postsOfPiece(id);
  if (!post) throw new Error('nothing was planned');
  await visit(app, { '/publish/:postId': PublishPage }, `/publish/${post.id}`);
  return { app, post };
}

/** What the clipboard was given last. */
function clipboard(): { text(): string } {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  return { text: () => write.mock.lastCall?.[0] ?? '' };
}

describe('copying', () => {
  test('gives title, body and tags as 小红书 wants them', async () => {
    const copied = clipboard();
    await aCard();
    await page.getByRole('button', { name: '复制 标题' }).click();
    await expect.element(page.getByRole('button', { name: '已复制 标题' })).toBeVisible();
    expect(copied.text()).toBe('1/365 一页');
    await page.getByRole('button', { name: '复制 正文' }).click();
    expect(copied.text()).toBe('写满了');
    await page.getByRole('button', { name: '复制 话题' }).click();
    expect(copied.text()).toBe('#手帐 #文具 ');
  });

  test('gives tags as 微博 wants them', async () => {
    const copied = clipboard();
    await aCard('weibo');
    await page.getByRole('button', { name: '复制 话题' }).click();
    expect(copied.text()).toBe('#手帐# #文具# ');
  });
});

describe('the outcome', () => {
  test('published now: the title is frozen with its number and the day has its seal', async () => {
    const { app, post } = await aCard();
    await page.getByRole('button', { name: '已发，盖章 1' }).click();
    await vi.waitFor(() => expect(app.streaks.all()[0]?.view().stamped).toBe(true));
    const out = await app.repository.post(post.id);
    expect(out?.state).toMatchObject({
      status: 'published',
      went: { title: '1/365 一页', day: '2026-11-21', zone: 'Asia/Shanghai', by: 'hand' },
    });
  });

  test('published yesterday: it counts for yesterday', async () => {
    const { app, post } = await aCard();
    await page.getByRole('button', { name: '不是现在发的' }).click();
    await page.getByLabelText('日期').fill('2026-11-20');
    await page.getByLabelText('时间').fill('22:10');
    await expect.element(page.getByText('算在 11月20日')).toBeVisible();
    await page.getByRole('button', { name: '已发', exact: true }).click();
    await vi.waitFor(async () =>
      expect((await app.repository.post(post.id))?.state).toMatchObject({
        went: { at: instant('2026-11-20T22:10'), day: '2026-11-20' },
      }),
    );
  });

  test('a link that is not https is refused and stays in its field', async () => {
    const { app, post } = await aCard();
    await page.getByRole('button', { name: '不是现在发的' }).click();
    await page.getByLabelText('日期').fill('2026-11-20');
    await page.getByLabelText('作品链接').fill('javascript:alert(1)');
    await page.getByRole('button', { name: '已发', exact: true }).click();
    await expect.element(page.getByText('链接要以 https:// 开头')).toBeVisible();
    await expect.element(page.getByLabelText('作品链接')).toHaveValue('javascript:alert(1)');
    expect((await app.repository.post(post.id))?.state.status).toBe('draft');
  });

  test('dropped and brought back', async () => {
    const { app, post } = await aCard();
    await page.getByRole('button', { name: '不发了' }).click();
    await page.getByRole('button', { name: '又要发了' }).click();
    await expect.element(page.getByRole('button', { name: '已发，盖章 1' })).toBeVisible();
    expect((await app.repository.post(post.id))?.state.status).toBe('draft');
  });

  test('opens the platform in a tab of its own', async () => {
    await aCard();
    const link = page.getByRole('link', { name: '打开小红书' });
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringContaining('https://creator.xiaohongshu.com'));
    await expect.element(link).toHaveAttribute('rel', 'noreferrer noopener');
  });
});
