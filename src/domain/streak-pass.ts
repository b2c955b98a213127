/**
 * The engine's one pass over a streak's days. It leaves notes on the way, so that the next pass over
 * the same days begins shortly before the first that changed: an edit of today costs next to nothing,
 * also after ten years.
 */
import { weekdayOfEpoch } from './day';
import type { Streak } from './streak';
import type { Pass, StreakDays } from './streak-days';

/** What the states of a pass are called; the numbers are their indices in DayState. */
export const [HIT, REST, MISS, PENDING, PLANNED, OPEN] = [1, 2, 3, 4, 5, 6] as const;

const NOTE_EVERY = 64;
const NOTED = 4;

/** Weekdays that rest. A week without a day to publish on would never end: it has none. */
export function restingWeekdays({ offDays }: Streak): ReadonlySet<number> {
  return new Set<number>(offDays.length < 7 ? offDays : []);
}

/** Passes over the first `reach` days, or over those from the first that changed since the last pass. */
export function passOver(streak: Streak, days: StreakDays, now: number, reach: number): Pass {
  const last = days.pass?.streak === streak && days.pass.now === now ? days.pass : null;
  const blocks = Math.ceil(reach / NOTE_EVERY);
  const block = last
    ? Math.min(Math.floor(days.changed / NOTE_EVERY), blocks - 1, last.notes.length / NOTED - 1)
    : 0;
  const from = block * NOTE_EVERY;
  const states = new Uint8Array(reach);
  const labels = new Uint32Array(reach);
  const notes = new Int32Array(blocks * NOTED);
  let run = 0;
  let best = 0;
  let total = 0;
  let finished = -1;
  if (last && block > 0) {
    states.set(last.states.subarray(0, from));
    labels.set(last.labels.subarray(0, from));
    notes.set(last.notes.subarray(0, block * NOTED));
    run = last.notes[block * NOTED] as number;
    best = last.notes[block * NOTED + 1] as number;
    total = last.notes[block * NOTED + 2] as number;
    finished = last.notes[block * NOTED + 3] as number;
  }

  const { hits, rests, planned } = days;
  const { goal } = streak;
  const strict = streak.mode === 'strict';
  const calendar = streak.mode === 'calendar';
  let off = 0;
  for (const weekday of restingWeekdays(streak)) off |= 1 << weekday;
  let weekday: number = weekdayOfEpoch(days.first + from);
  // Ten years of days pass here: no call, no date, nothing looked up by name.
  for (let i = from; i < reach; i++) {
    if (i % NOTE_EVERY === 0) {
      const at = (i / NOTE_EVERY) * NOTED;
      notes[at] = run;
      notes[at + 1] = best;
      notes[at + 2] = total;
      notes[at + 3] = finished;
    }
    if (i <= now && (hits[i] as number) > 0) {
      run++;
      total++;
      if (run > best) best = run;
      const label = strict ? run : calendar ? i + 1 : total;
      labels[i] = label;
      if (finished < 0 && label >= goal) finished = i;
      states[i] = HIT;
    } else if ((off >> weekday) & 1 || (rests[i] as number) > 0) states[i] = REST;
    else if (i < now) {
      run = 0;
      states[i] = MISS;
    } else if (i === now) states[i] = PENDING;
    else states[i] = (planned[i] as number) > 0 ? PLANNED : OPEN;
    weekday = weekday === 7 ? 1 : weekday + 1;
  }
  const pass = { streak, now, states, labels, run, best, total, finished, notes };
  days.pass = pass;
  days.changed = Number.MAX_SAFE_INTEGER;
  return pass;
}
