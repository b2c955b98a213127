/** What a calendar on the phone should remind of: planned posts, the day's seal, due tasks. */
import { addDays, type DayKey, daysBetween, daysFrom } from './day';
import type { CalendarEvent } from './ics';
import { type Post, plannedAt } from './post';
import type { Stored } from './record';
import type { Streak } from './streak';
import { type StreakView, stateOn } from './streak-walk';
import type { Task } from './task';
import { instantOf, parseWall } from './zone';

/** Days, both included, of which is reminded. */
export interface Span {
  readonly first: DayKey;
  readonly last: DayKey;
}

const POST_MINUTES = 15;
/** Minutes before a task's time that its alarm comes. */
const TASK_AHEAD = 30;
/** A task due on a day is told of at nine in the morning. */
const MORNING = 9 * 60;
/** Days ahead that a seal is reminded of at most: a calendar of years would be one of noise. */
export const MAX_SEALS = 90;

/** Posts that are still to go out; `title` says what, `url` leads to it. */
export function postEvents(
  posts: readonly Post[],
  now: number,
  title: (post: Post) => string,
  url: (post: Post) => string,
): CalendarEvent[] {
  const open = posts.filter(
    (post) =>
      post.state.status !== 'published' && post.state.status !== 'dropped' && plannedAt(post) > now,
  );
  return open.map((post) => ({
    ...changes(post),
    uid: uid('post', post.id),
    when: { kind: 'instant', at: plannedAt(post), minutes: POST_MINUTES },
    title: title(post),
    text: post.body,
    url: url(post),
    alarm: 0,
  }));
}

/** Every day of a streak that is not yet stamped and no rest, at a clock (`HH:mm`) in a zone. */
export function sealEvents(
  streak: Streak,
  view: StreakView,
  span: Span,
  at: { readonly clock: string; readonly zone: string; readonly now: number },
  words: { readonly title: string; readonly url: string },
): CalendarEvent[] {
  const count = Math.min(daysBetween(span.first, span.last) + 1, MAX_SEALS);
  return daysFrom(span.first, count)
    .filter(
      (day) => view.finishedOn === null && !['hit', 'rest', 'before'].includes(stateOn(view, day)),
    )
    .flatMap((day) => {
      const wall = parseWall(`${day}T${at.clock}`);
      const instant = wall ? instantOf(wall, at.zone) : 0;
      if (instant <= at.now) return [];
      return {
        uid: uid('seal', `${streak.id}-${day}`),
        sequence: sequence(streak, at.now),
        modified: at.now,
        when: { kind: 'instant', at: instant, minutes: POST_MINUTES } as const,
        ...words,
        text: '',
        alarm: 0,
      };
    });
}

/** Open tasks that fall due within the span, the overdue left out. */
export function taskEvents(
  tasks: readonly Task[],
  span: Span,
  now: number,
  title: (task: Task) => string,
  url: (task: Task) => string,
): CalendarEvent[] {
  return tasks.flatMap((task): CalendarEvent[] => {
    const { due } = task;
    if (!due || task.done) return [];
    const day = due.kind === 'day' ? due.day : due.wall.slice(0, 10);
    if (day < span.first || day > span.last) return [];
    const common = {
      ...changes(task),
      uid: uid('task', task.id),
      title: title(task),
      text: task.note,
      url: url(task),
    };
    if (due.kind === 'day') {
      return [{ ...common, when: { kind: 'day', day: due.day }, alarm: MORNING }];
    }
    const at = instantOf(due.wall, due.zone);
    if (at <= now) return [];
    return [{ ...common, when: { kind: 'instant', at, minutes: 0 }, alarm: -TASK_AHEAD }];
  });
}

/** The span of so many days from today. */
export function spanOf(today: DayKey, days: number): Span {
  return { first: today, last: addDays(today, days - 1) };
}

function uid(kind: string, id: string): string {
  return `${kind}-${id}@rizhang`;
}

function changes(record: Stored): { sequence: number; modified: number } {
  return { sequence: sequence(record, record.updatedAt), modified: record.updatedAt };
}

/** Seconds of the record's life until a change of it: grows with each, and fits for 68 years. */
function sequence({ createdAt }: Stored, at: number): number {
  return Math.max(0, Math.floor((at - createdAt) / 1000));
}
