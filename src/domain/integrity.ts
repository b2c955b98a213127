/** Records that speak of others which are not there, and what makes them whole again. */
import { type Change, change, deletion, type Records } from './change';
import { newPiece, type Piece } from './piece';
import type { Post } from './post';

/** What can be wrong. */
export type FlawKind =
  | 'postWithoutPiece'
  | 'postWithoutSeries'
  | 'markWithoutStreak'
  | 'taskWithoutPiece'
  | 'taskWithoutPost'
  | 'coverWithoutBytes'
  | 'pictureWithoutBytes';

export interface Flaw {
  readonly kind: FlawKind;
  /** Repairs it. */
  readonly repair: Change;
}

/** All that is stored, deleted records too: what was deleted can be brought back with what hangs on it. */
export type Everything = { readonly [K in keyof Records]: readonly Records[K][] } & {
  /** Ids of the pictures whose bytes are there. */
  readonly media: ReadonlySet<string>;
};

/** Every flaw of live records, each with its repair. `now` is epoch milliseconds. */
export function flawsOf(all: Everything, now: number): Flaw[] {
  return [
    ...flawsOfPosts(all, now),
    ...flawsOfPieces(all),
    ...flawsOfMarks(all, now),
    ...flawsOfTasks(all),
  ];
}

/** The changes that repair flaws; of one record all its repairs together. */
export function repairs(flaws: readonly Flaw[]): Change[] {
  const byRecord = new Map<string, Change>();
  for (const { repair } of flaws) {
    const key = `${repair.store}/${repair.after.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? both(earlier, repair) : repair);
  }
  return [...byRecord.values()];
}

/** Two repairs of one record, each of fields of its own. */
function both(first: Change, second: Change): Change {
  const changed = Object.entries(second.after).filter(
    ([field, value]) => value !== second.before?.[field as keyof typeof second.before],
  );
  return { ...first, after: { ...first.after, ...Object.fromEntries(changed) } } as Change;
}

function flawsOfPosts(all: Everything, now: number): Flaw[] {
  const pieces = new Map(all.pieces.map((piece) => [piece.id, piece]));
  const series = idsOf(all.series);
  const made = new Set<string>();
  return live(all.posts).flatMap((post) => {
    const flaws: Flaw[] = [];
    const piece = pieces.get(post.pieceId);
    if (piece?.deletedAt !== null && !made.has(post.pieceId)) {
      made.add(post.pieceId);
      flaws.push({ kind: 'postWithoutPiece', repair: pieceFor(post, piece, now) });
    }
    if (post.series && !series.has(post.series.id)) {
      const repair = change('posts', post, { ...post, series: null });
      flaws.push({ kind: 'postWithoutSeries', repair });
    }
    if (post.cover && !all.media.has(post.cover.id)) {
      const repair = change('posts', post, { ...post, cover: null });
      flaws.push({ kind: 'coverWithoutBytes', repair });
    }
    return flaws;
  });
}

/** The piece of a post as it was deleted, else one made from the post's texts. */
function pieceFor({ pieceId, title, body, tags }: Post, deleted: Piece | undefined, now: number) {
  return deleted
    ? change('pieces', deleted, { ...deleted, deletedAt: null })
    : change('pieces', null, { ...newPiece(pieceId, title, now), body, tags });
}

function flawsOfPieces(all: Everything): Flaw[] {
  return live(all.pieces).flatMap((piece): Flaw[] => {
    const media = piece.media.filter(({ id }) => all.media.has(id));
    if (media.length === piece.media.length) return [];
    return [{ kind: 'pictureWithoutBytes', repair: change('pieces', piece, { ...piece, media }) }];
  });
}

function flawsOfMarks(all: Everything, now: number): Flaw[] {
  const streaks = idsOf(all.streaks);
  return live(all.dayMarks)
    .filter(({ streakId }) => !streaks.has(streakId))
    .map((mark) => ({ kind: 'markWithoutStreak', repair: deletion('dayMarks', mark, now) }));
}

function flawsOfTasks(all: Everything): Flaw[] {
  const [pieces, posts] = [idsOf(all.pieces), idsOf(all.posts)];
  return live(all.tasks).flatMap((task): Flaw[] => {
    const { link } = task;
    if (!link) return [];
    if (!pieces.has(link.pieceId)) {
      const repair = change('tasks', task, { ...task, link: null, step: false });
      return [{ kind: 'taskWithoutPiece', repair }];
    }
    if (!link.postId || posts.has(link.postId)) return [];
    const repair = change('tasks', task, {
      ...task,
      link: { ...link, postId: null, closes: null },
    });
    return [{ kind: 'taskWithoutPost', repair }];
  });
}

const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));

function live<R extends { readonly deletedAt: number | null }>(records: readonly R[]): R[] {
  return records.filter(({ deletedAt }) => deletedAt === null);
}
