/** Version 1: the stores and indexes everything began with. */
import type { Migration } from './migration';

export const v1: Migration = {
  version: 1,
  migrate(db) {
    const pieces = db.createObjectStore('pieces', { keyPath: 'id' });
    pieces.createIndex('inbox', 'ix.inbox');
    pieces.createIndex('recent', 'ix.recent');
    const posts = db.createObjectStore('posts', { keyPath: 'id' });
    posts.createIndex('slot', 'ix.slot');
    posts.createIndex('waiting', 'ix.waiting');
    posts.createIndex('piece', 'ix.piece');
    db.createObjectStore('streaks', { keyPath: 'id' });
    db.createObjectStore('dayMarks', { keyPath: 'id' }).createIndex('streak', 'ix.streak');
    const tasks = db.createObjectStore('tasks', { keyPath: 'id' });
    tasks.createIndex('open', 'ix.open');
    tasks.createIndex('done', 'ix.done');
    db.createObjectStore('settings', { keyPath: 'id' });
    db.createObjectStore('credits', { keyPath: 'day' });
    db.createObjectStore('media', { keyPath: 'id' });
    db.createObjectStore('meta', { keyPath: 'id' });
  },
};
