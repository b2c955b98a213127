/** What the sample month is made of. */
import { type Change, change } from '../domain/change';
import { addDays, type DayKey, daysBetween, weekdayOf } from '../domain/day';
import { newPiece } from '../domain/piece';
import type { PlatformId } from '../domain/platform';
import { newPost, type Post } from '../domain/post';
import type { Numbers } from '../domain/result';
import { newStreak } from '../domain/streak';
import { QUADRANTS } from '../domain/task';
import { newTask } from '../domain/task-making';
import { instantOf, momentOf, wall } from '../domain/zone';
import type { Messages } from '../i18n';

const HOUR = 3_600_000;

/** Three weeks behind and one ahead of `today`: a daily note, a weekly vlog, notes, ideas and
 * tasks. Ids begin with `prefix`; `zone` is an IANA name, `now` epoch milliseconds. */
export function sampleMonth(
  m: Messages['sample'],
  prefix: string,
  today: DayKey,
  zone: string,
  now: number,
): Change[] {
  const changes: Change[] = [];
  let count = 0;
  const id = () => `${prefix}${String(++count).padStart(3, '0')}`;
  const start = addDays(today, -20);
  changes.push(change('streaks', null, newStreak(id(), m.streak, start, now)));

  function post(
    title: string,
    platforms: readonly PlatformId[],
    day: DayKey,
    hour: number,
    body = '',
  ): void {
    const piece = { ...newPiece(id(), title, now), tags: m.tags, body };
    changes.push(change('pieces', null, piece));
    for (const platform of platforms) {
      const at = wall(day, hour, hour === 7 ? 30 : 0);
      const moved = platform === 'xiaohongshu' ? count % 3 : 0;
      const draft = { ...newPost(id(), piece, platform, { wall: at, zone }, now), moved };
      const state = stateOf(draft, day);
      const sent = state.status === 'published' && day < addDays(today, -1);
      const results = sent ? [{ day: addDays(today, -1), numbers: numbersOf(draft, day) }] : [];
      changes.push(change('posts', null, { ...draft, state, results }));
    }
  }

  function numbersOf({ platform }: Post, day: DayKey): Numbers {
    const reach = { weibo: 800, xiaohongshu: 3200, bilibili: 5400, youtube: 1900 }[platform];
    // The days differ, and every sample is the same.
    const views = Math.round(reach * (0.6 + ((daysBetween(start, day) * 7) % 10) / 10));
    const of = (share: number) => Math.round(views * share);
    const numbers = { views, likes: of(0.06), comments: of(0.008), saves: of(0.02) };
    return { ...numbers, shares: of(0.005), followers: of(0.003) };
  }

  function stateOf(draft: Post, day: DayKey): Post['state'] {
    if (day >= today) return { status: day < addDays(today, 5) ? 'ready' : 'draft' };
    // Notes go out when they are finished, which is not always when they were planned.
    const late = draft.platform === 'xiaohongshu' ? (daysBetween(start, day) % 4) * 25 : 0;
    const moment = momentOf(instantOf(draft.plan.wall, zone) + late * 60_000, zone, 0);
    const title = draft.title.replace('{n}', String(daysBetween(start, day) + 1));
    return { status: 'published', went: { ...moment, title, link: '', by: 'hand' } };
  }

  for (let offset = -20; offset <= 9; offset++) {
    const day = addDays(today, offset);
    const weekday = weekdayOf(day);
    if (offset < 6) post(m.daily, ['weibo'], day, 21);
    if (weekday === 4) post(m.vlog, ['bilibili', 'youtube'], day, 20, m.vlogBody);
    if (weekday === 2 || weekday === 6) {
      post(m.notes[(offset + 20) % m.notes.length] ?? m.vlog, ['xiaohongshu'], day, 12);
    }
  }
  for (const idea of m.ideas) changes.push(change('pieces', null, newPiece(id(), idea, now)));
  let order = 0;
  for (const quadrant of QUADRANTS) {
    for (const title of m.tasks[quadrant]) {
      const task = newTask(id(), title, `a${order++}`, now);
      const urgent = quadrant === 'do' || quadrant === 'delegate';
      const important = quadrant === 'do' || quadrant === 'plan';
      const due = urgent ? ({ kind: 'day', day: addDays(today, 1) } as const) : null;
      changes.push(change('tasks', null, { ...task, important, due }));
    }
  }
  m.tasks.done.forEach((title, i) => {
    const at = instantOf(wall(addDays(today, -2 - 3 * i), 17), zone);
    const task = newTask(id(), title, `a${order++}`, at - 30 * HOUR);
    const done = momentOf(at, zone, 0);
    const spent = (25 + 20 * (i % 3)) * 60_000;
    const more = { important: i % 3 !== 2, urgent: i % 2 === 0, done, spent };
    changes.push(change('tasks', null, { ...task, ...more }));
  });
  return changes;
}
