/** Steps, links, templates, copies and earlier texts: each verb is one undo. */
import { expect, test, vi } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import type { Post } from '../../../src/domain/post';
import { newStep } from '../../../src/domain/step';
import { ofKind, pieceContent, type Template } from '../../../src/domain/template';
import { VERSION_PAUSE } from '../../../src/domain/version';
import type { App } from '../../../src/state/app';
import { makeEditing } from '../../../src/state/editing';
import { day, NOW, plan } from '../../support/builders';
import { aCreatorsApp, everything } from '../../support/state';

const MONDAY = plan('2026-11-23T20:00');

async function aPlannedPiece(title = '一页手帐') {
  const { app } = await aCreatorsApp();
  const id = (await app.planning.planNew(title, ['weibo', 'bilibili'], MONDAY)) as string;
  const pieceNow = async () => (await app.repository.piece(id)) as Piece;
  return { app, editing: makeEditing(app), id, pieceNow, piece: await pieceNow() };
}
const postOn = async (app: App, pieceId: string, platform: Post['platform']) =>
  (await app.repository.postsOfPiece(pieceId)).find((post) => post.platform === platform) as Post;
const said = (app: App) => app.notices.current();

/** Runs a verb, and makes sure that one undo takes all of it back. */
async function isOneUndo(app: App, verb: () => Promise<unknown>): Promise<void> {
  const before = await everything(app);
  await verb();
  expect(await everything(app)).not.toEqual(before);
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
  await app.history.redo();
}

test('steps are changed from what they are now, however fast they are told', async () => {
  const { app, editing, piece, pieceNow } = await aPlannedPiece();
  const add = (name: string) =>
    editing.changeSteps(piece, (steps, newId) => [...steps, newStep(newId(), name, 2)]);
  await Promise.all([add('剪辑'), add('封面')]);
  expect((await pieceNow()).steps).toMatchObject([
    { name: '剪辑', leadDays: 2, done: false },
    { name: '封面', leadDays: 2, done: false },
  ]);
  await isOneUndo(app, () =>
    editing.changeSteps(piece, (steps) => steps.map((step) => ({ ...step, done: true }))),
  );
  expect((await pieceNow()).steps.every(({ done }) => done)).toBe(true);
});

test('links are kept in order', async () => {
  const { app, editing, piece, pieceNow } = await aPlannedPiece();
  await editing.changeLinks(piece, (links) => [...links, 'https://a.example/']);
  await isOneUndo(app, () =>
    editing.changeLinks(piece, (links) => [...links, 'https://b.example/']),
  );
  expect((await pieceNow()).links).toEqual(['https://a.example/', 'https://b.example/']);
});

test('restoring an earlier text never loses the one that stands there, however new that is', async () => {
  const { app, editing, id, piece, pieceNow } = await aPlannedPiece();
  await app.planning.writePiece(piece, { body: '初稿' });
  vi.setSystemTime(NOW + VERSION_PAUSE);
  await app.planning.writePiece(piece, { body: '二稿' });
  vi.setSystemTime(NOW + VERSION_PAUSE + 1000);
  await app.planning.writePiece(piece, { body: '二稿，刚写完' });
  const [first] = await app.repository.versions(id);
  expect(first?.text).toBe('初稿');

  await isOneUndo(app, () =>
    editing.restore({ store: 'pieces', id, part: 'body' }, first as never),
  );
  expect((await pieceNow()).body).toBe('初稿');
  expect((await postOn(app, id, 'weibo')).body).toBe('初稿');
  expect((await app.repository.versions(id)).map(({ text }) => text)).toContain('二稿，刚写完');
  expect(said(app)).toMatchObject({ kind: 'did' });
});

test('an earlier text of a post is its own again; tags come back one by one', async () => {
  const { app, editing, id } = await aPlannedPiece();
  const post = await postOn(app, id, 'weibo');
  await app.planning.writePost(post, 'tags', ['手帐', 'hand account']);
  await app.planning.writePost(post, 'title', '微博标题');
  await app.planning.inherit(
    await postOn(app, id, 'weibo'),
    'tags',
    (await app.repository.piece(id)) as Piece,
  );
  await app.planning.inherit(
    await postOn(app, id, 'weibo'),
    'title',
    (await app.repository.piece(id)) as Piece,
  );
  for (const version of await app.repository.versions(post.id)) {
    const { part } = version as { part: 'title' | 'tags' };
    await editing.restore({ store: 'posts', id: post.id, part }, version);
  }
  expect(await postOn(app, id, 'weibo')).toMatchObject({
    title: '微博标题',
    ownTitle: true,
    tags: ['手帐', 'hand account'],
    ownTags: true,
  });
});

