/** The trash: what was deleted in the last thirty days, brought back or cleared away for good. */
import { keyOf, restoring, type Trashed, type TrashItem, trashItems } from '../domain/trash';
import type { RecordKey } from '../storage/trash';
import type { App } from './app';

export interface Trash {
  /** What was deleted, the last deleted first. */
  read(): Promise<TrashItem[]>;
  /** Brings things back, with all that went along; one undo. */
  restore(items: readonly TrashItem[]): Promise<boolean>;
  /** Clears things away for good, which no undo takes back. False when that failed, which is said. */
  purge(items: readonly TrashItem[]): Promise<boolean>;
}

export function makeTrash({ repository, history, notices }: App): Trash {
  return {
    read: async () => trashItems(await repository.trash()),
    restore: (items) =>
      history.run('untrashed', async () => {
        const trashed = await repository.trash();
        // What another tab brought back in the meantime is not there any more.
        const still = new Map(trashed.map((one) => [keyOf(one), one]));
        const now = (one: Trashed) => still.get(keyOf(one)) ?? [];
        const wanted = items.flatMap(({ root, along }): TrashItem[] => {
          const [first, ...others] = [root, ...along].flatMap(now);
          return first ? [{ root: first, along: others }] : [];
        });
        return restoring(wanted, trashed);
      }),
    async purge(items) {
      const all = items.flatMap(({ root, along }) => [root, ...along]);
      try {
        await repository.purge(all.map(({ store, record }): RecordKey => [store, record.id]));
        return true;
      } catch (error) {
        notices.report(error);
        return false;
      }
    },
  };
}
