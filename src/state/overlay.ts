/** Which dialog of the shell is open. Any screen may ask for one; only the shell shows it. */
import { type Accessor, createSignal } from 'solid-js';
import type { DayKey } from '../domain/day';

export type NewThing = 'post' | 'idea' | 'task';

export type Overlay =
  | { readonly kind: 'new'; readonly what: NewThing; readonly day: DayKey | null }
  | { readonly kind: 'search' }
  | { readonly kind: 'help' };

export interface OverlayState {
  current: Accessor<Overlay | null>;
  /** Opens the form for something new, on a day if one is meant. */
  openNew(what: NewThing, day?: DayKey): void;
  openSearch(): void;
  openHelp(): void;
  close(): void;
}

export function makeOverlay(): OverlayState {
  const [current, setCurrent] = createSignal<Overlay | null>(null);
  return {
    current,
    openNew: (what, day) => setCurrent({ kind: 'new', what, day: day ?? null }),
    openSearch: () => setCurrent({ kind: 'search' }),
    openHelp: () => setCurrent({ kind: 'help' }),
    close: () => setCurrent(null),
  };
}
