/** Several ideas at once: each verb is one undo, and nothing but them changes. */
import { expect, test } from 'vitest';
import { makeIdeaVerbs } from '../../../src/state/ideas';
import { makeMoving } from '../../../src/state/moving';
import { aPiece, creation, day, NOW, plan } from '../../support/builders';
import { aCreatorsApp, comeBackAt, everything } from '../../support/state';

const titles = (pieces: readonly { title: string }[]) => pieces.map(({ title }) => title);

async function threeIdeas() {
  const { app } = await aCreatorsApp();
  const ideas = ['一', '二', '三'].map((title) => aPiece({ title }));
  await app.repository.commit(
    ideas.map((piece) => creation('pieces', piece)),
    NOW,
  );
  return { app, ideas, verbs: makeIdeaVerbs(app) };
}

test('several are noted in the order they were written, and taken back together', async () => {
  const { app, verbs } = await threeIdeas();
  comeBackAt('2026-11-21T20:01');
  expect(await verbs.jotAll(['甲', '乙', '丙'])).toBe(true);
  expect(titles(await app.repository.inbox())).toEqual(['甲', '乙', '丙', '三', '二', '一']);
  expect(app.notices.current()).toMatchObject({ what: 'jotted', count: 3 });
  await app.history.undo();
  expect(titles(await app.repository.inbox())).toEqual(['三', '二', '一']);
});

test('archived ones leave the inbox and come back', async () => {
  const { app, ideas, verbs } = await threeIdeas();
  const before = await everything(app);
  await verbs.archive(ideas.slice(0, 2));
  expect(titles(await app.repository.inbox())).toEqual(['三']);
  expect(titles(await app.repository.archived()).sort()).toEqual(['一', '二']);
  await verbs.unarchive(await app.repository.archived());
  expect(await everything(app)).toEqual(before);
  await app.history.undo();
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
});

test('what was written into one meanwhile stays with it', async () => {
  const { app, ideas, verbs } = await threeIdeas();
  const [first] = ideas;
  if (!first) throw new Error('no ideas');
  await app.planning.writePiece(first, { notes: '带上三脚架' });
  await verbs.archive([first]);
  expect(await app.repository.archived()).toMatchObject([{ title: '一', notes: '带上三脚架' }]);
});

test('deleted ones are back with one undo', async () => {
  const { app, ideas, verbs } = await threeIdeas();
  const before = await everything(app);
  await verbs.remove(ideas);
  expect(await app.repository.inbox()).toEqual([]);
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
});

test('planned ones go out one a day, out of the archive too, and their platforms are remembered', async () => {
  const { app, ideas, verbs } = await threeIdeas();
  await verbs.archive(ideas.slice(2));
  const before = await everything(app);
  const [archived] = await app.repository.archived();
  const wanted = [...ideas.slice(0, 2), ...(archived ? [archived] : [])];
  await makeMoving(app).planIdeas(wanted, ['weibo', 'bilibili'], day('2026-11-30'), '07:30');
  const plans = await Promise.all(ideas.map(({ id }) => app.repository.postsOfPiece(id)));
  expect(plans.map((posts) => posts.map((post) => post.plan))).toEqual(
    ['2026-11-30T07:30', '2026-12-01T07:30', '2026-12-02T07:30'].map((wall) => [
      plan(wall),
      plan(wall),
    ]),
  );
  expect(await app.repository.inbox()).toEqual([]);
  expect(await app.repository.archived()).toEqual([]);
  expect(app.settings.value.dropPlatforms).toEqual(['weibo', 'bilibili']);
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
});
