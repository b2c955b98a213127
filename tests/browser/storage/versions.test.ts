/** Earlier texts come back: one for each spell of writing, the last twenty of each text. */
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import { withOwn } from '../../../src/domain/post';
import { VERSION_PAUSE, VERSIONS_KEPT } from '../../../src/domain/version';
import type { Repository } from '../../../src/storage/repository';
import { aPiece, aPost, creation, edit, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

/** A tab with one piece in it, and a way to write the piece's body so many milliseconds later. */
async function writing(body: string) {
  const repository = await aTab(aDatabase());
  let piece = aPiece({ body });
  await repository.commit([creation('pieces', piece)], NOW);
  return {
    repository,
    piece,
    /** Types, or puts a whole text in the place of another. */
    async write(text: string, at: number, typed = true) {
      const changes = [edit('pieces', piece, { body: text })];
      const [done] = await repository.commit(changes, NOW + at, [], typed);
      piece = done?.after as Piece;
    },
  };
}

async function textsOf(repository: Repository, id: string) {
  return (await repository.versions(id)).map(({ part, text }) => `${part}: ${text}`);
}

test('who writes on without a pause keeps what stood there before', async () => {
  const { repository, piece, write } = await writing('一');
  await write('一二', 1000);
  await write('一二三', 2000);
  expect(await textsOf(repository, piece.id)).toEqual(['body: 一']);
});

test('after a pause what was written is kept, too; an empty text is not', async () => {
  const { repository, piece, write } = await writing('');
  await write('初稿', 1000);
  await write('二稿', VERSION_PAUSE);
  await write('三稿', 2 * VERSION_PAUSE);
  expect(await textsOf(repository, piece.id)).toEqual(['body: 二稿', 'body: 初稿']);
});

test(`of one text the last ${VERSIONS_KEPT} are kept`, async () => {
  const { repository, piece, write } = await writing('0');
  for (let at = 1; at <= VERSIONS_KEPT + 3; at++) await write(String(at), at * VERSION_PAUSE);
  const texts = await textsOf(repository, piece.id);
  expect(texts).toHaveLength(VERSIONS_KEPT);
  expect([texts[0], texts.at(-1)]).toEqual([`body: ${VERSIONS_KEPT + 2}`, 'body: 3']);
});

test('what is replaced as a whole is kept, however new it is', async () => {
  const { repository, piece, write } = await writing('一');
  await write('一二', 1000);
  await write('别的', 2000, false);
  await write('又一', 2000, false);
  expect(await textsOf(repository, piece.id)).toEqual(['body: 别的', 'body: 一二', 'body: 一']);
});

test('going to and fro between two texts keeps each once', async () => {
  const { repository, piece, write } = await writing('甲');
  await write('初稿', 1000);
  for (let at = 2; at < 40; at += 2) {
    await write('乙', at * 1000, false);
    await write('初稿', (at + 1) * 1000, false);
  }
  expect(await textsOf(repository, piece.id)).toEqual(['body: 乙', 'body: 初稿', 'body: 甲']);
});

test('a post keeps its own texts; what it only inherited is its piece’s', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece({ tags: ['手帐', '文具'] });
  const post = withOwn(aPost(piece), 'title', '微博标题');
  await repository.commit([creation('pieces', piece), creation('posts', post)], NOW);
  await repository.commit(
    [edit('posts', post, { title: '新标题', body: '跟着变', tags: ['新'] })],
    NOW + 1,
  );
  expect(await textsOf(repository, post.id)).toEqual(['title: 微博标题']);
});

test('a picture is kept in the same transaction as the record that speaks of it', async () => {
  const name = aDatabase();
  const before = await aTab(name);
  const bytes = crypto.getRandomValues(new Uint8Array(1000)).buffer;
  const cover = { id: 'm1', name: '封面.jpg', type: 'image/jpeg', width: 3, height: 4, size: 1000 };
  const post = aPost(aPiece(), { cover });
  const medium = { id: 'm1', type: 'image/jpeg', bytes };
  await before.commit([creation('posts', post)], NOW, [medium]);
  before.close();
  const after = await aTab(name);
  expect(await after.medium('m1')).toEqual(medium);

  const broken = { ...post, id: 'o2', plan: (() => 0) as never };
  await expect(
    after.commit([creation('posts', broken)], NOW, [{ ...medium, id: 'm2' }]),
  ).rejects.toThrow();
  expect(await after.medium('m2')).toBeNull();
});

test('an archived idea leaves the inbox and comes back', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece();
  await repository.commit([creation('pieces', piece)], NOW);
  await repository.commit([edit('pieces', piece, { archivedAt: NOW })], NOW);
  expect(await repository.inbox()).toEqual([]);
  expect((await repository.archived()).map(({ id }) => id)).toEqual([piece.id]);

  const archived = { ...piece, archivedAt: NOW };
  await repository.commit([edit('pieces', archived, { archivedAt: null })], NOW);
  expect((await repository.inbox()).map(({ id }) => id)).toEqual([piece.id]);
  expect(await repository.archived()).toEqual([]);
});
