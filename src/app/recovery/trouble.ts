/** What can be the matter when the app starts, and what can be done without it. */
import type { Messages } from '../../i18n';
import type { OpenFailure, Repository } from '../../storage/repository';
import type { Rescued } from '../../storage/rescue';

export type Trouble =
  | { readonly kind: OpenFailure; readonly error: unknown }
  | {
      readonly kind: 'lost';
      readonly noted: number;
      readonly found: number;
      /** Goes on with what is there. */
      keep(): void;
    };

/** What can be done without the app. */
export interface Means {
  /** Schema that backups are read into. */
  readonly schema: number;
  /** Reads what can be read. */
  readRescued(): Promise<Rescued>;
  /** Removes the database. */
  startOver(): Promise<void>;
  /** Opens the database that was removed anew. */
  openAnew(): Promise<Repository>;
}

export interface RecoveryProps {
  readonly trouble: Trouble;
  readonly means: Means;
  readonly messages: Messages;
}
