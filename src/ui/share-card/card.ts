/** What stands on a share card, and the shapes and colours it comes in. */
import type { Size } from '../../domain/media';
import type { SealSheet, SheetKind } from '../../domain/streak-sheet';

export interface CardContent {
  readonly name: string;
  readonly label: number;
  /** null once the number is past it. */
  readonly goal: number | null;
  readonly sheet: SealSheet;
  /** Said beneath the sheet. */
  readonly lines: readonly string[];
  /** Named facts, for a season looked back on. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** The app's name and its one character. */
  readonly brand: string;
  readonly glyph: string;
}

export const CARD_SHAPES = ['3:4', '1:1', '9:16', '16:9'] as const;
export type CardShape = (typeof CARD_SHAPES)[number];

/** In units of the card; at three pixels each they are the sizes that platforms ask for. */
export const CARD_SIZES: Readonly<Record<CardShape, Size>> = {
  '3:4': { width: 360, height: 480 },
  '1:1': { width: 360, height: 360 },
  '9:16': { width: 360, height: 640 },
  '16:9': { width: 640, height: 360 },
};

export type CardTheme = 'light' | 'dark';

export interface CardColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly seal: string;
  readonly onSeal: string;
  /** What days are filled with, or outlined with. */
  readonly days: Readonly<Record<SheetKind, string>>;
}

/** A picture keeps its colours whichever theme is on, so they are written here once more. */
export const CARD_COLOURS: Readonly<Record<CardTheme, CardColours>> = {
  light: {
    paper: '#f8f5ee',
    ink: '#221d17',
    muted: '#695f53',
    seal: '#bf3b2f',
    onSeal: '#fff8f3',
    days: {
      blank: '#ece5d9',
      one: '#dd9089',
      two: '#cd665c',
      more: '#bf3b2f',
      rest: '#b23327',
      off: '#dd9089',
      planned: '#a59b8c',
      gap: '#ece5d9',
      goal: '#221d17',
    },
  },
  dark: {
    paper: '#161412',
    ink: '#eee7db',
    muted: '#aca292',
    seal: '#c2463a',
    onSeal: '#fff5ef',
    days: {
      blank: '#2a2621',
      one: '#6d322c',
      two: '#943c33',
      more: '#c2463a',
      rest: '#ec8276',
      off: '#6d322c',
      planned: '#7a7063',
      gap: '#2a2621',
      goal: '#eee7db',
    },
  },
};
