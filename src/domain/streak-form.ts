/** A streak as it is typed into a form, and what is wrong with it. */
import { type DayKey, parseDay, type Weekday } from './day';
import type { PlatformId } from './platform';
import { type AllowancePeriod, MAX_GOAL, type Streak, type StreakMode } from './streak';
import { carriedPast } from './streak-carried';

/** Numbers and days are kept as typed. */
export interface StreakForm {
  name: string;
  goal: string;
  startDay: string;
  mode: StreakMode;
  platforms: PlatformId[];
  tag: string;
  offDays: Weekday[];
  rests: string;
  per: AllowancePeriod;
  /** True when the first day follows from a number it had already. */
  past: boolean;
  pastNumber: string;
  pastUntil: string;
}

export type FormFault =
  | 'name'
  | 'goal'
  | 'startDay'
  | 'offDays'
  | 'rests'
  | 'pastNumber'
  | 'pastUntil';

export type FormFields = Pick<
  Streak,
  'name' | 'goal' | 'startDay' | 'mode' | 'platforms' | 'tag' | 'offDays' | 'restAllowance'
>;

/** A first day outside of these years is a slip of the hand: 0026 for 2026. */
const YEARS: readonly [string, string] = ['2000-01-01', '2099-12-31'];
export const MAX_RESTS = 99;
const MOST_OFF_DAYS = 6;

/** The form of a streak, for changing it. `until` is the day proposed for a number it had already. */
export function formOf(streak: FormFields, until: DayKey): StreakForm {
  return {
    name: streak.name,
    goal: String(streak.goal),
    startDay: streak.startDay,
    mode: streak.mode,
    platforms: [...streak.platforms],
    tag: streak.tag ?? '',
    offDays: [...streak.offDays],
    rests: String(streak.restAllowance.count),
    per: streak.restAllowance.per,
    past: false,
    pastNumber: '',
    pastUntil: until,
  };
}

export interface FormRead {
  readonly fields: FormFields;
  /** Days sealed before the streak was kept here; null when it is not about them. */
  readonly carried: readonly DayKey[] | null;
}

/** What the form says, or where it is wrong. `today` is the last day that can have a past. */
export function readForm(
  form: StreakForm,
  today: DayKey,
): FormRead | { readonly faults: readonly FormFault[] } {
  const name = form.name.trim();
  const goal = wholeNumber(form.goal, 1, MAX_GOAL);
  const count = wholeNumber(form.rests, 0, MAX_RESTS);
  const tooFewDays = form.offDays.length > MOST_OFF_DAYS;
  const number = form.past ? wholeNumber(form.pastNumber, 1, MAX_GOAL) : 1;
  const until = form.past ? firstDay(form.pastUntil) : today;
  const isPast = until !== null && until <= today;
  const past =
    form.past && number !== null && isPast && !tooFewDays
      ? carriedPast(form.mode, number, until, form.offDays)
      : null;
  const startDay = form.past ? firstDay(past?.startDay ?? '') : firstDay(form.startDay);
  const found: readonly [FormFault, boolean][] = [
    ['name', name === ''],
    ['goal', goal === null],
    ['startDay', !form.past && startDay === null],
    ['pastUntil', !isPast],
    ['pastNumber', number === null || (past !== null && startDay === null)],
    ['offDays', tooFewDays],
    ['rests', count === null],
  ];
  const faults = found.filter(([, wrong]) => wrong).map(([fault]) => fault);
  if (faults.length > 0 || goal === null || startDay === null || count === null) return { faults };
  return {
    fields: {
      name,
      goal,
      startDay,
      mode: form.mode,
      platforms: [...form.platforms],
      tag: form.tag.replaceAll('#', '').trim() || null,
      offDays: [...form.offDays],
      restAllowance: { count, per: form.per },
    },
    carried: past ? past.days : null,
  };
}

/** A whole number as typed, also in full-width digits; null when it is none or out of bounds. */
function wholeNumber(text: string, min: number, max: number): number | null {
  const digits = text.normalize('NFKC').trim();
  const value = Number(digits);
  return /^\d+$/.test(digits) && value >= min && value <= max ? value : null;
}

function firstDay(text: string): DayKey | null {
  const day = parseDay(text);
  return day && day >= YEARS[0] && day <= YEARS[1] ? day : null;
}
