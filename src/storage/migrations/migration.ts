/** One step from a schema version to the next. */
import type { Database, UpgradeTransaction } from '../schema';

export interface Migration {
  /** The version it leads to. */
  readonly version: number;
  /** Runs inside the upgrade transaction: awaits nothing but that transaction's own requests. */
  migrate(db: Database, tx: UpgradeTransaction): void | Promise<void>;
}
