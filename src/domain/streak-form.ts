/** A streak as it is typed into a form, and what is wrong with it. */
import { type DayKey, parseDay, type Weekday } from './day';
import type { PlatformId } from './platform';
import { type AllowancePeriod, MAX_GOAL, type Streak, type StreakMode } from './streak';

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
}

export type FormFault = 'name' | 'goal' | 'startDay' | 'offDays' | 'rests';

export type FormFields = Pick<
  Streak,
  'name' | 'goal' | 'startDay' | 'mode' | 'platforms' | 'tag' | 'offDays' | 'restAllowance'
>;

/** A first day outside of these years is a slip of the hand: 0026 for 2026. */
const YEARS: readonly [string, string] = ['2000-01-01', '2099-12-31'];
export const MAX_RESTS = 99;
const MOST_OFF_DAYS = 6;

/** The form of a streak, for changing it. */
export function formOf(streak: FormFields): StreakForm {
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
  };
}

/** What the form says, or where it is wrong. */
export function readForm(
  form: StreakForm,
): { readonly fields: FormFields } | { readonly faults: readonly FormFault[] } {
  const name = form.name.trim();
  const goal = wholeNumber(form.goal, 1, MAX_GOAL);
  const startDay = firstDay(form.startDay);
  const count = wholeNumber(form.rests, 0, MAX_RESTS);
  const tooFewDays = form.offDays.length > MOST_OFF_DAYS;
  if (name === '' || goal === null || startDay === null || count === null || tooFewDays) {
    const found: readonly [FormFault, boolean][] = [
      ['name', name === ''],
      ['goal', goal === null],
      ['startDay', startDay === null],
      ['offDays', tooFewDays],
      ['rests', count === null],
    ];
    return { faults: found.filter(([, wrong]) => wrong).map(([fault]) => fault) };
  }
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
