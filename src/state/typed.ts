/**
 * Something typed: what is being typed while its field has the focus, else what is stored, so that an
 * undo or another tab shows up. Saved as it is typed.
 */
import { type Accessor, createComputed, createSignal, on, untrack } from 'solid-js';
import { type DraftPlace, dropDraft, noteDraft } from './drafts';
import { createTyping } from './typing';

export interface Typed<T> {
  value: Accessor<T>;
  type(value: T): void;
  /** The field is left: saves now, and shows what is stored again unless that failed. */
  leave(): Promise<void>;
  /** True while the last typing could not be saved. Reactive. */
  failed: Accessor<boolean>;
}

/** Where what is typed belongs, and how it is spelled, so that it outlives the page. */
export interface Noted<T> {
  readonly place: DraftPlace;
  spell(value: T): string;
}

/**
 * `save` resolves to false when nothing was written, and is null for what cannot be saved as it
 * stands. Saves what is waiting when its owner goes; what is `noted` comes back at the next start.
 */
export function createTyped<T>(
  stored: Accessor<T>,
  save: (value: T) => Promise<boolean> | null,
  noted?: Noted<T>,
): Typed<T> {
  const [draft, setDraft] = createSignal<{ readonly value: T } | null>(null);
  const [outcome, setOutcome] = createSignal<'kept' | 'failed' | 'refused'>('kept');
  const same = (a: T, b: T) => (noted ? noted.spell(a) === noted.spell(b) : a === b);
  let sent: readonly T[] = [];
  // What may still be stored while the last save is on its way: what it replaces, and earlier saves.
  let passed: readonly T[] = [];
  let awaited = false;
  const typing = createTyping<T>(async (value) => {
    passed = [...passed, stored(), ...sent];
    sent = [value];
    const saving = save(value);
    const result = saving === null ? 'refused' : (await saving) ? 'kept' : 'failed';
    setOutcome(result);
    if (noted && result !== 'failed') dropDraft(noted.place, noted.spell(value));
  });

  /** Shows what is stored again, unless that is behind what was saved. */
  function settle(now: T): void {
    const typed = draft();
    awaited =
      typed !== null && !same(now, typed.value) && passed.some((earlier) => same(earlier, now));
    if (!awaited) setDraft(null);
  }
  createComputed(
    on(
      stored,
      (now) => {
        if (sent.some((last) => same(last, now))) passed = [];
        if (awaited) settle(now);
      },
      { defer: true },
    ),
  );
  return {
    value: () => (draft() ?? { value: stored() }).value,
    type(value) {
      awaited = false;
      if (noted) {
        const known = [untrack(stored), ...sent].map(noted.spell);
        noteDraft(noted.place, noted.spell(value), known);
      }
      typing.type(value);
      // Last: what is shown then may take the focus away, and the field is left with all of it.
      setDraft({ value });
    },
    async leave() {
      const left = draft();
      if (left && outcome() === 'failed') typing.type(left.value);
      await typing.flush();
      if (draft() !== left || outcome() !== 'kept') return;
      settle(stored());
    },
    failed: () => outcome() === 'failed',
  };
}
