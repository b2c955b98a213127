/** What a week or a month was, told from what is there. */
import { type DayKey, daysBetween, daysFrom } from '../day';
import type { PlatformId } from '../platform';
import { dayOfPost, type Post } from '../post';
import type { Measure } from '../result';
import { type StreakView, stateOn } from '../streak-walk';
import type { Boundary } from '../zone';
import { perPlatform } from './posts';
import { type Measured, measuredOf } from './results';
import { isIn, type Span } from './span';

export interface PeriodFacts {
  /** Posts that went out, in order. */
  readonly sent: readonly Post[];
  readonly byPlatform: Readonly<Record<PlatformId, number>>;
  /** Of those that went out or were planned for it, whose plan was changed. */
  readonly moved: number;
  readonly dropped: number;
  /** Planned for it and neither sent nor dropped. */
  readonly open: number;
  /** By the measure, among at least two that have numbers. */
  readonly best: Measured | null;
  readonly worst: Measured | null;
}

/** The facts of the posts of a span; others among `posts` are left out. */
export function periodFacts(
  posts: readonly Post[],
  span: Span,
  boundary: Boundary,
  measure: Measure,
): PeriodFacts {
  const within = posts.filter((post) => isIn(dayOfPost(post, boundary), span));
  const sent = within.filter(({ state }) => state.status === 'published');
  const dropped = within.filter(({ state }) => state.status === 'dropped').length;
  const count = (platform: PlatformId) => sent.filter((post) => post.platform === platform).length;
  const ranked = measuredOf(within, span, boundary, measure).sort((a, b) => b.value - a.value);
  return {
    sent,
    byPlatform: perPlatform(count),
    moved: within.filter(({ moved }) => moved > 0).length,
    dropped,
    open: within.length - sent.length - dropped,
    best: ranked.length < 2 ? null : (ranked[0] ?? null),
    worst: ranked.length < 2 ? null : (ranked.at(-1) ?? null),
  };
}

/** Seals of a streak on the days of a span until `today`. */
export function sealsIn(view: StreakView, { first, last }: Span, today: DayKey): number {
  const days = daysFrom(first, daysBetween(first, last < today ? last : today) + 1);
  return days.filter((day) => stateOn(view, day) === 'hit').length;
}
