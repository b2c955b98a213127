/**
 * Posts by day, read a window at a time. Each day is a signal of its own, so that moving a post
 * touches two cells and nothing else.
 */
import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  type Setter,
} from 'solid-js';
import { addDays, type DayKey, daysFrom } from '../domain/day';
import { comparePosts, dayOfPost, isWaiting, type Post } from '../domain/post';
import type { Repository } from '../storage/repository';
import type { SettingsState } from './settings';

export interface PostsState {
  /** Posts on a day in time order; empty until its window is loaded. Reactive. */
  on(day: DayKey): readonly Post[];
  /** Reads the days `first` to `last` unless already there. */
  load(first: DayKey, last: DayKey): Promise<void>;
  /** Ready and scheduled posts of all time in time order. Reactive. */
  waiting: Accessor<readonly Post[]>;
}

interface Day {
  readonly posts: Accessor<readonly Post[]>;
  readonly set: Setter<readonly Post[]>;
  loaded: boolean;
}

export function createPosts(
  repository: Repository,
  settings: SettingsState,
  initialWaiting: readonly Post[],
  report: (error: unknown) => void,
): PostsState {
  const days = new Map<DayKey, Day>();
  const placed = new Map<string, DayKey>();
  let commits = 0;
  const [waiting, setWaiting] = createSignal(initialWaiting.toSorted(comparePosts));

  function dayAt(day: DayKey): Day {
    let found = days.get(day);
    if (!found) {
      const [posts, set] = createSignal<readonly Post[]>([]);
      found = { posts, set, loaded: false };
      days.set(day, found);
    }
    return found;
  }

  function take(id: string): void {
    const day = placed.get(id);
    if (day) dayAt(day).set((posts) => posts.filter((post) => post.id !== id));
    placed.delete(id);
  }

  function put(post: Post): void {
    const day = dayOfPost(post, settings.value.boundary);
    const at = dayAt(day);
    if (!at.loaded) return;
    placed.set(post.id, day);
    at.set((posts) => [...posts, post].sort(comparePosts));
  }

  /** Reads again while something is committed meanwhile, so that no change falls between. */
  async function readSettled(first: DayKey, last: DayKey): Promise<Post[]> {
    for (;;) {
      const before = commits;
      const posts = await repository.posts(first, last, settings.value.boundary);
      if (commits === before) return posts;
    }
  }

  async function load(first: DayKey, last: DayKey): Promise<void> {
    const missing: DayKey[] = [];
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (!dayAt(day).loaded) missing.push(day);
    }
    const [from, to] = [missing[0], missing.at(-1)];
    if (!from || !to) return;
    const posts = await readSettled(from, to);
    batch(() => {
      const byDay = Map.groupBy(posts, (post) => dayOfPost(post, settings.value.boundary));
      for (const day of missing) {
        const found = (byDay.get(day) ?? []).sort(comparePosts);
        for (const post of found) placed.set(post.id, day);
        const at = dayAt(day);
        at.loaded = true;
        at.set(found);
      }
    });
  }

  const stop = repository.subscribe((changes) =>
    batch(() => {
      commits++;
      for (const one of changes) {
        if (one.store !== 'posts') continue;
        const { after } = one;
        take(after.id);
        if (after.deletedAt === null) put(after);
        const wait = after.deletedAt === null && isWaiting(after);
        if (wait || (one.before && isWaiting(one.before))) {
          setWaiting((posts) => {
            const others = posts.filter((post) => post.id !== after.id);
            return wait ? [...others, after].sort(comparePosts) : others;
          });
        }
      }
    }),
  );

  onCleanup(stop);

  // Another boundary puts plans of the night on other days: what was read is read again.
  createEffect(
    on(
      createMemo(() => settings.value.boundary),
      () => {
        const read = [...days].filter(([, day]) => day.loaded).map(([key]) => key);
        placed.clear();
        for (const day of days.values()) day.loaded = false;
        const sorted = read.sort();
        const [first, last] = [sorted[0], sorted.at(-1)];
        if (first && last) load(first, last).catch(report);
      },
      { defer: true },
    ),
  );

  return { on: (day) => dayAt(day).posts(), load, waiting };
}

/** Days around a window that are worth reading ahead: its neighbours of the same length. */
export function neighbours(days: readonly DayKey[]): { first: DayKey; last: DayKey } | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return {
    first: addDays(first, -days.length),
    last: daysFrom(last, days.length + 1).at(-1) ?? last,
  };
}
