/** Queue slots: the weekly places of a platform, and the next one in which nothing stands yet. */
import { addDays, type DayKey, weekdayOf } from './day';
import { CLOSE, minutesOf } from './moving';
import type { PlatformId } from './platform';
import type { QueueSlot } from './settings';
import { type WallTime, wallDate } from './zone';

/** How far a free place is looked for, days. */
export const SLOT_DAYS = 366;

/**
 * The first place of a platform after a wall time at which no post on it stands, nor one so near that
 * both would go out together; null when a year has none. `taken` are the platform's walls, in the
 * slots' zone.
 */
export function nextFreeSlot(
  slots: readonly QueueSlot[],
  platform: PlatformId,
  taken: readonly WallTime[],
  after: WallTime,
): WallTime | null {
  const own = slots.filter((slot) => slot.platform === platform);
  const first = wallDate(after);
  for (let ahead = 0; ahead <= SLOT_DAYS; ahead++) {
    const day = addDays(first, ahead);
    const free = placesOn(own, day).find(
      (place) => place > after && !taken.some((wall) => isNear(wall, place)),
    );
    if (free) return free;
  }
  return null;
}

function placesOn(slots: readonly QueueSlot[], day: DayKey): WallTime[] {
  const weekday = weekdayOf(day);
  return slots
    .filter(({ weekdays }) => weekdays.includes(weekday))
    .map(({ clock }) => `${day}T${clock}` as WallTime)
    .sort();
}

function isNear(a: WallTime, b: WallTime): boolean {
  return Math.abs(minutesOf(a) - minutesOf(b)) < CLOSE;
}
