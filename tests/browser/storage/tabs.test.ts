/** Several tabs on one database: every change is seen everywhere and no field is lost. */
import { expect, test, vi } from 'vitest';
import { type Change, deletion } from '../../../src/domain/change';
import { defaultSettings } from '../../../src/domain/settings';
import type { Task } from '../../../src/domain/task';
import type { Repository } from '../../../src/storage/repository';
import {
  aPiece,
  aPost,
  aTask,
  creation,
  day,
  edit,
  NOW,
  plan,
  published,
} from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

/** Everything a tab hears from now on. */
function hearing(tab: Repository): Change[] {
  const heard: Change[] = [];
  tab.subscribe((changes) => heard.push(...changes));
  return heard;
}

const onlyTask = async (tab: Repository) => (await tab.start()).tasks[0] as Task;

test('two tabs write different fields of one record and both are kept', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const task = aTask();
  await one.commit([creation('tasks', task)], NOW);

  await one.commit([edit('tasks', task, { title: '交终稿' })], NOW + 1);
  await other.commit([edit('tasks', task, { note: '附授权书' })], NOW + 2);
  const both = { ...task, title: '交终稿', note: '附授权书', updatedAt: NOW + 2 };
  expect(await onlyTask(one)).toEqual(both);
});

test('two tabs write at the same moment and both are kept', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const task = aTask();
  await one.commit([creation('tasks', task)], NOW);

  await Promise.all([
    one.commit([edit('tasks', task, { important: true })], NOW + 1),
    other.commit([edit('tasks', task, { urgent: true })], NOW + 1),
  ]);
  expect(await onlyTask(other)).toMatchObject({ important: true, urgent: true });
});

test('of two tabs that write one field, the later one is right', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const task = aTask();
  await one.commit([creation('tasks', task)], NOW);

  await one.commit([edit('tasks', task, { title: '交终稿' })], NOW + 1);
  await other.commit([edit('tasks', task, { title: '问报价' })], NOW + 2);
  expect((await onlyTask(one)).title).toBe('问报价');
});

test('writing into what another tab removed does not bring it back', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const task = aTask();
  await one.commit([creation('tasks', task)], NOW);
  await one.commit([deletion('tasks', task, NOW)], NOW);
  await other.commit([edit('tasks', task, { note: '附授权书' })], NOW);
  expect((await other.start()).tasks).toEqual([]);
});

test('a post that one tab publishes and another retags earns its day with the new tags', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const piece = aPiece();
  const post = aPost(piece, { plan: plan('2026-11-21T20:00') });
  await one.commit([creation('pieces', piece), creation('posts', post)], NOW);

  await one.commit([edit('posts', post, published(post, '2026-11-21T20:05'))], NOW + 1);
  await other.commit([edit('posts', post, { tags: ['手帐'] })], NOW + 2);
  const { credits } = await one.start();
  expect(credits).toMatchObject([{ postId: post.id, day: '2026-11-21', tags: ['手帐'] }]);
  expect(await one.posts(day('2026-11-21'), day('2026-11-21'), 0)).toHaveLength(1);
});

test('a tab hears what another did, as it is on disk', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const task = aTask();
  await one.commit([creation('tasks', task)], NOW);
  const heard = hearing(other);
  await one.commit([edit('tasks', task, { title: '交终稿' })], NOW + 1);
  const after = { ...task, title: '交终稿', updatedAt: NOW + 1 };
  await vi.waitFor(() => expect(heard).toContainEqual({ store: 'tasks', before: task, after }));
});

test('a tab hears its own verb once, merged with what another tab did before', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const task = aTask();
  await one.commit([creation('tasks', task)], NOW);
  await other.commit([edit('tasks', task, { note: '附授权书' })], NOW + 1);
  const heard = hearing(one);
  await one.commit([edit('tasks', task, { title: '交终稿' })], NOW + 2);
  const own = heard.filter(({ after }) => after.updatedAt === NOW + 2);
  expect(own).toEqual([
    {
      store: 'tasks',
      before: { ...task, note: '附授权书', updatedAt: NOW + 1 },
      after: { ...task, title: '交终稿', note: '附授权书', updatedAt: NOW + 2 },
    },
  ]);
});

test('a tab hears nothing of a verb that failed', async () => {
  const name = aDatabase();
  const [one, other] = [await aTab(name), await aTab(name)];
  const heard = hearing(other);
  const broken = aTask({ note: (() => '') as never });
  await expect(one.commit([creation('tasks', broken)], NOW)).rejects.toThrow();
  const fine = aTask();
  await one.commit([creation('tasks', fine)], NOW);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard).toEqual([creation('tasks', fine)]);
});

test('a closed tab hears nothing more', async () => {
  const name = aDatabase();
  const [one, closed, open] = [await aTab(name), await aTab(name), await aTab(name)];
  const [silence, heard] = [hearing(closed), hearing(open)];
  closed.close();
  await one.commit([creation('settings', defaultSettings(NOW))], NOW);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(silence).toEqual([]);
});
