/** What a widget shows, as data. */
import type { Locale } from '../domain/settings';

interface Common {
  /** The page's name: of the app, a streak or a list. */
  readonly title: string;
  /** Where a tap leads, below the app's base. */
  readonly href: string;
  /** What the tap does, for those who hear it. */
  readonly label: string;
  readonly locale?: Locale;
}

export interface Line {
  readonly lead: string;
  readonly text: string;
  readonly note: string;
  readonly tone: 'plain' | 'done' | 'late';
}

export type Face = Common &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'seal';
        readonly number: string;
        readonly goal: string;
        readonly stamped: boolean;
        readonly state: string;
        readonly run: string;
      }
    | {
        readonly kind: 'list';
        readonly count: number;
        readonly lines: readonly Line[];
        /** What is said beneath, or where there are no lines. */
        readonly foot: string;
      }
  );
