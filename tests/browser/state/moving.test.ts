/** Moving, copying and deleting posts, one or many, each as one undo. */
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import type { PlatformId } from '../../../src/domain/platform';
import type { OpenStatus, Post } from '../../../src/domain/post';
import type { App } from '../../../src/state/app';
import { makeMoving } from '../../../src/state/moving';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp, everything } from '../../support/state';

async function planned(
  app: App,
  at: string,
  status: OpenStatus = 'draft',
  platform: PlatformId = 'weibo',
): Promise<Post> {
  const pieceId = (await app.planning.planNew(`${platform} ${at}`, [platform], plan(at))) as string;
  const [draft] = (await app.repository.postsOfPiece(pieceId)) as [Post];
  await app.planning.setStatus(draft, status);
  return now(app, draft);
}
const now = async (app: App, { id }: Post) => (await app.repository.post(id)) as Post;
const said = (app: App) => app.notices.current();
const A_DAY = { days: 1, minutes: 0 };

test('posts go to a day together and keep their time of day; one undo brings all back', async () => {
  const { app } = await aCreatorsApp();
  const moving = makeMoving(app);
  const posts = [await planned(app, '2026-11-22T07:30'), await planned(app, '2026-11-23T20:00')];
  const before = await everything(app);
  expect(await moving.move(posts, { day: day('2026-11-25') })).toEqual([]);
  expect(said(app)).toMatchObject({ what: 'moved', undoable: true, count: 2 });
  const [first, second] = posts as [Post, Post];
  expect((await now(app, first)).plan).toEqual(plan('2026-11-25T07:30'));
  expect((await now(app, second)).plan).toEqual(plan('2026-11-25T20:00'));
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
});

test('posts go as far as each other, and on from where they are, however fast they are told', async () => {
  const { app } = await aCreatorsApp();
  const moving = makeMoving(app);
  const post = await planned(app, '2026-11-22T07:30');
  await Promise.all([moving.move([post], A_DAY), moving.move([post], A_DAY)]);
  expect((await now(app, post)).plan).toEqual(plan('2026-11-24T07:30'));
});

test('the creator’s day decides, not the date', async () => {
  const { app } = await aCreatorsApp({ boundary: 3 });
  const post = await planned(app, '2026-11-23T01:00');
  await makeMoving(app).move([post], { day: day('2026-11-25') });
  expect((await now(app, post)).plan).toEqual(plan('2026-11-26T01:00'));
});

test('several posts get a status in one go', async () => {
  const { app } = await aCreatorsApp();
  const posts = [await planned(app, '2026-11-22T07:30'), await planned(app, '2026-11-23T20:00')];
  await makeMoving(app).move(posts, { status: 'ready' });
  expect(said(app)).toMatchObject({ what: 'changedStatus', count: 2 });
  expect(app.posts.waiting().map(({ id }) => id)).toEqual(posts.map(({ id }) => id));
});

test('what went out stays, and one is told', async () => {
  const { app } = await aCreatorsApp();
  const moving = makeMoving(app);
  const out = await planned(app, '2026-11-20T21:00');
  await app.stamping.publish(out, instant('2026-11-20T21:05'));
  const posts = [await now(app, out), await planned(app, '2026-11-23T20:00')];
  const stayed = [{ kind: 'stayed', count: 1 }];
  expect(await moving.move(posts, A_DAY)).toEqual(stayed);
  expect(await now(app, out)).toEqual(posts[0]);
  expect(await moving.remove(posts)).toEqual(stayed);
  expect(await now(app, out)).toEqual(posts[0]);
  expect(await app.repository.post(posts[1]?.id ?? '')).toBeNull();
});