test('a template put in the place of a text keeps what stood there', async () => {
  const { app, editing, id, piece, pieceNow } = await aPlannedPiece();
  await app.planning.writePiece(piece, { tags: ['旧'] });
  await isOneUndo(app, () =>
    editing.apply({ store: 'pieces', id, part: 'tags' }, '手帐, hand account'),
  );
  expect((await pieceNow()).tags).toEqual(['手帐', 'hand account']);
  expect((await postOn(app, id, 'weibo')).tags).toEqual(['手帐', 'hand account']);
  expect((await app.repository.versions(id)).map(({ text }) => text)).toContain('旧');
});

test('templates are saved, renamed and deleted', async () => {
  const { app, editing } = await aPlannedPiece();
  await isOneUndo(app, () => editing.saveTemplate('手帐组', { kind: 'tags', tags: ['手帐'] }));
  const saved = async () => (await app.repository.templates())[0] as Template;
  expect(await saved()).toMatchObject({ name: '手帐组', content: { kind: 'tags' } });
  await isOneUndo(app, async () => editing.renameTemplate(await saved(), '日更组'));
  expect((await saved()).name).toBe('日更组');
  await isOneUndo(app, async () => editing.removeTemplate(await saved()));
  expect(await app.repository.templates()).toEqual([]);
});

test('a piece is copied alone, or with its drafts from a day on', async () => {
  const { app, editing, id, piece } = await aPlannedPiece();
  await app.planning.writePiece(piece, { body: '正文' });
  await app.planning.writePost(await postOn(app, id, 'weibo'), 'title', '微博标题');
  const alone = await editing.duplicate(piece, null);
  expect(await app.repository.piece(alone as string)).toMatchObject({ body: '正文' });
  expect(await app.repository.postsOfPiece(alone as string)).toEqual([]);

  let copy: string | null = null;
  await isOneUndo(app, async () => {
    copy = await editing.duplicate(piece, day('2026-12-01'));
  });
  expect(await postOn(app, copy as never, 'weibo')).toMatchObject({
    title: '微博标题',
    plan: plan('2026-12-01T20:00'),
    state: { status: 'draft' },
  });
  expect(await postOn(app, copy as never, 'bilibili')).toMatchObject({ body: '正文' });
});

test('a new piece is made from a template, as an idea or planned', async () => {
  const { app, editing, piece } = await aPlannedPiece('{n}/365');
  await app.planning.writePiece(piece, { body: '今天', tags: ['手帐'] });
  const source = (await app.repository.piece(piece.id)) as Piece;
  const posts = await app.repository.postsOfPiece(piece.id);
  await editing.saveTemplate('日更', pieceContent(source, posts));
  const [template] = ofKind(await app.repository.templates(), 'piece');
  const { content } = template as NonNullable<typeof template>;

  const idea = (await editing.createFrom(content, '早安', null)) as string;
  expect(await app.repository.piece(idea)).toMatchObject({ title: '早安', body: '今天' });
  expect((await app.repository.inbox()).map((one) => one.id)).toEqual([idea]);

  await isOneUndo(app, () =>
    editing.createFrom(content, '晚安', { platforms: content.platforms, plan: MONDAY }),
  );
  const [planned] = await app.repository.recentPieces(1);
  expect(await app.repository.postsOfPiece(planned?.id as string)).toMatchObject([
    { platform: 'bilibili', title: '晚安', masterTitle: '晚安', body: '今天', tags: ['手帐'] },
    { platform: 'weibo', title: '晚安', plan: MONDAY, state: { status: 'draft' } },
  ]);
});

test('what cannot be kept is said, and nothing is made', async () => {
  const { app, editing, piece } = await aPlannedPiece();
  const { commit } = app.repository;
  app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await editing.duplicate(piece, null)).toBeNull();
  expect(said(app)).toEqual({ kind: 'failed', why: 'full' });
  app.repository.commit = commit;
  expect(await app.repository.recentPieces(9)).toHaveLength(1);
});
