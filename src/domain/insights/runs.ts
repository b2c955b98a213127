/** A streak's unbroken runs over time. */
import { type DayKey, dayFromEpoch, epochDay } from '../day';
import { type StreakView, stateAt } from '../streak-walk';
import { isIn, type Span } from './span';

export interface Run {
  /** Days of its first and last seal. */
  readonly first: DayKey;
  readonly last: DayKey;
  /** Seals; rests between them do not count and do not break it. */
  readonly seals: number;
}

/** Runs with a seal in the span, whole and in order. Only days until `today` are looked at. */
export function runsOf(view: StreakView, span: Span, today: DayKey): Run[] {
  const runs: Run[] = [];
  const end = epochDay(today) - view.first;
  let from = -1;
  let to = -1;
  let seals = 0;
  const close = () => {
    const first = dayFromEpoch(view.first + from);
    const last = dayFromEpoch(view.first + to);
    if (
      seals > 0 &&
      (isIn(first, span) || isIn(last, span) || (first < span.first && last > span.last))
    )
      runs.push({ first, last, seals });
    seals = 0;
  };
  for (let i = 0; i <= end; i++) {
    const state = stateAt(view, i);
    if (state === 'hit') {
      if (seals === 0) from = i;
      to = i;
      seals++;
    } else if (state === 'miss') close();
  }
  close();
  return runs;
}
