/**
 * A remark that holds until the day is over, like “not today”. It is a convenience of this device and
 * no data: kept in localStorage, and where that refuses, in memory.
 */
import { createSignal } from 'solid-js';
import type { DayKey } from '../domain/day';

export interface DayNote {
  /** Whether it was noted on a day. Reactive. */
  isOn(day: DayKey): boolean;
  note(day: DayKey): void;
}

/** The note of a name; noting it forgets the day before. */
export function createDayNote(name: string): DayNote {
  const key = `rizhang.day.${name}`;
  const [noted, setNoted] = createSignal(read(key));
  return {
    isOn: (day) => noted() === day,
    note(day) {
      setNoted(day);
      try {
        localStorage.setItem(key, day);
      } catch {
        // It holds as long as the page does.
      }
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
