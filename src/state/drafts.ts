/**
 * Typed text that is not on disk yet, noted in localStorage with every key: a page that goes away has
 * no time left to read and write, and one that crashes is not even told. What is still noted at the
 * next start is put back.
 */
import type { Prompt } from '../domain/review';
import { DRAFT_KEYS } from './draft-keys';

/** The text that is typed: part of a record. */
export interface DraftPlace {
  readonly store: 'pieces' | 'posts' | 'tasks' | 'reviews';
  /** Id of the record. */
  readonly of: string;
  readonly part: 'title' | 'body' | 'tags' | 'notes' | 'note' | Prompt;
}

export interface Draft extends DraftPlace {
  readonly text: string;
  /** What may be on disk while this is not: any other text is newer. */
  readonly known: readonly string[];
}

const keyOf = ({ store, of, part }: DraftPlace) => `${DRAFT_KEYS}${store}/${of}/${part}`;

/** Notes what is typed. Storage that refuses is no reason to disturb who types. */
export function noteDraft(place: DraftPlace, text: string, known: readonly string[]): void {
  try {
    const draft: Draft = { ...place, text, known };
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // The text is saved a moment later, as without a note.
  }
}

/** Takes a note off; of one that was typed on in the meantime, given its text, nothing. */
export function dropDraft(place: DraftPlace, text?: string): void {
  try {
    const key = keyOf(place);
    if (text === undefined || readDraft(key)?.text === text) localStorage.removeItem(key);
  } catch {
    // Without storage there is no note.
  }
}

/** All notes that can be read. */
export function readDrafts(): Draft[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(DRAFT_KEYS));
    return keys.flatMap((key) => readDraft(key) ?? []);
  } catch {
    return [];
  }
}

function readDraft(key: string): Draft | null {
  const note: unknown = parsed(localStorage.getItem(key));
  if (isDraft(note) && keyOf(note) === key) return note;
  // Nobody could ever make sense of it.
  localStorage.removeItem(key);
  return null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isDraft(note: unknown): note is Draft {
  if (typeof note !== 'object' || note === null) return false;
  const { text, known } = note as Partial<Draft>;
  return typeof text === 'string' && Array.isArray(known);
}
