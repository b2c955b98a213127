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

/** Run, best, total, finished. */
type Note = [number, number, number, number];

/** Weekdays that rest, a bit each. A week without a day to publish on would never end: it has none. */
export function offBits({ offDays }: Streak): number {
  return offDays.length < 7 ? offDays.reduce((bits, weekday) => bits | (1 << weekday), 0) : 0;
}

/** Passes over the first `reach` days, or over those from the first that changed since the last pass. */
export function passOver(streak: Streak, days: StreakDays, now: number, reach: number): Pass {
  const last = days.pass?.streak === streak && days.pass.now === now ? days.pass : null;
  const blocks = Math.ceil(reach / NOTE_EVERY);
  const block = last
    ? Math.min(Math.floor(days.changed / NOTE_EVERY), blocks - 1, last.notes.length / NOTED - 1)
    : 0;
  const from = block * NOTE_EVERY;
  const { states, labels, strengths, notes } = roomFor(reach, blocks * NOTED);
  strengths.set(days.hits.subarray(0, reach));
  let run = 0;
  let best = 0;
  let total = 0;
  let finished = -1;
  if (last && block > 0) {
    states.set(last.states.subarray(0, from));
    labels.set(last.labels.subarray(0, from));
    notes.set(last.notes.subarray(0, block * NOTED));
    [run, best, total, finished] = last.notes.subarray(block * NOTED) as unknown as Note;
  }

  const { hits, rests, planned } = days;
  const { goal } = streak;
  const strict = streak.mode === 'strict';
  const calendar = streak.mode === 'calendar';
  const off = offBits(streak);
  let weekday: number = weekdayOfEpoch(days.first + from);
  // Ten years of days pass here: no call, no date, nothing made or looked up by name.
  for (let at = block; at < blocks; at++) {
    const note = at * NOTED;
    notes[note] = run;
    notes[note + 1] = best;
    notes[note + 2] = total;
    notes[note + 3] = finished;
    const end = Math.min(reach, (at + 1) * NOTE_EVERY);
    for (let i = at * NOTE_EVERY; i < end; i++) {
      if ((hits[i] as number) > 0 && i <= now) {
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
  }
  const pass = { streak, now, states, labels, strengths, run, best, total, finished, notes };
  days.pass = pass;
  days.changed = Number.MAX_SAFE_INTEGER;
  return pass;
}

/** One piece of memory for all arrays of a pass: a browser takes longer to give it than a pass to fill it. */
function roomFor(reach: number, noted: number) {
  const labels = reach * Uint32Array.BYTES_PER_ELEMENT;
  const notes = noted * Int32Array.BYTES_PER_ELEMENT;
  const strengths = reach * Uint16Array.BYTES_PER_ELEMENT;
  const room = new ArrayBuffer(labels + notes + strengths + reach);
  return {
    labels: new Uint32Array(room, 0, reach),
    notes: new Int32Array(room, labels, noted),
    strengths: new Uint16Array(room, labels + notes, reach),
    states: new Uint8Array(room, labels + notes + strengths, reach),
  };
}
