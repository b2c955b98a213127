/**
 * Moving, copying and deleting posts, one or many at once. Each verb is one undo, and says afterwards
 * what the person may want to know: posts that came close, platforms that have to be told, posts that
 * stayed. Nothing is ever refused for it.
 */
import { type Change, change, deletion } from '../domain/change';
import { addDays, type DayKey } from '../domain/day';
import {
  closeTo,
  copyOf,
  copyPlan,
  type Destination,
  IDEA_CLOCK,
  isFrozen,
  movedBy,
  movedTo,
  type Shift,
  wallOn,
} from '../domain/moving';
import type { Piece } from '../domain/piece';
import type { PlatformId } from '../domain/platform';
import { dayOfPost, newPost, type Post } from '../domain/post';
import { windowAt } from '../domain/scheduling';
import type { App } from './app';
import { loadIds } from './ids';

/** What there is to know about posts where they are now. */
export type Warning =
  | {
      readonly kind: 'close';
      readonly post: Post;
      readonly other: Post;
      readonly minutes: number;
    }
  /** Its platform's own scheduler does not take this time. */
  | { readonly kind: 'soon' | 'late'; readonly post: Post }
  /** It is set in the platform's own scheduler, which does not know of the move. */
  | { readonly kind: 'scheduled'; readonly post: Post }
  /** Posts that went out and were left alone. */
  | { readonly kind: 'stayed'; readonly count: number };

export interface Moving {
  /** Each post to the same place, or each as far. Null when it could not be kept. */
  move(posts: readonly Post[], to: Destination | Shift): Promise<readonly Warning[] | null>;
  /** Copies as drafts, each to the same place or each as far. Null when they could not be kept. */
  copy(posts: readonly Post[], to: Destination | Shift): Promise<readonly Warning[] | null>;
  /** What there would be to know after a move. Knows the days that are loaded. */
  foresee(posts: readonly Post[], to: Destination | Shift): readonly Warning[];
  /** Deletes all that did not go out. */
  remove(posts: readonly Post[]): Promise<readonly Warning[] | null>;
  /**
   * Drafts of ideas, one idea a day from a day on, at a time (`HH:mm`) or the usual one; out of the
   * archive, if they were there. The platforms are remembered.
   */
  planIdeas(
    ideas: readonly Piece[],
    platforms: readonly PlatformId[],
    day: DayKey,
    clock?: string,
  ): Promise<readonly Warning[] | null>;
}

export function makeMoving(app: App): Moving {
  const { repository, history, clock, settings, posts } = app;
  const boundary = () => settings.value.boundary;

  const after = (post: Post, to: Destination | Shift) =>
    'days' in to ? movedBy(post, to) : movedTo(post, to, boundary());

  /** The posts as they are when the verb's turn has come: keys are pressed faster than disks write. */
  async function read(those: readonly Post[]): Promise<Post[]> {
    const found = await Promise.all(those.map(({ id }) => repository.post(id)));
    return found.filter((post) => post !== null);
  }

  function warningsOf(now: readonly Post[], before: readonly Post[]): Warning[] {
    const all: Warning[] = [];
    for (const post of now) {
      const earlier = before.find(({ id }) => id === post.id);
      if (earlier && samePlan(earlier, post) && earlier.state.status === post.state.status)
        continue;
      if (post.state.status === 'dropped') continue;
      const close = closeTo(post, [...now, ...around(post, now)]);
      if (close) all.push({ kind: 'close', post, ...close });
      if (post.state.status !== 'scheduled') continue;
      const window = windowAt(post.platform, post.plan, clock.now());
      if (window !== 'open') all.push({ kind: window, post });
      else if (earlier?.state.status === 'scheduled') all.push({ kind: 'scheduled', post });
    }
    return all;
  }

  /** Other posts on the days around a post, as far as they are loaded. */
  function around(post: Post, without: readonly Post[]): Post[] {
    const day = dayOfPost(post, boundary());
    const near = [addDays(day, -1), day, addDays(day, 1)].flatMap((one) => posts.on(one));
    return near.filter(({ id }) => without.every((other) => other.id !== id));
  }

  /** Makes sure that `around` knows the days that posts have come to. */
  async function loadAround(those: readonly Post[]): Promise<void> {
    const days = new Set(those.map((post) => dayOfPost(post, boundary())));
    await Promise.all([...days].map((day) => posts.load(addDays(day, -1), addDays(day, 1))));
  }

  /** Runs a verb that brings posts somewhere, and finds out what there is to know about it. */
  async function run(
    what: 'moved' | 'changedStatus' | 'copiedPost' | 'planned',
    make: () => Promise<{ before: readonly Post[]; after: readonly Post[]; more?: Change[] }>,
  ): Promise<readonly Warning[] | null> {
    let made = { before: [] as readonly Post[], after: [] as readonly Post[] };
    const kept = await history.run(what, async () => {
      const found = await make();
      made = found;
      return [
        ...found.after.map((post) =>
          change('posts', found.before.find(({ id }) => id === post.id) ?? null, post),
        ),
        ...(found.more ?? []),
      ];
    });
    if (!kept) return null;
    await loadAround(made.after);
    return warningsOf(made.after, made.before);
  }

  return {
    async move(those, to) {
      const what = 'status' in to && to.status && !to.day && !to.clock ? 'changedStatus' : 'moved';
      const warnings = await run(what, async () => {
        const before = (await read(those)).filter((post) => !isFrozen(post));
        return { before, after: before.map((post) => after(post, to)) };
      });
      return warnings && [...warnings, ...stayed(those)];
    },

    copy: (those, to) =>
      run('copiedPost', async () => {
        const [id, originals] = await Promise.all([loadIds(), read(those)]);
        const copies = originals.map((post) =>
          copyOf(post, id(), copyPlan(post, to, boundary()), clock.read()),
        );
        return { before: [], after: copies };
      }),

    foresee(those, to) {
      const movable = those.filter((post) => !isFrozen(post));
      return warningsOf(
        movable.map((post) => after(post, to)),
        movable,
      );
    },

    async remove(those) {
      const kept = await history.run('removedPost', async () =>
        (await read(those))
          .filter((post) => !isFrozen(post))
          .map((post) => deletion('posts', post, clock.read())),
      );
      return kept ? stayed(those) : null;
    },

    planIdeas: (ideas, platforms, day, at = IDEA_CLOCK) =>
      run('planned', async () => {
        const id = await loadIds();
        const zone = settings.zone();
        const now = clock.read();
        const drafts = ideas.flatMap((piece, i) => {
          const plan = { wall: wallOn(addDays(day, i), at, boundary()), zone };
          return platforms.map((platform) => newPost(id(), piece, platform, plan, now));
        });
        const remembered = { ...settings.value, dropPlatforms: platforms };
        const more = [
          change('settings', settings.value, remembered),
          ...ideas.map((piece) => change('pieces', piece, { ...piece, archivedAt: null })),
        ];
        return { before: [], after: drafts, more };
      }),
  };
}

function stayed(those: readonly Post[]): Warning[] {
  const count = those.filter(isFrozen).length;
  return count > 0 ? [{ kind: 'stayed', count }] : [];
}

function samePlan(a: Post, b: Post): boolean {
  return a.plan.wall === b.plan.wall && a.plan.zone === b.plan.zone;
}
