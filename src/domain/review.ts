/** 复盘: three answers about a week or a month, kept under the first day of it. */
import {
  addDays,
  addMonths,
  type DayKey,
  parseDay,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from './day';
import type { Span } from './insights/span';
import { type Stored, stored } from './record';
import { folded, matches, wordsOf } from './search';

export const REVIEW_KINDS = ['week', 'month'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What is asked, in order. */
export const PROMPTS = ['well', 'badly', 'next'] as const;
export type Prompt = (typeof PROMPTS)[number];

export function isPrompt(part: string): part is Prompt {
  return (PROMPTS as readonly string[]).includes(part);
}

export interface Review extends Stored {
  readonly kind: ReviewKind;
  /** First day of its week or month. */
  readonly first: DayKey;
  readonly well: string;
  readonly badly: string;
  readonly next: string;
  /** Lines of `next` that became tasks. */
  readonly tasked: readonly string[];
}

/** Which week or month. */
export interface Period {
  readonly kind: ReviewKind;
  readonly first: DayKey;
}

/** The id of a period's review, which is also how it is spelled in an address: `week.2026-11-16`. */
export function reviewId({ kind, first }: Period): string {
  return `${kind}.${first}`;
}

/** The week or month that a day is in. */
export function periodOf(kind: ReviewKind, day: DayKey, weekStart: Weekday): Period {
  return { kind, first: kind === 'week' ? startOfWeek(day, weekStart) : startOfMonth(day) };
}

/** The period that an id is of, or null. A week begins as it did when it was looked back on. */
export function periodIn(id: string | undefined): Period | null {
  const [kind, first] = (id ?? '').split('.');
  const day = parseDay(first ?? '');
  if (!day || (kind !== 'month' && kind !== 'week')) return null;
  return kind === 'month' ? { kind, first: startOfMonth(day) } : { kind, first: day };
}

/** The days of a period. */
export function spanOfPeriod({ kind, first }: Period): Span {
  const after = kind === 'week' ? addDays(first, 7) : addMonths(first, 1);
  return { first, last: addDays(after, -1) };
}

/** The period so many before (negative) or after another. */
export function stepPeriod({ kind, first }: Period, count: number): Period {
  return { kind, first: kind === 'week' ? addDays(first, 7 * count) : addMonths(first, count) };
}

/** A review nobody has written in yet. `now` in epoch milliseconds. */
export function newReview(period: Period, now: number): Review {
  return { ...stored(reviewId(period), now), ...period, well: '', badly: '', next: '', tasked: [] };
}

/** The lines of `next` that did not become tasks yet; list marks are taken off. */
export function linesToDo({ next, tasked }: Pick<Review, 'next' | 'tasked'>): string[] {
  const lines = next
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•·]|\d+[.)、])?\s*/, '').trim());
  return [...new Set(lines)].filter((line) => line !== '' && !tasked.includes(line));
}

/** Reviews with something written, the latest first, that hold all words of a query. */
export function foundReviews(reviews: readonly Review[], query: string): Review[] {
  const words = wordsOf(query);
  return reviews
    .filter(({ well, badly, next }) => {
      const text = [well, badly, next].join('\n');
      return text.trim() !== '' && matches(folded(text), words);
    })
    .sort((a, b) => (a.first < b.first ? 1 : a.first > b.first ? -1 : a.kind < b.kind ? 1 : -1));
}
