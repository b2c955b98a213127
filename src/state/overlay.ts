/** Which dialog of the shell is open. Any screen may ask for one; only the shell shows it. */
import { type Accessor, createSignal } from 'solid-js';
import type { DayKey } from '../domain/day';

export type NewThing = 'post' | 'idea' | 'task';

export type Overlay =
  | {
      readonly kind: 'new';
      readonly what: NewThing;
      readonly day: DayKey | null;
      readonly clock?: string | undefined;
    }
  | { readonly kind: 'search' }
  | { readonly kind: 'help' };

export interface OverlayState {
  current: Accessor<Overlay | null>;
  /** Opens the form for something new, on a date and at a time (`HH:mm`) if they are meant. */
  openNew(what: NewThing, day?: DayKey, clock?: string): void;
  openSearch(): void;
  openHelp(): void;
  close(): void;
}

export function makeOverlay(): OverlayState {
  const [current, setCurrent] = createSignal<Overlay | null>(null);
  return {
    current,
    openNew: (what, day, clock) => setCurrent({ kind: 'new', what, day: day ?? null, clock }),
    openSearch: () => setCurrent({ kind: 'search' }),
    openHelp: () => setCurrent({ kind: 'help' }),
    close: () => setCurrent(null),
  };
}
