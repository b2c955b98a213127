/** Version 5: what posts brought in, followers, and reviews. */
import { type Migration, rewrite } from './migration';

export const v5: Migration = {
  version: 5,
  async migrate(db, tx) {
    db.createObjectStore('followers', { keyPath: 'id' });
    db.createObjectStore('reviews', { keyPath: 'id' });
    await rewrite(tx, 'posts', () => ({ results: [] }));
    await rewrite(tx, 'meta', (row) =>
      row.id === 'writes' ? { live: { ...(row.live as object), followers: 0, reviews: 0 } } : {},
    );
  },
};
