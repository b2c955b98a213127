/** Short messages at the edge of the screen: what was done, with undo, and what went wrong. */
import { createSignal } from 'solid-js';
import type { StartMessages } from '../i18n';

export type Did = keyof StartMessages['did'];
export type Failure = keyof StartMessages['failed'];

export type Notice =
  | { readonly kind: 'did'; readonly what: Did; readonly undoable: boolean }
  | { readonly kind: 'failed'; readonly why: Failure };

export interface Notices {
  /** The notice on show, or null. A newer one replaces it. */
  current(): Notice | null;
  did(what: Did, undoable: boolean): void;
  /** The one function that turns an error into a message. */
  report(error: unknown): void;
  dismiss(): void;
}

export function makeNotices(): Notices {
  const [current, setCurrent] = createSignal<Notice | null>(null);
  return {
    current,
    did: (what, undoable) => setCurrent({ kind: 'did', what, undoable }),
    report: (error) => setCurrent({ kind: 'failed', why: failureOf(error) }),
    dismiss: () => setCurrent(null),
  };
}

function failureOf(error: unknown): Failure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'OpenError' || name === 'InvalidStateError') return 'disconnected';
  if (name === 'NotAllowedError') return 'refused';
  return 'unknown';
}
