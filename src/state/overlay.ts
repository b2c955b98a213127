/** Which dialog of the shell is open. Any screen may ask for one; only the shell shows it. */
import { type Accessor, createSignal } from 'solid-js';
import type { DayKey } from '../domain/day';
import type { Given } from '../domain/go-link';

export type NewThing = 'post' | 'idea' | 'task';

export type Overlay =
  | {
      readonly kind: 'new';
      readonly what: NewThing;
      readonly day: DayKey | null;
      readonly clock?: string | undefined;
      /** What else it is filled with. */
      readonly given?: Given | undefined;
    }
  /** `typed`: what stands in its field to begin with. */
  | { readonly kind: 'search'; readonly typed: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'install' }
  | { readonly kind: 'news' };

export interface OverlayState {
  current: Accessor<Overlay | null>;
  /** Opens the form for something new, on a date and at a time (`HH:mm`) if they are meant. */
  openNew(what: NewThing, day?: DayKey, clock?: string, given?: Given): void;
  openSearch(typed?: string): void;
  openHelp(): void;
  /** How the app is put on this device's home screen. */
  openInstall(): void;
  /** What came with the last versions. */
  openNews(): void;
  close(): void;
}

export function makeOverlay(): OverlayState {
  const [current, setCurrent] = createSignal<Overlay | null>(null);
  return {
    current,
    openNew: (what, day, clock, given) =>
      setCurrent({ kind: 'new', what, day: day ?? null, clock, given }),
    openSearch: (typed = '') => setCurrent({ kind: 'search', typed }),
    openHelp: () => setCurrent({ kind: 'help' }),
    openInstall: () => setCurrent({ kind: 'install' }),
    openNews: () => setCurrent({ kind: 'news' }),
    close: () => setCurrent(null),
  };
}
