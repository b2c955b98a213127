/** A piece is an idea in the inbox exactly while it has no post. */
import { expect, test } from 'vitest';
import { deletion, inverse } from '../../../src/domain/change';
import type { Repository } from '../../../src/storage/repository';
import { aPiece, aPost, creation, edit, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

const ideas = async (repository: Repository) => (await repository.inbox()).map(({ id }) => id);

test('planning an idea takes it out of the inbox; taking the plan back puts it in again', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece();
  await repository.commit([creation('pieces', piece)], NOW);
  expect(await ideas(repository)).toEqual([piece.id]);

  const planned = creation('posts', aPost(piece));
  await repository.commit([planned], NOW);
  expect(await ideas(repository)).toEqual([]);

  await repository.commit([inverse(planned, NOW)], NOW);
  expect(await ideas(repository)).toEqual([piece.id]);
});

test('a piece that is planned as it is made never is in the inbox', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece();
  await repository.commit([creation('pieces', piece), creation('posts', aPost(piece))], NOW);
  expect(await ideas(repository)).toEqual([]);
});

test('only the last of several posts that is removed makes it an idea again', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece();
  const [weibo, bilibili] = [aPost(piece), aPost(piece, { platform: 'bilibili' })];
  await repository.commit(
    [creation('pieces', piece), creation('posts', weibo), creation('posts', bilibili)],
    NOW,
  );
  await repository.commit([deletion('posts', weibo, NOW)], NOW);
  expect(await ideas(repository)).toEqual([]);
  await repository.commit([deletion('posts', bilibili, NOW)], NOW);
  expect(await ideas(repository)).toEqual([piece.id]);
});

test('writing in an idea leaves it there, writing in a planned piece leaves it out', async () => {
  const repository = await aTab(aDatabase());
  const [idea, planned] = [aPiece(), aPiece()];
  await repository.commit(
    [creation('pieces', idea), creation('pieces', planned), creation('posts', aPost(planned))],
    NOW,
  );
  await repository.commit(
    [edit('pieces', idea, { title: '开箱' }), edit('pieces', planned, { title: '探店' })],
    NOW,
  );
  expect(await ideas(repository)).toEqual([idea.id]);
});

test('removing a piece with its posts leaves no idea; bringing both back leaves it planned', async () => {
  const repository = await aTab(aDatabase());
  const piece = aPiece();
  const post = aPost(piece);
  await repository.commit([creation('pieces', piece), creation('posts', post)], NOW);
  const removal = [deletion('pieces', piece, NOW), deletion('posts', post, NOW)];
  await repository.commit(removal, NOW);
  expect(await ideas(repository)).toEqual([]);

  await repository.commit(
    removal.map((one) => inverse(one, NOW)),
    NOW,
  );
  expect(await ideas(repository)).toEqual([]);
  expect(await repository.postsOfPiece(piece.id)).toEqual([post]);
});
