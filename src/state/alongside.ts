/**
 * What changes along with a verb, in its transaction and its undo: moves are counted, tasks of steps and of posts follow
 * their piece, steps follow their tasks, and a series leaves out what was deleted of it. Loaded with
 * the first verb that could concern them.
 */
import { type Change, change } from '../domain/change';
import type { Piece } from '../domain/piece';
import type { Post } from '../domain/post';
import { followSteps, linkTo, type Made, withStepOf } from '../domain/step-tasks';
import type { Task } from '../domain/task';
import type { Moment } from '../domain/zone';
import type { Repository } from '../storage/repository';
import { leftOutWith } from './series-deleted';

/** The changes that go with `changes`. `top` is the order of the topmost open task. */
export async function alongside(
  repository: Repository,
  changes: readonly Change[],
  moment: Moment,
  top: string | null,
): Promise<readonly Change[]> {
  const more = [
    ...movesIn(changes),
    ...(await stepsOfTasks(repository, changes)),
    ...(await leftOutWith(repository, changes, moment.at)),
  ];
  const all = [...changes, ...more];
  const pieceIds = new Set(
    all.flatMap(({ store, after }) =>
      store === 'pieces' ? after.id : store === 'posts' ? after.pieceId : [],
    ),
  );
  const followed = await Promise.all(
    [...pieceIds].map((id) => tasksOfPiece(repository, id, all, moment, top)),
  );
  return [...more, ...followed.flat()];
}

/** Counts the move of each post whose plan a verb changes. */
function movesIn(changes: readonly Change[]): Change[] {
  return changes.flatMap((one) => {
    if (one.store !== 'posts' || !one.before || one.after.deletedAt !== null) return [];
    const { before, after } = one;
    if (before.plan.wall === after.plan.wall && before.plan.zone === after.plan.zone) return [];
    return [change('posts', after, { ...after, moved: before.moved + 1 })];
  });
}

async function tasksOfPiece(
  repository: Repository,
  pieceId: string,
  changes: readonly Change[],
  moment: Moment,
  top: string | null,
): Promise<Change[]> {
  const made = changes.find(({ store, after }) => store === 'pieces' && after.id === pieceId);
  const isNew = made?.before === null;
  const [piece, tasks] = isNew
    ? [null, []]
    : await Promise.all([repository.piece(pieceId), repository.tasksOfPiece(pieceId)]);
  const next = pieceAfter(piece, pieceId, changes);
  // Most pieces have no steps, and an import brings thousands of them.
  if ((next?.steps.length ?? 0) + (piece?.steps.length ?? 0) + tasks.length === 0) return [];
  const posts = isNew ? [] : await repository.postsOfPiece(pieceId);
  const before: Made = { piece, posts };
  const after: Made = { piece: next, posts: postsAfter(posts, pieceId, changes) };
  const told = new Set(changes.map(({ store, after: { id } }) => `${store}/${id}`));
  const mine = tasks.filter(({ id }) => !told.has(`tasks/${id}`));
  const { generateNKeysBetween } = await import('fractional-indexing');
  const orders = generateNKeysBetween(null, top, next?.steps.length ?? 0);
  const ofSteps = followSteps(before, after, mine, orders, moment).filter(
    ({ after: { id } }) => !told.has(`tasks/${id}`),
  );
  return [
    ...ofSteps.map((one) => change('tasks', one.before, one.after)),
    ...mine.flatMap((task) => relinked(task, after.posts, changes)),
  ];
}

/** The link of a task whose post was changed. */
function relinked(task: Task, posts: readonly Post[], changes: readonly Change[]): Change[] {
  const postId = task.link?.postId;
  if (!postId || !changes.some(({ store, after }) => store === 'posts' && after.id === postId)) {
    return [];
  }
  const post = posts.find(({ id }) => id === postId);
  const link = post ? linkTo(post) : { ...task.link, closes: null };
  return [change('tasks', task, { ...task, link: link as Task['link'] })];
}

function pieceAfter(piece: Piece | null, id: string, changes: readonly Change[]): Piece | null {
  const last = changes.findLast(({ store, after }) => store === 'pieces' && after.id === id);
  return last?.store === 'pieces' ? last.after : piece;
}

function postsAfter(posts: readonly Post[], pieceId: string, changes: readonly Change[]): Post[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const one of changes) {
    if (one.store === 'posts' && one.after.pieceId === pieceId) byId.set(one.after.id, one.after);
  }
  return [...byId.values()].filter(({ deletedAt }) => deletedAt === null);
}

/** A step is done when its task is, unless the verb says something of the piece itself. */
async function stepsOfTasks(repository: Repository, changes: readonly Change[]): Promise<Change[]> {
  const found = new Map<string, { before: Piece; after: Piece }>();
  for (const one of changes) {
    if (one.store !== 'tasks' || !one.after.step || !one.after.link) continue;
    if ((one.before?.done ?? null) === one.after.done) continue;
    const { pieceId } = one.after.link;
    if (changes.some(({ store, after }) => store === 'pieces' && after.id === pieceId)) continue;
    const piece = found.get(pieceId)?.after ?? (await repository.piece(pieceId));
    const next = piece && withStepOf(one.after, piece);
    if (piece && next)
      found.set(pieceId, { before: found.get(pieceId)?.before ?? piece, after: next });
  }
  return [...found.values()].map(({ before, after }) => change('pieces', before, after));
}
