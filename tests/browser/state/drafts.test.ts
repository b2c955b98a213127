/** What was typed just before the page went away is there again at the next start. */
import { createRoot } from 'solid-js';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import type { App } from '../../../src/state/app';
import { type DraftPlace, noteDraft, readDrafts } from '../../../src/state/drafts';
import { createTyped } from '../../../src/state/typed';
import { plan } from '../../support/builders';
import { aCreatorsApp, startApp } from '../../support/state';

beforeEach(() => {
  localStorage.clear();
});

async function aPlannedPiece(app: App): Promise<Piece> {
  const id = await app.planning.planNew('一页手帐', ['weibo'], plan('2026-11-24T20:00'));
  return (await app.repository.piece(id as string)) as Piece;
}
const postOf = async (app: App, { id }: Piece) => (await app.repository.postsOfPiece(id))[0];
const place = (piece: Piece, part: DraftPlace['part']): DraftPlace => ({
  store: 'pieces',
  of: piece.id,
  part,
});

/** The field of a piece's body, as the editor has it. Its page goes away without a word. */
function aField(app: App, piece: Piece) {
  return createRoot((stop) => {
    onTestFinished(stop);
    return createTyped(
      () => piece.body,
      (body: string) => app.planning.writePiece(piece, { body }),
      { place: place(piece, 'body'), spell: (text) => text },
    );
  });
}

test('text typed the moment before the page crashes is put back, in its posts, too; one undo takes it away', async () => {
  const { app, name } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  aField(app, piece).type('今天写了两页');
  vi.useRealTimers();
  expect((await app.repository.piece(piece.id))?.body).toBe('');

  const next = await startApp(name);
  await vi.waitFor(async () =>
    expect((await next.repository.piece(piece.id))?.body).toBe('今天写了两页'),
  );
  expect((await postOf(next, piece))?.body).toBe('今天写了两页');
  await vi.waitFor(() =>
    expect(next.notices.current()).toMatchObject({ what: 'recovered', undoable: true }),
  );
  expect(readDrafts()).toEqual([]);
  await next.history.undo();
  expect((await next.repository.piece(piece.id))?.body).toBe('');
});

test('text that could not be saved is put back at the next start', async () => {
  const { app, name } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  const { commit } = app.repository;
  app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  const field = aField(app, piece);
  field.type('今天写了两页');
  await field.leave();
  app.repository.commit = commit;
  const next = await startApp(name);
  await vi.waitFor(async () =>
    expect((await next.repository.piece(piece.id))?.body).toBe('今天写了两页'),
  );
});

test('text that was saved leaves no note', async () => {
  const { app } = await aCreatorsApp();
  const field = aField(app, await aPlannedPiece(app));
  field.type('今天写了两页');
  expect(readDrafts()).toHaveLength(1);
  await field.leave();
  expect(readDrafts()).toEqual([]);
});

test('what was typed while the last save was under way is put back onto that save', async () => {
  const { app, name } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  const field = aField(app, piece);
  field.type('今天');
  const saving = field.leave();
  field.type('今天写了两页');
  await saving;
  await vi.waitFor(async () => expect((await app.repository.piece(piece.id))?.body).toBe('今天'));
  expect(readDrafts()).toMatchObject([{ text: '今天写了两页', known: ['', '今天'] }]);
  await startApp(name);
  await vi.waitFor(async () =>
    expect((await app.repository.piece(piece.id))?.body).toBe('今天写了两页'),
  );
});

test('what another tab wrote since stays', async () => {
  const { app, name } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  noteDraft(place(piece, 'body'), '旧的草稿', ['']);
  await app.planning.writePiece(piece, { body: '后来写的' });
  const next = await startApp(name);
  await vi.waitFor(() => expect(readDrafts()).toEqual([]));
  expect((await next.repository.piece(piece.id))?.body).toBe('后来写的');
  expect(next.notices.current()).toBeNull();
});

test('a post’s own text and tags, and a task, come back', async () => {
  const { app, name } = await aCreatorsApp();
  const piece = await aPlannedPiece(app);
  const id = (await postOf(app, piece))?.id as string;
  await app.tasks.add('给品牌交初稿');
  const task = Object.values(app.tasks.open()).flat()[0];
  noteDraft({ store: 'posts', of: id, part: 'title' }, '微博标题', ['一页手帐']);
  noteDraft({ store: 'posts', of: id, part: 'tags' }, '手帐, 日更', ['']);
  noteDraft({ store: 'tasks', of: task?.id as string, part: 'note' }, '先问期限', ['']);
  const next = await startApp(name);
  await vi.waitFor(() => expect(readDrafts()).toEqual([]));
  expect(await postOf(next, piece)).toMatchObject({
    title: '微博标题',
    ownTitle: true,
    tags: ['手帐', '日更'],
    ownTags: true,
  });
  expect(next.tasks.byId(task?.id as string)?.note).toBe('先问期限');
});

test.for([
  '{',
  '[]',
  'null',
  '{"store":"pieces","of":"x","part":"title"}',
  '{"store":"pieces","of":"y","part":"title","text":"","known":[]}',
])('a note that reads %s does no harm', async (note) => {
  const { name } = await aCreatorsApp();
  localStorage.setItem('rizhang.draft.pieces/x/title', note);
  const next = await startApp(name);
  await next.history.run('edited', []);
  expect(next.notices.current()).toBeNull();
  expect(await next.repository.withPrefix('')).toHaveLength(1);
  await expect.poll(() => localStorage.getItem('rizhang.draft.pieces/x/title')).toBeNull();
});
