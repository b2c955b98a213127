/** Reads what a widget is about and puts it into words. */

import type { DayKey } from '../domain/day';
import {
  firstTasks,
  isUntouched,
  labelOf,
  postsToday,
  type Seen,
  type StreakGlance,
  streaksAt,
} from '../domain/glance';
import { clockOfPost, dayOfPost, type Post } from '../domain/post';
import { defaultSettings, type Locale, type Settings } from '../domain/settings';
import { isOverdue, type UrgencyRule } from '../domain/task';
import { fillTitle } from '../domain/title-template';
import { dayOf, wallClock } from '../domain/zone';
import { widget as en } from '../i18n/en/widget';
import { makeFormat } from '../i18n/format';
import { widget as zhCN } from '../i18n/zh-CN/widget';
import { readPosts, readStart } from '../storage/queries';
import type { Database } from '../storage/schema';
import { isApartFromApp } from '../ui/separate-storage';
import { deviceZone, now } from './clock';
import type { Face, Line } from './face';

/** Lines that the tallest widget has room for. */
const LINES = 6;

interface At {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly today: DayKey;
  readonly now: number;
  readonly zone: string;
}

/** The words in the chosen language, or the browser's. */
export function wordsFor(chosen: Locale | null): typeof zhCN {
  return localeFor(chosen) === 'zh-CN' ? zhCN : en;
}

function localeFor(chosen: Locale | null): Locale {
  return chosen ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}

/** What `/widget/<kind>` shows now, and what tells when that is over. */
export async function glance(db: Database, kind: string, streakId: string | null) {
  const { settings: kept, ...seen } = await readStart(db);
  const settings = kept ?? defaultSettings(now());
  const zone = settings.zone ?? deviceZone();
  const today = dayOf(now(), zone, settings.boundary);
  const at: At = { locale: localeFor(settings.locale), settings, today, now: now(), zone };
  const face = await faceOf(db, kind, streakId, seen, at);
  return { face: { locale: at.locale, ...face }, settings, today, zone };
}

async function faceOf(
  db: Database,
  kind: string,
  streakId: string | null,
  seen: Seen,
  at: At,
): Promise<Face> {
  const words = wordsFor(at.settings.locale);
  if (isUntouched(seen) && isApartFromApp()) {
    return { kind: 'text', title: words.app, href: '', label: words.open, text: words.apart };
  }
  const { boundary } = at.settings;
  const streaks = () => streaksAt(seen, at.today, boundary);
  if (kind === 'tasks') return tasksFace(seen, at);
  if (kind === 'today') {
    return todayFace(seen, await readPosts(db, at.today, at.today, boundary), streaks(), at);
  }
  const all = streaks();
  return streakFace(all.find(({ streak }) => streak.id === streakId) ?? all[0], at);
}

function streakFace(found: StreakGlance | undefined, at: At): Face {
  const words = wordsFor(at.settings.locale);
  if (!found) {
    return {
      kind: 'text',
      title: words.streak,
      href: 'streaks',
      label: words.open,
      text: words.noStreak,
    };
  }
  const { streak, view } = found;
  return {
    kind: 'seal',
    title: streak.name,
    href: `streaks/${encodeURIComponent(streak.id)}`,
    label: words.open,
    number: String(view.todayLabel),
    goal: view.todayLabel <= streak.goal ? `/${streak.goal}` : '',
    stamped: view.stamped,
    state: view.stamped ? words.stamped : words.pending,
    run: words.run(view.current),
  };
}

function todayFace(seen: Seen, posts: Post[], streaks: StreakGlance[], at: At): Face {
  const words = wordsFor(at.settings.locale);
  const { today, late } = postsToday(seen, posts, at.now);
  const titleOf = (post: Post): string => {
    if (post.state.status === 'published') return post.state.went.title;
    const label = labelOf(post, streaks, at.today, at.settings.boundary);
    const date = makeFormat(at.locale).date(dayOfPost(post, at.settings.boundary));
    return fillTitle(post.title, { label, date, title: post.masterTitle });
  };
  const lines = today.map((post): Line => {
    const out = post.state.status === 'published';
    return {
      lead: clockOfPost(post),
      text: titleOf(post) || words.untitled,
      note: out ? words.out : words.platform[post.platform],
      tone: out ? 'done' : 'plain',
    };
  });
  const foot = late > 0 ? words.late(late) : lines.length === 0 ? words.nothing : '';
  return listFace('', words.today, lines, foot, at);
}

function tasksFace(seen: Seen, { settings, zone, now, ...at }: At): Face {
  const words = wordsFor(settings.locale);
  const { boundary, urgentHours, tagHours } = settings;
  const rule: UrgencyRule = { now, zone, boundary, urgentHours, tagHours };
  const lines = firstTasks(seen, rule).map((task): Line => {
    const late = isOverdue(task, rule);
    const today = task.due?.kind === 'time' && task.due.wall.startsWith(at.today);
    return {
      lead: '',
      text: task.title || words.untitled,
      note: late ? words.overdue : today ? wallClock(task.due.wall) : '',
      tone: late ? 'late' : 'plain',
    };
  });
  const foot = lines.length === 0 ? words.noTasks : '';
  return listFace('tasks', words.tasks, lines, foot, { settings, zone, now, ...at });
}

function listFace(href: string, title: string, lines: Line[], foot: string, at: At): Face {
  const words = wordsFor(at.settings.locale);
  const more = lines.length - LINES;
  return {
    kind: 'list',
    href,
    label: words.open,
    title,
    count: lines.length,
    lines: lines.slice(0, LINES),
    foot: foot || (more > 0 ? words.more(more) : ''),
  };
}
