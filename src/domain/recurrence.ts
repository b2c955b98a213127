/** How something repeats: a subset of RFC 5545's recurrence rules, in calendar days. */
import type { Weekday } from './day';

interface Every {
  /** Every so many days, weeks or months; 1 or more. */
  readonly every: number;
  /** Occurrences in all, or null without end. */
  readonly count: number | null;
}

export type Rule =
  | (Every & { readonly freq: 'day' })
  | (Every & { readonly freq: 'week'; readonly weekdays: readonly Weekday[] })
  /** `monthDay` is 1–31, or -1 for the last day. */
  | (Every & { readonly freq: 'month'; readonly monthDay: number });
