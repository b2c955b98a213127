/** What goes along when a verb deletes posts of a series: their dates are left out from then on. */
import type { Change } from '../domain/change';
import type { Post } from '../domain/post';
import { deletedOf, skipping } from '../domain/series-skip';
import type { Repository } from '../storage/repository';

/** The changes that go with `changes`; `now` is epoch milliseconds. */
export async function leftOutWith(
  repository: Repository,
  changes: readonly Change[],
  now: number,
): Promise<Change[]> {
  const deleted = deletedOf(changes);
  if (deleted.length === 0) return [];
  const told = new Set(changes.map(({ store, after }) => `${store}/${after.id}`));
  const ids = [...new Set(deleted.map(({ pieceId }) => pieceId))];
  const [series, pieces, posts] = await Promise.all([
    repository.series(),
    Promise.all(ids.map((id) => (told.has(`pieces/${id}`) ? null : repository.piece(id)))),
    Promise.all(ids.map((id) => repository.postsOfPiece(id))),
  ]);
  const made = changes.flatMap(({ store, after }): Post[] => (store === 'posts' ? [after] : []));
  const left = [...posts.flat().filter(({ id }) => !told.has(`posts/${id}`)), ...made];
  return skipping(
    deleted,
    series,
    pieces.filter((piece) => piece !== null),
    left.filter(({ deletedAt }) => deletedAt === null),
    now,
  );
}
