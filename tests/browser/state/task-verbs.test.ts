/** What is done with tasks on their own page, and what follows a piece. */
import { describe, expect, test } from 'vitest';
import { newStep } from '../../../src/domain/step';
import type { Task } from '../../../src/domain/task';
import type { App } from '../../../src/state/app';
import { makeEditing } from '../../../src/state/editing';
import { makeTaskVerbs } from '../../../src/state/task-verbs';
import { day, instant, plan, SHANGHAI } from '../../support/builders';
import { aCreatorsApp, comeBackAt, everything } from '../../support/state';

const all = (app: App) => Object.values(app.tasks.open()).flat();
const titles = (app: App) => all(app).map(({ title }) => title);
const called = (app: App, title: string) => all(app).find((task) => task.title === title) as Task;
const onDay = (text: string) => ({ kind: 'day', day: day(text) }) as const;

async function withTasks(...names: readonly string[]) {
  const { app } = await aCreatorsApp();
  for (const name of names.toReversed()) await app.tasks.add(name);
  return { app, verbs: makeTaskVerbs(app), those: all(app) };
}

describe('several at once, one undo each', () => {
  test('move to the top of a quadrant in the order they had', async () => {
    const { app, verbs, those } = await withTasks('一', '二', '三');
    await app.tasks.add('早就在', { important: true });
    await verbs.moveAll([those[0], those[2]] as Task[], 'plan');
    expect(app.tasks.open().plan.map(({ title }) => title)).toEqual(['一', '三', '早就在']);
    expect(app.tasks.open().drop.map(({ title }) => title)).toEqual(['二']);
    await app.history.undo();
    expect(app.tasks.open().drop.map(({ title }) => title)).toEqual(['一', '二', '三']);
  });

  test('are done, deleted, put on another day', async () => {
    const { app, verbs, those } = await withTasks('一', '二', '三');
    const before = await everything(app);
    await verbs.reschedule(those, day('2026-12-01'));
    expect(all(app).map(({ due }) => due)).toEqual(Array(3).fill(onDay('2026-12-01')));
    await app.history.undo();
    await verbs.completeAll(those.slice(0, 2));
    expect(titles(app)).toEqual(['三']);
    await app.history.undo();
    await verbs.removeAll(those);
    expect(titles(app)).toEqual([]);
    await app.history.undo();
    expect(await everything(app)).toEqual(before);
  });
});

describe('a task that repeats', () => {
  const repeat = {
    rule: { freq: 'week', every: 1, weekdays: [3], count: null },
    start: day('2026-11-18'),
    afterDone: false,
  } as const;

  test('is followed by the next one when done; undo takes both back', async () => {
    const { app } = await aCreatorsApp();
    const due = { kind: 'time', ...plan('2026-11-25T09:00') } as const;
    await app.tasks.add('学 AI', { due, repeat, important: true });
    const before = await everything(app);
    await app.tasks.complete(called(app, '学 AI'));
    expect(all(app)).toMatchObject([
      { title: '学 AI', due: { kind: 'time', wall: '2026-12-02T09:00', zone: SHANGHAI }, repeat },
    ]);
    expect(await app.repository.doneTasks(0)).toMatchObject([{ title: '学 AI', repeat: null }]);
    await app.history.undo();
    expect(await everything(app)).toEqual(before);
    await app.history.redo();
    expect(all(app)).toMatchObject([{ due: { wall: '2026-12-02T09:00' } }]);
  });

  test('is followed by one only, however often it is ticked', async () => {
    const { app } = await aCreatorsApp();
    await app.tasks.add('学 AI', { due: onDay('2026-11-25'), repeat });
    const task = called(app, '学 AI');
    await Promise.all([app.tasks.complete(task), app.tasks.complete(task)]);
    expect(all(app)).toHaveLength(1);
  });
});

describe('the timer', () => {
  test('runs on one task at a time, is noted when it stops, and outlives the page', async () => {
    const { app, verbs, those } = await withTasks('剪片', '写稿');
    const [cut, write] = those as [Task, Task];
    await verbs.start(cut);
    comeBackAt('2026-11-21T20:25');
    await verbs.start(write);
    expect(called(app, '剪片')).toMatchObject({ spent: 25 * 60_000, runningSince: null });
    expect(called(app, '写稿').runningSince).toBe(instant('2026-11-21T20:25'));
    comeBackAt('2026-11-21T20:35');
    await verbs.pause(write);
    expect(called(app, '写稿')).toMatchObject({ spent: 10 * 60_000, runningSince: null });
  });

  test('stops when the task is done', async () => {
    const { app, verbs, those } = await withTasks('剪片');
    await verbs.start(those[0] as Task);
    comeBackAt('2026-11-21T21:00');
    await app.tasks.complete(those[0] as Task);
    expect(await app.repository.doneTasks(0)).toMatchObject([{ spent: 3_600_000 }]);
  });
});

