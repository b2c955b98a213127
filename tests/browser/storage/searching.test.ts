/** What search looks through: all that lives, once, in parts, the newest first. */
import { expect, test } from 'vitest';
import { deletion } from '../../../src/domain/change';
import { momentOf } from '../../../src/domain/zone';
import { aPiece, aPost, aTask, creation, instant, NOW, SHANGHAI } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

const piece = aPiece();
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

test('search looks through ideas, posts, open tasks and done ones', async () => {
  const repository = await aTab(aDatabase());
  const idea = aPiece();
  const post = aPost(piece);
  const [open, done] = [
    aTask(),
    aTask({ done: momentOf(instant('2026-11-20T09:00'), SHANGHAI, 0) }),
  ];
  await repository.commit(
    [
      creation('pieces', piece),
      creation('pieces', idea),
      creation('posts', post),
      creation('tasks', open),
      creation('tasks', done),
    ],
    NOW,
  );
  const found = await repository.searchPart(10);
  expect(ids(found.pieces)).toEqual(ids([idea]));
  expect(found.posts).toEqual([post]);
  expect(ids(found.tasks)).toEqual(ids([open, done]));
});

test('search finds a planned piece by itself for its notes only, an archived idea always', async () => {
  const repository = await aTab(aDatabase());
  const noted = aPiece({ notes: '问问房东' });
  const archived = aPiece({ archivedAt: NOW });
  await repository.commit(
    [
      creation('pieces', piece),
      creation('posts', aPost(piece)),
      creation('pieces', noted),
      creation('posts', aPost(noted)),
      creation('pieces', archived),
    ],
    NOW,
  );
  expect(ids((await repository.searchPart(10)).pieces)).toEqual(ids([noted, archived]));
});

test('search reads everything once, part by part, the newest first', async () => {
  const repository = await aTab(aDatabase());
  const ideas = Array.from({ length: 7 }, () => aPiece());
  const posts = Array.from({ length: 5 }, () => aPost(piece));
  const tasks = Array.from({ length: 4 }, () => aTask());
  const gone = aTask();
  await repository.commit(
    [
      ...ideas.map((idea) => creation('pieces', idea)),
      ...posts.map((post) => creation('posts', post)),
      ...tasks.map((task) => creation('tasks', task)),
      creation('tasks', gone),
    ],
    NOW,
  );
  await repository.commit([deletion('tasks', gone, NOW)], NOW);
  const parts = [await repository.searchPart(2)];
  for (let last = parts[0]; last && last.next !== null; last = parts.at(-1)) {
    parts.push(await repository.searchPart(2, last.next));
  }
  const read = parts.map((part) => ids([...part.pieces, ...part.posts, ...part.tasks]).sort());
  expect(read.toReversed().flat()).toEqual(ids([...ideas, ...posts, ...tasks]).sort());
  for (const { pieces, posts, tasks } of parts) {
    expect(Math.max(pieces.length, posts.length, tasks.length)).toBeLessThanOrEqual(2);
  }
});
