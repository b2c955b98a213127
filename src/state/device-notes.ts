/** Small notes of the device, which are no data and so not in the database: what was asked, seen, refused. */

/** The note, or null where there is none or nothing is kept. */
export function noted(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A note of an instant, epoch milliseconds. */
export function notedInstant(key: string): number | null {
  const at = Number(noted(key));
  return Number.isSafeInteger(at) && at > 0 ? at : null;
}

export function isNoted(key: string): boolean {
  return noted(key) !== null;
}

/** Where nothing is kept it is forgotten with the page. */
export function note(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Asking again does no harm.
  }
}
