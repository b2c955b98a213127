/**
 * Version 3: tasks that repeat, have parts, tags, people, an estimate and time spent, and belong to a
 * piece or a post; hours of urgency by tag.
 */
import { type Migration, rewrite } from './migration';

export const v3: Migration = {
  version: 3,
  async migrate(_db, tx) {
    tx.objectStore('tasks').createIndex('piece', 'ix.piece');
    await rewrite(tx, 'tasks', () => ({
      repeat: null,
      subtasks: [],
      tags: [],
      people: [],
      estimate: null,
      spent: 0,
      runningSince: null,
      link: null,
      step: false,
    }));
    await rewrite(tx, 'settings', () => ({ tagHours: {} }));
  },
};
