/** One step from a schema version to the next. */
import type { Database, UpgradeTransaction } from '../schema';

export interface Migration {
  /** The version it leads to. */
  readonly version: number;
  /** Runs inside the upgrade transaction: awaits nothing but that transaction's own requests. */
  migrate(db: Database, tx: UpgradeTransaction): void | Promise<void>;
}

/** Gives every row of a store more fields. Rows of an older schema are not what the types say. */
export async function rewrite(
  tx: UpgradeTransaction,
  store: 'pieces' | 'posts' | 'settings' | 'tasks' | 'meta',
  more: (row: Readonly<Record<string, unknown>>) => object,
): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor();
  while (cursor) {
    const row = cursor.value as unknown as Record<string, unknown>;
    await cursor.update({ ...row, ...more(row) } as never);
    cursor = await cursor.continue();
  }
}
