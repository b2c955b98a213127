/**
 * The steps from one schema version to the next: numbered without gaps, additive, never edited once
 * released. docs/recipes.md tells how to add one.
 */
import type { Database, UpgradeTransaction } from '../schema';
import { v1 } from './v1';

export interface Migration {
  /** The version it leads to. */
  readonly version: number;
  /** Runs inside the upgrade transaction: awaits nothing but that transaction's own requests. */
  migrate(db: Database, tx: UpgradeTransaction): void | Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [v1];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Runs every step above `from`, in order. Any error aborts the whole upgrade. */
export async function migrateFrom(
  from: number,
  db: Database,
  tx: UpgradeTransaction,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const step of migrations) if (step.version > from) await step.migrate(db, tx);
}
