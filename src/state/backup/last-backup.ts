/** When this device last made a backup: a note of the device, no data, and so not in the database. */
import { createSignal } from 'solid-js';

const KEY = 'rizhang.backup';

export interface LastBackup {
  /** Instant, epoch milliseconds; null while none was made. Reactive. */
  at(): number | null;
  note(at: number): void;
}

export function createLastBackup(): LastBackup {
  const [at, setAt] = createSignal(read());
  return {
    at,
    note(now) {
      setAt(now);
      try {
        localStorage.setItem(KEY, String(now));
      } catch {
        // It is known as long as the page is open.
      }
    },
  };
}

function read(): number | null {
  try {
    const at = Number(localStorage.getItem(KEY));
    return Number.isSafeInteger(at) && at > 0 ? at : null;
  } catch {
    return null;
  }
}
