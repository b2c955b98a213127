/** The steps of making a piece, and the days they are due, counted back from the first planned day. */
import { addDays, type DayKey } from './day';
import type { Step } from './piece';
import { dayOfPost, type Post } from './post';
import type { Boundary } from './zone';

/** What most creators do before a video goes out; put into words in i18n. Days before it does. */
export const USUAL_STEPS = [
  { name: 'script', leadDays: 5 },
  { name: 'shoot', leadDays: 3 },
  { name: 'cut', leadDays: 2 },
  { name: 'cover', leadDays: 1 },
  { name: 'subtitles', leadDays: 1 },
] as const;

/** Longest lead, days. */
export const MAX_LEAD = 365;

/** A step to do. */
export function newStep(id: string, name: string, leadDays: number): Step {
  return { id, name, leadDays, done: false };
}

/** Lead days a person wrote, or null when they are no whole number between 0 and a year. */
export function parseLead(text: string): number | null {
  const days = Number(text);
  return text.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= MAX_LEAD
    ? days
    : null;
}

/** The first day on which something of a piece goes out or went out; null while nothing is planned. */
export function firstDay(posts: readonly Post[], boundary: Boundary): DayKey | null {
  const days = posts
    .filter(({ state }) => state.status !== 'dropped')
    .map((post) => dayOfPost(post, boundary));
  return days.sort()[0] ?? null;
}

/** The day by which a step should be done; null while nothing is planned. */
export function dueOfStep(step: Pick<Step, 'leadDays'>, first: DayKey | null): DayKey | null {
  return first && addDays(first, -step.leadDays);
}
