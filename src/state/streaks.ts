/**
 * Streaks, their marks and what went out, and the view of each that every screen shows. Fed by
 * commits; a change anywhere recounts the days it touches and walks the streak again.
 */
import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  mapArray,
  on,
  onCleanup,
} from 'solid-js';
import type { Change } from '../domain/change';
import type { DayKey } from '../domain/day';
import { dayOfPost, type Post } from '../domain/post';
import { type Credit, counts, creditOf, type DayMark, type Streak } from '../domain/streak';
import {
  countDays,
  type PlannedPost,
  recount,
  type StreakDays,
  type StreakRecords,
} from '../domain/streak-days';
import { labelIfHit, labelOn, type StreakView, walk } from '../domain/streak-walk';
import { fillTitle, hasVariable } from '../domain/title-template';
import { makeFormat } from '../i18n/format';
import type { Repository, Start } from '../storage/repository';
import type { PostsState } from './posts';
import type { SettingsState } from './settings';

/** One streak as screens see it. */
export interface LiveStreak {
  readonly id: string;
  readonly streak: Accessor<Streak>;
  readonly view: Accessor<StreakView>;
  /** What the view was walked from; changed in place, so it is to be read, not kept. Reactive. */
  readonly days: Accessor<StreakDays>;
}

export interface StreaksState {
  /** All streaks, oldest first. Reactive. */
  all: Accessor<readonly LiveStreak[]>;
  byId(id: string): LiveStreak | undefined;
  /** The mark of a day, if any. Reactive. */
  mark(streakId: string, day: DayKey): DayMark | undefined;
  marksOf(streakId: string): DayMark[];
  /** All that streaks are counted from. Reactive. */
  records(): StreakRecords;
  /** The number that `{n}` stands for in a post not yet out; null while unknown. Reactive. */
  labelFor(post: Post): number | null;
  /** The number of the seal that publishing a post now would earn or join; null without a streak. */
  stampFor(post: Post): number | null;
  /** A post's title with its variables filled in for the day it is on. Reactive. */
  titleOf(post: Post): string;
  /**
   * The title as it goes out on `day`: what was filled in is frozen with the publication. `days` are
   * those of its streak, where they are not what is recorded so far.
   */
  titleOn(post: Post, day: DayKey, days?: (streak: Streak) => StreakDays): string;
}

