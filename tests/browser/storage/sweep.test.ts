/** Pictures that nothing speaks of: their room is freed, but only when nobody can want them back. */
import { expect, test } from 'vitest';
import { deletion } from '../../../src/domain/change';
import type { Piece } from '../../../src/domain/piece';
import type { Repository } from '../../../src/storage/repository';
import { ORPHAN_KEPT } from '../../../src/storage/sweep';
import { aPiece, aPost, creation, edit, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

const DAY = 86_400_000;

function picture(id: string) {
  return { id, name: `${id}.jpg`, type: 'image/jpeg', width: 3, height: 4, size: 10 };
}

/** A piece with two pictures, and a post of it with a cover. */
async function aPictureBook() {
  const repository = await aTab(aDatabase());
  const piece = aPiece({ media: [picture('a'), picture('b')] });
  const post = aPost(piece, { cover: picture('c') });
  const media = ['a', 'b', 'c'].map((id) => ({
    id,
    type: 'image/jpeg',
    bytes: new ArrayBuffer(10),
  }));
  await repository.commit([creation('pieces', piece), creation('posts', post)], NOW, media);
  return { repository, piece, post };
}

async function kept(repository: Repository): Promise<string> {
  const found = await Promise.all(['a', 'b', 'c'].map((id) => repository.medium(id)));
  return found.map((medium) => medium?.id ?? '-').join('');
}

/** Sweeps every day, as somebody does who opens the app daily. */
async function sweepDaily(repository: Repository, from: number, to: number): Promise<void> {
  for (let at = from; at <= to; at += DAY) await repository.sweepMedia(at);
}

async function without(repository: Repository, piece: Piece): Promise<Piece> {
  const [done] = await repository.commit(
    [edit('pieces', piece, { media: piece.media.slice(1) })],
    NOW,
  );
  return done?.after as Piece;
}

test('what is spoken of stays for ever', async () => {
  const { repository } = await aPictureBook();
  await sweepDaily(repository, NOW, NOW + 2 * ORPHAN_KEPT);
  expect(await kept(repository)).toBe('abc');
});

test('a picture taken out is kept for thirty days, then its bytes go', async () => {
  const { repository, piece } = await aPictureBook();
  await without(repository, piece);
  await sweepDaily(repository, NOW, NOW + ORPHAN_KEPT - DAY);
  expect(await kept(repository)).toBe('abc');
  await repository.sweepMedia(NOW + ORPHAN_KEPT);
  expect(await kept(repository)).toBe('-bc');
});

test('a replaced cover goes, the new one stays', async () => {
  const { repository, post } = await aPictureBook();
  const next = { id: 'd', type: 'image/jpeg', bytes: new ArrayBuffer(10) };
  await repository.commit([edit('posts', post, { cover: picture('d') })], NOW, [next]);
  await sweepDaily(repository, NOW, NOW + ORPHAN_KEPT);
  expect(await kept(repository)).toBe('ab-');
  expect(await repository.medium('d')).not.toBeNull();
});

test('a deleted record keeps its pictures for thirty days from when it was missed', async () => {
  const { repository, piece, post } = await aPictureBook();
  await repository.sweepMedia(NOW);
  const later = NOW + 90 * DAY;
  await repository.commit(
    [deletion('pieces', piece, later), deletion('posts', post, later)],
    later,
  );
  await sweepDaily(repository, later, later + ORPHAN_KEPT - DAY);
  expect(await kept(repository)).toBe('abc');
  await repository.sweepMedia(later + ORPHAN_KEPT);
  expect(await kept(repository)).toBe('---');
});

test('an undo late in the thirty days has its picture, and begins them anew', async () => {
  const { repository, piece } = await aPictureBook();
  const changed = await without(repository, piece);
  await sweepDaily(repository, NOW, NOW + ORPHAN_KEPT - DAY);
  const undo = edit('pieces', changed, { media: piece.media });
  const [back] = await repository.commit([undo], NOW + ORPHAN_KEPT - DAY);
  await sweepDaily(repository, NOW + ORPHAN_KEPT, NOW + 2 * ORPHAN_KEPT);
  expect(await kept(repository)).toBe('abc');
  await without(repository, back?.after as Piece);
  await repository.sweepMedia(NOW + 2 * ORPHAN_KEPT + DAY);
  expect(await kept(repository)).toBe('abc');
});

test('what two pieces share stays while one of them lives', async () => {
  const { repository, piece, post } = await aPictureBook();
  const twin = aPiece({ media: piece.media });
  await repository.commit([creation('pieces', twin), deletion('pieces', piece, NOW)], NOW);
  await repository.commit([deletion('posts', post, NOW)], NOW);
  await sweepDaily(repository, NOW, NOW + ORPHAN_KEPT);
  expect(await kept(repository)).toBe('ab-');
});

test('finds what is spoken of among more records than are read at once', async () => {
  const { repository } = await aPictureBook();
  const many = Array.from({ length: 1100 }, () => creation('posts', aPost(aPiece())));
  const last = aPost(aPiece(), { cover: picture('z') });
  const bytes = new ArrayBuffer(10);
  await repository.commit([...many, creation('posts', last)], NOW, [
    { id: 'z', type: 'image/jpeg', bytes },
  ]);
  await repository.sweepMedia(NOW);
  await repository.sweepMedia(NOW + ORPHAN_KEPT);
  expect(await repository.medium('z')).not.toBeNull();
  expect(await kept(repository)).toBe('abc');
});