test('parts are changed as they are when their turn has come', async () => {
  const { app, verbs, those } = await withTasks('交初稿');
  const [task] = those as [Task];
  const part = (title: string) => (list: Task['subtasks'], newId: () => string) => [
    ...list,
    { id: newId(), title, done: false },
  ];
  await Promise.all([
    verbs.changeSubtasks(task, part('选图')),
    verbs.changeSubtasks(task, part('修图')),
  ]);
  expect(called(app, '交初稿').subtasks.map(({ title }) => title)).toEqual(['选图', '修图']);
});

describe('a piece with steps', () => {
  async function aPlannedPiece() {
    const { app } = await aCreatorsApp();
    const id = (await app.planning.planNew(
      '开箱',
      ['bilibili', 'weibo'],
      plan('2026-12-10T20:00'),
    )) as string;
    const piece = await app.repository.piece(id);
    if (!piece) throw new Error('not kept');
    await makeEditing(app).changeSteps(piece, () => [
      newStep('cut', '剪辑', 2),
      newStep('cover', '封面', 1),
    ]);
    const posts = await app.repository.postsOfPiece(id);
    return { app, id, posts };
  }
  const dues = (app: App) =>
    all(app).map(({ title, due }) => [title, due?.kind === 'day' && due.day]);

  test('has them among the tasks; moving its first post moves the open ones, with one undo', async () => {
    const { app, posts } = await aPlannedPiece();
    expect(dues(app)).toEqual([
      ['剪辑 · 开箱', '2026-12-08'],
      ['封面 · 开箱', '2026-12-09'],
    ]);
    const before = await everything(app);
    const [first] = posts;
    if (first) await app.planning.move(first, plan('2026-12-05T20:00'));
    expect(dues(app)).toEqual([
      ['剪辑 · 开箱', '2026-12-03'],
      ['封面 · 开箱', '2026-12-04'],
    ]);
    await app.history.undo();
    expect(await everything(app)).toEqual(before);
  });

  test('has a step done when its task is, and the other way round', async () => {
    const { app, id } = await aPlannedPiece();
    await app.tasks.complete(called(app, '剪辑 · 开箱'));
    const piece = await app.repository.piece(id);
    expect(piece?.steps.map(({ done }) => done)).toEqual([true, false]);
    if (!piece) return;
    await makeEditing(app).changeSteps(piece, (steps) =>
      steps.map((one) => ({ ...one, done: !one.done })),
    );
    expect(titles(app)).toEqual(['剪辑 · 开箱']);
    await app.history.undo();
    await app.history.undo();
    expect(titles(app)).toEqual(['剪辑 · 开箱', '封面 · 开箱']);
    expect((await app.repository.piece(id))?.steps.some(({ done }) => done)).toBe(false);
  });

  test('has no tasks any more when nothing is planned, and they come back with it', async () => {
    const { app, posts } = await aPlannedPiece();
    for (const post of posts) await app.planning.removePost(post);
    expect(titles(app)).toEqual([]);
    await app.history.undo();
    expect(titles(app)).toEqual(['剪辑 · 开箱', '封面 · 开箱']);
  });
});

test('a task for a post presses before the platform closes, wherever the post is moved', async () => {
  const { app } = await aCreatorsApp();
  const id = (await app.planning.planNew('开箱', ['bilibili'], plan('2026-12-10T20:00'))) as string;
  const [post] = await app.repository.postsOfPiece(id);
  await app.tasks.add('上传', { important: true });
  if (!post) throw new Error('not kept');
  await makeTaskVerbs(app).linkToPost(called(app, '上传'), post);
  expect(app.tasks.open().plan).toHaveLength(1);
  await app.planning.move(post, plan('2026-11-22T20:00'));
  expect(app.tasks.open().do).toHaveLength(1);
  await app.history.undo();
  expect(app.tasks.open().plan).toHaveLength(1);
});
