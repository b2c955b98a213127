/**
 * Saves text as it is typed: every moment, and at once when the field is left, the app is hidden or
 * the page goes away.
 */
import { onCleanup } from 'solid-js';

/** Longest time typed text waits for the disk, milliseconds. */
const DELAY = 250;

export interface Typing<T> {
  /** Notes the newest value; it is saved shortly. */
  type(value: T): void;
  /** Saves now what is still waiting. */
  flush(): Promise<void>;
}

const waiting = new Set<() => Promise<void>>();

/** Saves everything typed anywhere; for when the app is about to be replaced. */
export async function flushAll(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush()));
}

/**
 * Typing in one field. `save` reports its own failures and never rejects; what is waiting when the
 * owner goes is saved then.
 */
export function createTyping<T>(save: (value: T) => Promise<unknown>): Typing<T> {
  let pending: { value: T } | null = null;
  let saving: Promise<unknown> | undefined;
  let timer: ReturnType<typeof setTimeout>;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (pending) {
      const { value } = pending;
      pending = null;
      saving = save(value);
    }
    await saving;
    if (!pending) waiting.delete(flush);
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', flush);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('pagehide', flush);
    void flush();
  });

  return {
    type(value) {
      // Counted from the first key on, so that who never pauses is saved too.
      if (!pending) timer = setTimeout(flush, DELAY);
      pending = { value };
      waiting.add(flush);
    },
    flush,
  };
}
