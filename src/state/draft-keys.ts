/** Whether something typed was not saved: asked at the start, which needs no more of drafts.ts. */

/** Beginning of the localStorage keys of all notes. */
export const DRAFT_KEYS = 'rizhang.draft.';

export function hasDrafts(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(DRAFT_KEYS));
  } catch {
    return false;
  }
}