test('a copy is one more draft of the piece with the texts of the post, also of one that went out', async () => {
  const { app } = await aCreatorsApp();
  const moving = makeMoving(app);
  const post = await planned(app, '2026-11-20T21:00');
  await app.planning.writePost(post, 'title', '自己的标题');
  await app.stamping.publish(await now(app, post), instant('2026-11-20T21:05'));
  const original = await now(app, post);
  await moving.copy([original], { day: day('2026-11-27') });
  expect(said(app)).toMatchObject({ what: 'copiedPost', undoable: true });
  const posts = await app.repository.postsOfPiece(post.pieceId);
  expect(posts.find(({ id }) => id === post.id)).toEqual(original);
  expect(posts.find(({ id }) => id !== post.id)).toMatchObject({
    title: '自己的标题',
    ownTitle: true,
    plan: plan('2026-11-27T21:05'),
    state: { status: 'draft' },
  });
  await app.history.undo();
  expect(await app.repository.postsOfPiece(post.pieceId)).toEqual([original]);
});

test('an idea becomes drafts on a day, and its platforms are remembered with it', async () => {
  const { app } = await aCreatorsApp({ boundary: 3 });
  const id = (await app.planning.jot('开箱')) as string;
  const before = await everything(app);
  const piece = (await app.repository.piece(id)) as Piece;
  const moving = makeMoving(app);
  await moving.planIdeas([piece], ['weibo', 'bilibili'], day('2026-11-25'));
  expect(await app.repository.postsOfPiece(id)).toMatchObject([
    { platform: 'weibo', title: '开箱', plan: plan('2026-11-25T20:00') },
    { platform: 'bilibili', title: '开箱', plan: plan('2026-11-25T20:00') },
  ]);
  expect(app.settings.value.dropPlatforms).toEqual(['weibo', 'bilibili']);
  await app.history.undo();
  expect(await everything(app)).toEqual(before);

  await moving.planIdeas([piece], ['weibo'], day('2026-11-25'), '01:15');
  expect(await app.repository.postsOfPiece(id)).toMatchObject([{ plan: plan('2026-11-26T01:15') }]);
});

test('posts that come close to others on their platform are named, before and after', async () => {
  const { app } = await aCreatorsApp();
  const moving = makeMoving(app);
  const there = await planned(app, '2026-11-25T20:20');
  const post = await planned(app, '2026-11-24T20:00');
  const to = { day: day('2026-11-25') };
  const close = { kind: 'close', other: there, minutes: 20 };
  await app.posts.load(day('2026-11-25'), day('2026-11-25'));
  expect(moving.foresee([post], to)).toMatchObject([close]);
  expect((await now(app, post)).plan).toEqual(post.plan);
  expect(await moving.move([post], to)).toMatchObject([close]);
  expect(await moving.copy([await now(app, post)], to)).toMatchObject([{ kind: 'close' }]);
});

test('a day that nobody looked at is looked at for what is close', async () => {
  const { app } = await aCreatorsApp();
  await planned(app, '2027-05-01T20:20');
  const post = await planned(app, '2026-11-24T20:00');
  const warnings = await makeMoving(app).move([post], { day: day('2027-05-01') });
  expect(warnings).toMatchObject([{ kind: 'close', minutes: 20 }]);
});

test('a post set in the platform’s scheduler has to be set there anew, or cannot be', async () => {
  const { app } = await aCreatorsApp();
  const moving = makeMoving(app);
  const post = await planned(app, '2026-11-23T20:00', 'scheduled', 'xiaohongshu');
  const warnings = async (text: string) =>
    (await moving.move([post], { day: day(text) }))?.map(({ kind }) => kind);
  expect(await warnings('2026-11-24')).toEqual(['scheduled']);
  expect(await warnings('2026-12-24')).toEqual(['late']);
  expect(await warnings('2026-11-20')).toEqual(['soon']);
  const draft = await planned(app, '2026-11-24T12:00', 'draft', 'xiaohongshu');
  expect(await moving.move([draft], { day: day('2026-12-24') })).toEqual([]);
});

test('what cannot be kept is reported, and nothing is moved', async () => {
  const { app } = await aCreatorsApp();
  const post = await planned(app, '2026-11-24T20:00');
  app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await makeMoving(app).move([post], A_DAY)).toBeNull();
  expect(said(app)).toEqual({ kind: 'failed', why: 'full' });
  expect(await now(app, post)).toEqual(post);
});
