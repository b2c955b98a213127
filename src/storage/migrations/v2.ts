/**
 * Version 2: series, templates, earlier texts; pieces with links, steps and pictures; posts that know
 * their piece's title, their cover and their series.
 */
import type { UpgradeTransaction } from '../schema';
import type { Migration } from './migration';

export const v2: Migration = {
  version: 2,
  async migrate(db, tx) {
    db.createObjectStore('series', { keyPath: 'id' });
    db.createObjectStore('templates', { keyPath: 'id' });
    db.createObjectStore('versions', { keyPath: ['of', 'part', 'at'] });
    tx.objectStore('pieces').createIndex('archived', 'ix.archived');
    tx.objectStore('posts').createIndex('series', 'ix.series');

    const titles = new Map<unknown, unknown>();
    await rewrite(tx, 'pieces', (piece) => {
      titles.set(piece.id, piece.title);
      return { links: [], steps: [], media: [], archivedAt: null };
    });
    await rewrite(tx, 'posts', ({ pieceId, title }) => ({
      masterTitle: titles.get(pieceId) ?? title,
      cover: null,
      series: null,
    }));
    await rewrite(tx, 'settings', () => ({
      calendarLayer: true,
      dropPlatforms: [],
      queueSlots: [],
      limits: {},
    }));
    await rewrite(tx, 'meta', ({ live }) => ({
      live: { ...(live as object), series: 0, templates: 0 },
    }));
  },
};

/** Gives every row of a store more fields. Rows of an older schema are not what the types say. */
async function rewrite(
  tx: UpgradeTransaction,
  store: 'pieces' | 'posts' | 'settings' | 'meta',
  more: (row: Readonly<Record<string, unknown>>) => object,
): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor();
  while (cursor) {
    const row = cursor.value as unknown as Record<string, unknown>;
    await cursor.update({ ...row, ...more(row) } as never);
    cursor = await cursor.continue();
  }
}
