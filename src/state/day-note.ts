/** A remark that holds until the day is over, like “not today”: a note of the device, no data. */
import { createSignal } from 'solid-js';
import type { DayKey } from '../domain/day';
import { note, noted } from './device-notes';

export interface DayNote {
  /** Whether it was noted on a day. Reactive. */
  isOn(day: DayKey): boolean;
  note(day: DayKey): void;
}

/** The note of a name; noting it forgets the day before. */
export function createDayNote(name: string): DayNote {
  const key = `rizhang.day.${name}`;
  const [on, setOn] = createSignal(noted(key));
  return {
    isOn: (day) => on() === day,
    note(day) {
      setOn(day);
      note(key, day);
    },
  };
}
