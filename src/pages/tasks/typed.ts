/**
 * Something typed in the task's sheet: what is being typed while its field has the focus, else what
 * is stored. Saved as it is typed.
 */
import { type Accessor, createSignal } from 'solid-js';
import { createTyping } from '../../state/typing';

export interface Typed<T> {
  value: Accessor<T>;
  type(value: T): void;
  /** The field is left: saves now, and shows what is stored again unless that failed. */
  leave(): Promise<void>;
  /** True while the last typing could not be saved. Reactive. */
  failed: Accessor<boolean>;
}

/**
 * `save` resolves to false when nothing was written, and is null for what cannot be saved as it
 * stands. Saves what is waiting when its owner goes.
 */
export function createTyped<T>(
  stored: Accessor<T>,
  save: (value: T) => Promise<boolean> | null,
): Typed<T> {
  const [draft, setDraft] = createSignal<{ readonly value: T } | null>(null);
  const [outcome, setOutcome] = createSignal<'kept' | 'failed' | 'refused'>('kept');
  const typing = createTyping<T>(async (value) => {
    const saving = save(value);
    setOutcome(saving === null ? 'refused' : (await saving) ? 'kept' : 'failed');
  });
  return {
    value: () => (draft() ?? { value: stored() }).value,
    type(value) {
      setDraft({ value });
      typing.type(value);
    },
    async leave() {
      const left = draft();
      if (left && outcome() === 'failed') typing.type(left.value);
      await typing.flush();
      if (draft() === left && outcome() === 'kept') setDraft(null);
    },
    failed: () => outcome() === 'failed',
  };
}
