/** Which days are looked back on. */
import {
  addDays,
  type DayKey,
  daysBetween,
  parseDay,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from '../day';

/** Days from `first` to `last`, both included. */
export interface Span {
  readonly first: DayKey;
  readonly last: DayKey;
}

/** What a person looks back on, as chosen and as kept in the address. */
export type Choice =
  | { readonly kind: 'month' | 'days90' | 'year' }
  | { readonly kind: 'streak'; readonly id: string }
  | { readonly kind: 'custom'; readonly span: Span };

/** Spelled `month`, `days90`, `year`, `streak.<id>` or `<day>..<day>`. */
export function spellChoice(choice: Choice): string {
  if (choice.kind === 'streak') return `streak.${choice.id}`;
  if (choice.kind === 'custom') return `${choice.span.first}..${choice.span.last}`;
  return choice.kind;
}

/** The choice in an address; what makes no sense there is the last 90 days. */
export function readChoice(text: string | undefined): Choice {
  if (text === 'month' || text === 'year') return { kind: text };
  if (text?.startsWith('streak.')) return { kind: 'streak', id: text.slice('streak.'.length) };
  const [first, last] = (text ?? '').split('..').map(parseDay);
  if (first && last && first <= last) return { kind: 'custom', span: { first, last } };
  return { kind: 'days90' };
}

/** The days of a choice. `streak` are those of the streak chosen; without it the last 90 days hold. */
export function spanOf(choice: Choice, today: DayKey, streak: Span | null): Span {
  switch (choice.kind) {
    case 'month':
      return { first: startOfMonth(today), last: today };
    case 'year':
      return { first: `${today.slice(0, 4)}-01-01` as DayKey, last: today };
    case 'custom':
      return choice.span;
    case 'streak':
      return streak ?? lastDays(today);
    default:
      return lastDays(today);
  }
}

function lastDays(today: DayKey): Span {
  return { first: addDays(today, -89), last: today };
}

/** First days of the weeks that a span touches. */
export function weeksOf(span: Span, weekStart: Weekday): DayKey[] {
  const first = startOfWeek(span.first, weekStart);
  const count = Math.max(0, Math.floor(daysBetween(first, span.last) / 7) + 1);
  return Array.from({ length: count }, (_, i) => addDays(first, 7 * i));
}

/** Place of a day's week among `weeksOf` a span. */
export function weekIndex(day: DayKey, weeks: readonly DayKey[]): number {
  return weeks[0] ? Math.floor(daysBetween(weeks[0], day) / 7) : -1;
}

export function isIn(day: DayKey, span: Span): boolean {
  return span.first <= day && day <= span.last;
}
