/** Keys that move from day to day in a grid, as in every calendar. */
import { addDays, addMonths, type DayKey, startOfWeek, type Weekday } from '../../domain/day';

/** The day a key leads to, or null when the key moves nothing. */
export function dayAfterKey(key: string, day: DayKey, weekStart: Weekday): DayKey | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return startOfWeek(day, weekStart);
    case 'End':
      return addDays(startOfWeek(day, weekStart), 6);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}
