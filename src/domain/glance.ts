/** What a widget shows at a glance: where a streak stands, what goes out today, what to do first. */
import type { DayKey } from './day';
import { askedOf, comparePosts, dayOfPost, type Post } from './post';
import type { Credit, DayMark, Streak } from './streak';
import { counts } from './streak';
import { countDays, type StreakRecords } from './streak-days';
import { labelOn, type StreakView, walk } from './streak-walk';
import { compareTasks, quadrantOf, type Task, type UrgencyRule } from './task';
import type { Boundary } from './zone';

/** What glances are taken from. */
export interface Seen {
  readonly streaks: readonly Streak[];
  readonly marks: readonly DayMark[];
  readonly credits: readonly Credit[];
  /** Ready and scheduled posts, past and future. */
  readonly waiting: readonly Post[];
  readonly tasks: readonly Task[];
}

export interface StreakGlance {
  readonly streak: Streak;
  readonly view: StreakView;
}

/** Where every streak stands, oldest first. */
export function streaksAt(seen: Seen, today: DayKey, boundary: Boundary): StreakGlance[] {
  const planned = seen.waiting.map((post) => ({ ...post, day: dayOfPost(post, boundary) }));
  const records: StreakRecords = { credits: seen.credits, marks: seen.marks, planned };
  return seen.streaks
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .map((streak) => {
      const days = countDays(streak, records.credits, records.marks, records.planned);
      return { streak, view: walk(streak, days, today) };
    });
}

/** The number that `{n}` stands for in a post of a day; null without a streak. */
export function labelOf(
  post: Post,
  streaks: readonly StreakGlance[],
  today: DayKey,
  boundary: Boundary,
): number | null {
  const found = streaks.find(({ streak }) => counts(streak, post));
  return found ? labelOn(found.view, found.streak.mode, dayOfPost(post, boundary), today) : null;
}

/** What is out or goes out today, and what waits from before; `posts` are those of today. */
export function postsToday(
  seen: Seen,
  posts: readonly Post[],
  now: number,
): { readonly today: Post[]; readonly late: number } {
  const ids = new Set(posts.map(({ id }) => id));
  const late = seen.waiting.filter((post) => !ids.has(post.id) && askedOf(post, now));
  return {
    today: posts.filter(({ state }) => state.status !== 'dropped').toSorted(comparePosts),
    late: late.length,
  };
}

/** Open tasks that are important and urgent, in manual order. */
export function firstTasks({ tasks }: Seen, rule: UrgencyRule): Task[] {
  return tasks.filter((task) => quadrantOf(task, rule) === 'do').toSorted(compareTasks);
}

/** True where nothing was ever kept. */
export function isUntouched(seen: Seen): boolean {
  return Object.values(seen).every((records: readonly unknown[]) => records.length === 0);
}
