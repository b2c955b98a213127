/** Version 4: posts know how often they were moved; of those from before nothing is known. */
import { type Migration, rewrite } from './migration';

export const v4: Migration = {
  version: 4,
  migrate: (_db, tx) => rewrite(tx, 'posts', () => ({ moved: 0 })),
};
