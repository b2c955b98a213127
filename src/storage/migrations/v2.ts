/**
 * Version 2: series, templates, earlier texts; pieces with links, steps and pictures; posts that know
 * their piece's title, their cover and their series.
 */
import { type Migration, rewrite } from './migration';

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
