/**
 * What is derived inside the transaction (credits of a day, a piece's place in the inbox, the count of
 * live records) is held against the rows themselves, whatever a person did and took back.
 */

import fc from 'fast-check';
import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { type Change, change, inverseAll, STORE_NAMES } from '../../../src/domain/change';
import type { Piece } from '../../../src/domain/piece';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import type { Post } from '../../../src/domain/post';
import type { Credit } from '../../../src/domain/streak';
import { openRepository, type Repository } from '../../../src/storage/repository';
import { aPiece, aPost, NOW, published } from '../../support/builders';

type Edit = (post: Post) => Post;
/** One verb: edits of some posts (by number), or an earlier verb (by number) taken back. */
type Verb =
  | { readonly kind: 'edit'; readonly edits: readonly (readonly [number, Edit])[] }
  | { readonly kind: 'pieces'; readonly number: number; readonly deletedAt: number | null }
  | { readonly kind: 'undo'; readonly number: number };

const POSTS = 5;
const PIECES = 2;

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map(
    (date): Edit =>
      (post) =>
        published(post, `2026-11-0${date}T20:00`),
  ),
  fc.constantFrom('draft', 'ready', 'scheduled', 'dropped').map(
    (status): Edit =>
      (post) => ({ ...post, state: { status } }),
  ),
  fc.constantFrom(...PLATFORM_IDS).map(
    (platform): Edit =>
      (post) => ({ ...post, platform }),
  ),
  fc.subarray(['手帐', 'vlog']).map(
    (tags): Edit =>
      (post) => ({ ...post, tags }),
  ),
  fc.constantFrom(null, NOW).map(
    (deletedAt): Edit =>
      (post) => ({ ...post, deletedAt }),
  ),
);

const anyVerb: fc.Arbitrary<Verb> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(fc.nat(POSTS - 1), anyEdit), { minLength: 1, maxLength: 4 })
      .map((edits): Verb => ({ kind: 'edit', edits })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pieces'),
      number: fc.nat(PIECES - 1),
      deletedAt: fc.constantFrom(null, NOW),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo'), number: fc.nat(20) }) },
);

/** Does verbs one after the other on pieces with posts, as a person would see them. */
async function live(repository: Repository, verbs: readonly Verb[]): Promise<void> {
  const pieces = Array.from({ length: PIECES }, () => aPiece());
  const posts = Array.from({ length: POSTS }, (_, i) => aPost(pieces[i % PIECES] as Piece));
  const seen = new Map<string, Post | Piece>();
  const past: (readonly Change[])[] = [];
  repository.subscribe((changes) => {
    for (const { after } of changes) seen.set(after.id, after as Post | Piece);
  });
  const changesOf = (verb: Verb): Change[] => {
    if (verb.kind === 'undo') return inverseAll(past[verb.number % past.length] as Change[], NOW);
    if (verb.kind === 'pieces') {
      const piece = pieces[verb.number] as Piece;
      const before = (seen.get(piece.id) ?? null) as Piece | null;
      return [change('pieces', before, { ...(before ?? piece), deletedAt: verb.deletedAt })];
    }
    return verb.edits.map(([number, alter]) => {
      const post = posts[number] as Post;
      const before = (seen.get(post.id) ?? null) as Post | null;
      return change('posts', before, alter(before ?? post));
    });
  };
  past.push(pieces.map((piece) => change('pieces', null, piece)));
  await repository.commit(past[0] as Change[], NOW);
  for (const verb of verbs) {
    const changes = changesOf(verb);
    await repository.commit(changes, NOW);
    past.push(changes);
  }
}

type Rows = Record<string, (Record<string, unknown> & { id: string; deletedAt: number | null })[]>;

/** Credits by day, recomputed from the posts' rows. */
function creditsIn(rows: Rows): Record<string, Credit[]> {
  const byDay: Record<string, Credit[]> = {};
  for (const { id: postId, state, platform, tags, deletedAt } of rows.posts as unknown as Post[]) {
    if (deletedAt !== null || state.status !== 'published') continue;
    const { day, zone } = state.went;
    byDay[day] = [...(byDay[day] ?? []), { postId, day, platform, tags, zone }];
  }
  return byDay;
}

function byId(credits: readonly Credit[]): Credit[] {
  return credits.toSorted((a, b) => (a.postId < b.postId ? -1 : 1));
}

test('credits, inbox and counts follow from the records after any verbs and undos', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyVerb, { minLength: 1, maxLength: 12 }), async (verbs) => {
      const name = `test ${crypto.randomUUID()}`;
      const { repository } = await openRepository({ name });
      try {
        await live(repository, verbs);
        const rows = (await repository.dump()) as Rows;
        const days = rows.credits as unknown as { day: string; credits: Credit[] }[];
        const found = Object.fromEntries(days.map(({ day, credits }) => [day, byId(credits)]));
        expect(found).toEqual(creditsIn(rows));

        const alive = (store: string) =>
          (rows[store] ?? []).filter(({ deletedAt }) => deletedAt === null);
        const planned = new Set(alive('posts').map(({ pieceId }) => pieceId));
        const ideas = alive('pieces').filter(({ id }) => !planned.has(id));
        expect((await repository.inbox()).map(({ id }) => id).sort()).toEqual(
          ideas.map(({ id }) => id).sort(),
        );

        const counted = Object.fromEntries(
          STORE_NAMES.map((store) => [store, alive(store).length]),
        );
        expect(rows.meta).toEqual([{ id: 'writes', count: verbs.length + 1, live: counted }]);
      } finally {
        repository.close();
        await deleteDB(name);
      }
    }),
    { numRuns: 40 },
  );
});