export function createStreaks(
  repository: Repository,
  settings: SettingsState,
  posts: PostsState,
  start: Pick<Start, 'streaks' | 'marks' | 'credits'>,
): StreaksState {
  const credits = new Map<DayKey, Credit[]>();
  const marks = new Map<string, DayMark>();
  const counted = new Map<string, StreakDays>();
  const [streaks, setStreaks] = createSignal<readonly Streak[]>(sorted(start.streaks));
  const [version, setVersion] = createSignal(0);
  for (const credit of start.credits) add(credits, credit.day, credit);
  for (const mark of start.marks) marks.set(mark.id, mark);

  const plannedByDay = createMemo(() => {
    const byDay = new Map<DayKey, PlannedPost[]>();
    for (const { plan, platform, tags, ...post } of posts.waiting()) {
      const day = dayOfPost({ plan, platform, tags, ...post }, settings.value.boundary);
      add(byDay, day, { day, platform, tags });
    }
    return byDay;
  });

  function records(): StreakRecords {
    return {
      credits: [...credits.values()].flat(),
      marks: marks.values(),
      planned: [...plannedByDay().values()].flat(),
    };
  }

  function daysOf(streak: Streak): StreakDays {
    let days = counted.get(streak.id);
    if (!days) {
      const { credits, marks, planned } = records();
      days = countDays(streak, credits, marks, planned);
      counted.set(streak.id, days);
    }
    return days;
  }

  function recountDays(touched: Iterable<DayKey>): void {
    for (const day of touched) {
      const planned = plannedByDay().get(day) ?? [];
      for (const streak of streaks()) {
        const days = counted.get(streak.id);
        const mark = marks.get(`${streak.id}/${day}`);
        if (days) recount(days, streak, day, { credits: credits.get(day) ?? [], mark, planned });
      }
    }
    setVersion((n) => n + 1);
  }

  // Planned posts that come or go change only their own days.
  createEffect(
    on(plannedByDay, (now, before) => {
      if (before) {
        const days = new Set([...before.keys(), ...now.keys()]);
        recountDays([...days].filter((day) => !sameFor(before.get(day), now.get(day))));
      }
    }),
  );

  function hear(changes: readonly Change[]): void {
    const touched = new Set<DayKey>();
    for (const one of changes) {
      if (one.store === 'posts') hearPost(one.before, one.after, touched);
      else if (one.store === 'dayMarks') {
        if (one.after.deletedAt === null) marks.set(one.after.id, one.after);
        else marks.delete(one.after.id);
        touched.add(one.after.day);
      } else if (one.store === 'streaks') {
        const { after } = one;
        counted.delete(after.id);
        const others = streaks().filter(({ id }) => id !== after.id);
        setStreaks(after.deletedAt === null ? sorted([...others, after]) : others);
      }
    }
    recountDays(touched);
  }

  function hearPost(before: Post | null, after: Post, touched: Set<DayKey>): void {
    for (const credit of [creditOf(before ?? undefined), creditOf(after)]) {
      if (!credit) continue;
      const others = (credits.get(credit.day) ?? []).filter(({ postId }) => postId !== after.id);
      credits.set(credit.day, others);
      touched.add(credit.day);
    }
    const credit = creditOf(after);
    if (credit) add(credits, credit.day, credit);
  }

  onCleanup(repository.subscribe((changes) => batch(() => hear(changes))));

  const ids = createMemo(() => streaks().map(({ id }) => id));
  const all = createMemo(
    mapArray(ids, (id): LiveStreak => {
      let known = streaks().find((one) => one.id === id) as Streak;
      const streak = createMemo(() => {
        known = streaks().find((one) => one.id === id) ?? known;
        return known;
      });
      const days = () => {
        version();
        return daysOf(streak());
      };
      const view = createMemo(() => walk(streak(), days(), settings.today()));
      return { id, streak, view, days };
    }),
  );

  function streakOf(post: Post): LiveStreak | undefined {
    return all().find(({ streak }) => counts(streak(), post));
  }

  function labelFor(post: Post): number | null {
    const live = streakOf(post);
    if (!live) return null;
    const day = dayOfPost(post, settings.value.boundary);
    return labelOn(live.view(), live.streak().mode, day, settings.today());
  }

  const format = createMemo(() => makeFormat(settings.locale()));

  /** Asking Intl and the streak only where a title wants to know. */
  function filled(post: Post, day: DayKey, label: () => number | null): string {
    if (!hasVariable(post.title)) return post.title;
    return fillTitle(post.title, {
      label: label(),
      date: format().date(day),
      title: post.masterTitle,
    });
  }

  return {
    all,
    byId: (id) => all().find((one) => one.id === id),
    mark(streakId, day) {
      version();
      return marks.get(`${streakId}/${day}`);
    },
    marksOf(streakId) {
      version();
      return [...marks.values()].filter((mark) => mark.streakId === streakId);
    },
    records() {
      version();
      return records();
    },
    labelFor,
    stampFor: (post) => streakOf(post)?.view().todayLabel ?? null,
    titleOf(post) {
      if (post.state.status === 'published') return post.state.went.title;
      const day = dayOfPost(post, settings.value.boundary);
      return filled(post, day, () => labelFor(post));
    },
    titleOn: (post, day, days = daysOf) =>
      filled(post, day, () => {
        const streak = streakOf(post)?.streak();
        return streak ? labelIfHit(streak, days(streak), day, settings.today()) : null;
      }),
  };
}

/** True when two days' planned posts are the same to every streak. */
function sameFor(a: readonly PlannedPost[] = [], b: readonly PlannedPost[] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ platform, tags }, i) => platform === b[i]?.platform && tags === b[i]?.tags)
  );
}

function add<T>(lists: Map<DayKey, T[]>, day: DayKey, item: T): void {
  const list = lists.get(day);
  if (list) list.push(item);
  else lists.set(day, [item]);
}

function sorted(streaks: readonly Streak[]): Streak[] {
  return streaks.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
