/** A calendar file of what is ahead, for the calendar of a phone, which reminds also while the app is closed. */
import { writeCalendar } from '../domain/ics';
import type { Post } from '../domain/post';
import { postEvents, sealEvents, spanOf, taskEvents } from '../domain/reminders';
import type { Task } from '../domain/task';
import type { App } from './app';

export const REMINDED = ['posts', 'seals', 'tasks'] as const;
export type Reminded = (typeof REMINDED)[number];

/** Days that stand for everything ahead. */
export const EVERYTHING = 3650;

export interface Wanted {
  readonly what: readonly Reminded[];
  readonly days: number;
  /** When to ask for the day's seal, `HH:mm` in the creator's zone. */
  readonly clock: string;
}

export interface CalendarWords {
  readonly name: string;
  post(post: Post, title: string): string;
  seal(streak: string): string;
  task(title: string): string;
}

/** The file's text and the number of its events; `base` is the app's address. Rejects as reading does. */
export async function calendarFile(
  { clock, repository, settings, streaks, tasks }: App,
  wanted: Wanted,
  words: CalendarWords,
  base: string,
): Promise<{ readonly text: string; readonly count: number }> {
  const [now, zone] = [clock.read(), settings.zone()];
  const span = spanOf(settings.today(), wanted.days);
  const wants = (what: Reminded) => wanted.what.includes(what);
  const posts = wants('posts')
    ? await repository.posts(span.first, span.last, settings.value.boundary)
    : [];
  const events = [
    ...postEvents(
      posts,
      now,
      (post) => words.post(post, streaks.titleOf(post)),
      (post) => `${base}publish/${encodeURIComponent(post.id)}`,
    ),
    ...(wants('seals') ? streaks.all() : []).flatMap(({ id, streak, view }) =>
      sealEvents(
        streak(),
        view(),
        span,
        { clock: wanted.clock, zone, now },
        {
          title: words.seal(streak().name),
          url: `${base}go/stamp?streak=${encodeURIComponent(id)}`,
        },
      ),
    ),
    ...taskEvents(
      wants('tasks') ? Object.values(tasks.open()).flat() : [],
      span,
      now,
      (task: Task) => words.task(task.title),
      (task: Task) => `${base}tasks?task=${encodeURIComponent(task.id)}`,
    ),
  ];
  return { text: writeCalendar(words.name, events, now), count: events.length };
}
