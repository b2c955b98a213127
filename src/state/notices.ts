/** Short messages at the edge of the screen: what was done, with undo, and what went wrong. */
import { createSignal } from 'solid-js';
import type { StartMessages } from '../i18n';

export type Did = keyof StartMessages['did'];
export type Failure = keyof StartMessages['failed'];

/** Where something can be done about it: a path of the app, and what to call it. */
export interface Way {
  readonly label: string;
  readonly path: string;
}

export type Notice =
  | {
      readonly kind: 'did';
      readonly what: Did;
      readonly undoable: boolean;
      /** How many records it changed, where more than one. */
      readonly count?: number | undefined;
      /** What else there is to know about it, in the person's language. */
      readonly note?: string | undefined;
    }
  | { readonly kind: 'said'; readonly text: string; readonly way?: Way | undefined }
  | { readonly kind: 'failed'; readonly why: Failure };

export interface Notices {
  /** The notice on show, or null. A newer one replaces it. */
  current(): Notice | null;
  did(what: Did, undoable: boolean, count?: number): void;
  /** Adds to the message on what was just done. `note` is in the person's language. */
  add(note: string): void;
  /** Says something in the person's language, and the way to where it is answered. */
  say(text: string, way?: Way): void;
  /** The one function that turns an error into a message. */
  report(error: unknown): void;
  /** Says that what is done from now on is not kept, and why. */
  reportUnsaved(error: unknown): void;
  dismiss(): void;
}

export function makeNotices(): Notices {
  const [current, setCurrent] = createSignal<Notice | null>(null);
  return {
    current,
    did: (what, undoable, count = 1) =>
      setCurrent({ kind: 'did', what, undoable, count: count > 1 ? count : undefined }),
    add: (note) => setCurrent((now) => (now?.kind === 'did' ? { ...now, note } : now)),
    say: (text, way) => setCurrent({ kind: 'said', text, way }),
    report: (error) => setCurrent({ kind: 'failed', why: failureOf(error) }),
    reportUnsaved(error) {
      const why = failureOf(error);
      setCurrent({ kind: 'failed', why: why === 'disconnected' ? why : 'unsaved' });
    },
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
