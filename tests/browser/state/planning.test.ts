/** From an idea to posts on several platforms, and the texts they share. */
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import type { Post } from '../../../src/domain/post';
import type { App } from '../../../src/state/app';
import { instant, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const TONIGHT = plan('2026-11-21T21:00');

const pieceOf = async (app: App, id: string | null) =>
  (await app.repository.piece(id ?? '')) as Piece;
const postOn = async (app: App, piece: Piece, platform: Post['platform']) =>
  (await app.repository.postsOfPiece(piece.id)).find((post) => post.platform === platform) as Post;

/** A piece planned on 微博 and B站 for tonight. */
async function aPlannedPiece(app: App): Promise<Piece> {
  const id = await app.planning.planNew('一页手帐', ['weibo', 'bilibili'], TONIGHT);
  return pieceOf(app, id);
}

test('an idea that is jotted down waits in the inbox', async () => {
  const { app } = await aCreatorsApp();
  const id = await app.planning.jot('开箱');
  expect(await app.repository.inbox()).toMatchObject([{ id, title: '开箱' }]);
  expect(app.notices.current()).toEqual({ kind: 'did', what: 'jotted', undoable: true });
});

test('planning an idea makes a draft with its texts on each platform and empties the inbox', async () => {
  const { app } = await aCreatorsApp();
  const piece = await pieceOf(app, await app.planning.jot('开箱'));
  await app.planning.plan(piece, ['weibo', 'bilibili'], TONIGHT);
  expect(await app.repository.postsOfPiece(piece.id)).toMatchObject([
    { platform: 'weibo', title: '开箱', plan: TONIGHT, state: { status: 'draft' } },
    { platform: 'bilibili', title: '开箱', plan: TONIGHT, state: { status: 'draft' } },
  ]);
  expect(await app.repository.inbox()).toEqual([]);
});

test('posts inherit what is written in the piece until they have words of their own', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  await app.planning.writePost(await postOn(app, piece, 'bilibili'), 'title', '【手帐】第一期');

  await app.planning.writePiece(piece, { title: '两页手帐', body: '今天写了两页', tags: ['手帐'] });
  const changed = { body: '今天写了两页', tags: ['手帐'] };
  expect(await postOn(app, piece, 'weibo')).toMatchObject({ title: '两页手帐', ...changed });
  expect(await postOn(app, piece, 'bilibili')).toMatchObject({
    title: '【手帐】第一期',
    ...changed,
  });
});

test('a post that inherits again takes the piece’s words of now, and follows from then on', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  await app.planning.writePost(await postOn(app, piece, 'weibo'), 'title', '自己的标题');
  await app.planning.writePiece(piece, { title: '两页手帐' });
  const now = await pieceOf(app, piece.id);
  await app.planning.inherit(await postOn(app, piece, 'weibo'), 'title', now);
  expect((await postOn(app, piece, 'weibo')).title).toBe('两页手帐');
  await app.planning.writePiece(now, { title: '三页手帐' });
  expect((await postOn(app, piece, 'weibo')).title).toBe('三页手帐');
});

test('what went out keeps its words whatever is written in the piece later', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  await app.stamping.publish(await postOn(app, piece, 'weibo'), instant('2026-11-21T20:00'));
  const out = await postOn(app, piece, 'weibo');
  await app.planning.writePiece(piece, { title: '两页手帐' });
  expect(await postOn(app, piece, 'weibo')).toEqual(out);
  expect((await postOn(app, piece, 'bilibili')).title).toBe('两页手帐');
});

test('who types faster than the screen follows still gets the last word', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  await Promise.all([
    app.planning.writePiece(piece, { title: '两页手帐' }),
    app.planning.writePiece(piece, { title: '一页手帐' }),
  ]);
  expect((await pieceOf(app, piece.id)).title).toBe('一页手帐');

  const post = await postOn(app, piece, 'weibo');
  await Promise.all([
    app.planning.writePost(post, 'body', '今天'),
    app.planning.writePost(post, 'body', ''),
  ]);
  expect((await postOn(app, piece, 'weibo')).body).toBe('');
});

test('writing in a piece and in its posts is one undo', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  await app.planning.writePiece(piece, { title: '两页手帐' });
  await app.history.undo();
  expect((await pieceOf(app, piece.id)).title).toBe('一页手帐');
  expect((await postOn(app, piece, 'weibo')).title).toBe('一页手帐');
});

test('a post is moved and changes its status', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  const tomorrow = plan('2026-11-22T12:00');
  await app.planning.move(await postOn(app, piece, 'weibo'), tomorrow);
  await app.planning.setStatus(await postOn(app, piece, 'weibo'), 'scheduled');
  expect(await postOn(app, piece, 'weibo')).toMatchObject({
    plan: tomorrow,
    state: { status: 'scheduled' },
  });
});

test('removing a piece removes its posts, and one undo brings all of them back', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  const posts = await app.repository.postsOfPiece(piece.id);
  await app.planning.removePiece(piece);
  expect(await app.repository.piece(piece.id)).toBeNull();
  expect(await app.repository.postsOfPiece(piece.id)).toEqual([]);

  await app.history.undo();
  expect(await app.repository.piece(piece.id)).toEqual(piece);
  expect(await app.repository.postsOfPiece(piece.id)).toEqual(posts);
});

test('removing the last post leaves the piece as an idea', async () => {
  const { app } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  await app.planning.removePost(await postOn(app, piece, 'weibo'));
  await app.planning.removePost(await postOn(app, piece, 'bilibili'));
  expect(await app.repository.inbox()).toEqual([piece]);
});

test.for([
  ['writing', (app: App, piece: Piece) => app.planning.writePiece(piece, { title: '两页手帐' })],
  ['removing', (app: App, piece: Piece) => app.planning.removePiece(piece)],
] as const)(
  '%s a piece whose posts cannot be read is reported and changes nothing',
  async ([, verb]) => {
    const { app } = await aCreatorsApp();
    const piece = await aPlannedPiece(app);
    const read = app.repository.postsOfPiece;
    app.repository.postsOfPiece = () => Promise.reject(new DOMException('', 'InvalidStateError'));
    expect(await verb(app, piece)).toBe(false);
    app.repository.postsOfPiece = read;
    expect(app.notices.current()).toEqual({ kind: 'failed', why: 'disconnected' });
    expect(await pieceOf(app, piece.id)).toEqual(piece);
  },
);
