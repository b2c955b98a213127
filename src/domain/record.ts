/** What every stored record carries, so that devices can be synchronised later. */
export interface Stored {
  /** UUIDv7, except for the few records named after what they are. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds of the last commit that changed it. */
  readonly updatedAt: number;
  /** Epoch milliseconds since which it is deleted, or null. Rows are never removed by a verb. */
  readonly deletedAt: number | null;
}

/** A new record's fields around its own. */
export function stored(id: string, now: number): Stored {
  return { id, createdAt: now, updatedAt: now, deletedAt: null };
}
