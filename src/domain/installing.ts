/** When a person is offered to put the app on their home screen. */
import type { DayKey } from './day';

/** `asked`: the browser will ask. `apart`: by their own hand, and what they have written stays behind. */
export type Way = 'asked' | 'apart';

/** On a second day with something kept; where it would stay behind, before anything is. */
export function isTimeToOffer(way: Way, since: DayKey, today: DayKey, isEmpty: boolean): boolean {
  return way === 'apart' || (today > since && !isEmpty);
}
