/**
 * The steps from one schema version to the next: numbered without gaps, additive, never edited once
 * released. docs/recipes.md tells how to add one.
 */
import type { Database, UpgradeTransaction } from '../schema';
import type { Migration } from './migration';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';

export type { Migration } from './migration';

export const MIGRATIONS: readonly Migration[] = [v1, v2, v3, v4, v5];

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
