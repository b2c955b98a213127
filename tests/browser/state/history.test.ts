/** One history for everything a person does: on disk, taken back, done again. */
import { expect, test, vi } from 'vitest';
import type { App } from '../../../src/state/app';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp, everything, startApp } from '../../support/state';

const openTitles = (app: App) =>
  Object.values(app.tasks.open()).flatMap((tasks) => tasks.map(({ title }) => title));

/** An open task, as the screen has it. */
function taskCalled(app: App, title: string) {
  const task = Object.values(app.tasks.open())
    .flat()
    .find((one) => one.title === title);
  if (!task) throw new Error(`no open task called ${title}`);
  return task;
}

/** Makes the next commits fail as on a full disk. */
function fillDisk(app: App, times: number): void {
  const commit = vi.spyOn(app.repository, 'commit');
  for (let i = 0; i < times; i++) {
    commit.mockRejectedValueOnce(new DOMException('no space left', 'QuotaExceededError'));
  }
}

test('verbs of every kind are taken back in reverse order, and done again in order', async () => {
  const { app } = await aCreatorsApp();
  const TODAY = day('2026-11-21');
  await app.posts.load(TODAY, TODAY);
  await app.tasks.add('给品牌交初稿');
  const start = await everything(app);

  await app.planning.planNew('一页手帐', ['weibo', 'bilibili'], plan('2026-11-21T21:00'));
  await app.tasks.complete(taskCalled(app, '给品牌交初稿'));
  await app.stamping.start('手帐日更', TODAY);
  const [post] = app.posts.on(TODAY);
  await app.stamping.publish(post as never, instant('2026-11-21T20:00'));
  await app.settings.set({ weekStart: 7 });
  const end = await everything(app);
  expect(app.streaks.all()[0]?.view().stamped).toBe(true);

  for (let verbs = 5; verbs > 0; verbs--) await app.history.undo();
  expect(await everything(app)).toEqual(start);
  expect(app.posts.on(TODAY)).toEqual([]);
  expect(openTitles(app)).toEqual(['给品牌交初稿']);
  expect(app.streaks.all()).toEqual([]);
  expect(app.settings.value.weekStart).toBe(1);

  for (let verbs = 5; verbs > 0; verbs--) await app.history.redo();
  expect(await everything(app)).toEqual(end);
  expect(app.posts.on(TODAY)).toHaveLength(2);
  expect(openTitles(app)).toEqual([]);
  expect(app.streaks.all()[0]?.view().stamped).toBe(true);
  expect(app.settings.value.weekStart).toBe(7);
});

test('what was undone survives closing the app', async () => {
  const { app, name } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  await app.tasks.add('问报价');
  await app.history.undo();
  expect(openTitles(await startApp(name))).toEqual(['给品牌交初稿']);
});

test('each step is announced; only what was done, not what was undone, offers to be undone', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  expect(app.notices.current()).toEqual({ kind: 'did', what: 'addedTask', undoable: true });
  await app.history.undo();
  expect(app.notices.current()).toEqual({ kind: 'did', what: 'undone', undoable: false });
  await app.history.redo();
  expect(app.notices.current()).toEqual({ kind: 'did', what: 'redone', undoable: false });
});

test('with nothing to undo or redo nothing happens', async () => {
  const { app } = await aCreatorsApp();
  const commit = vi.spyOn(app.repository, 'commit');
  await app.history.undo();
  await app.history.redo();
  expect(commit).not.toHaveBeenCalled();
  expect(app.notices.current()).toBeNull();
});

test('after something new was done, what was undone cannot be done again', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  await app.history.undo();
  await app.tasks.add('问报价');
  await app.history.redo();
  expect(openTitles(app)).toEqual(['问报价']);
});

test('undo waits for the verb it takes back', async () => {
  const { app } = await aCreatorsApp();
  const adding = [app.tasks.add('给品牌交初稿'), app.tasks.add('问报价')];
  await app.history.undo();
  await Promise.all(adding);
  expect(openTitles(app)).toEqual(['给品牌交初稿']);
});

test('a verb that changes nothing is not remembered', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  const task = taskCalled(app, '给品牌交初稿');
  expect(await app.tasks.edit(task, { title: '给品牌交初稿' })).toBe(true);
  await app.history.undo();
  expect(openTitles(app)).toEqual([]);
});

test('typing in one field is one undo, however often it was saved', async () => {
  const { app } = await aCreatorsApp();
  const id = await app.planning.jot('');
  const idea = async () => (await app.repository.piece(id ?? '')) as never;
  for (const title of ['手', '手帐', '手帐开', '手帐开箱']) {
    await app.planning.writePiece(await idea(), { title });
  }
  await app.history.undo();
  expect(await idea()).toMatchObject({ title: '' });
  await app.history.redo();
  expect(await idea()).toMatchObject({ title: '手帐开箱' });
});

test('typing in two fields, or after something else, is an undo each', async () => {
  const { app } = await aCreatorsApp();
  const id = await app.planning.jot('');
  const write = async (fields: object) =>
    app.planning.writePiece((await app.repository.piece(id ?? '')) as never, fields);
  await write({ title: '手帐' });
  await write({ body: '今天写了两页' });
  await app.tasks.add('买纸');
  await write({ body: '今天写了两页。' });

  const steps: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    await app.history.undo();
    const piece = await app.repository.piece(id ?? '');
    steps.push([piece?.title, piece?.body, openTitles(app).length]);
  }
  expect(steps).toEqual([
    ['手帐', '今天写了两页', 1],
    ['手帐', '今天写了两页', 0],
    ['手帐', '', 0],
    ['', '', 0],
  ]);
});

test('typing is not announced', async () => {
  const { app } = await aCreatorsApp();
  const id = await app.planning.jot('手帐');
  app.notices.dismiss();
  await app.planning.writePiece((await app.repository.piece(id ?? '')) as never, { title: '开箱' });
  expect(app.notices.current()).toBeNull();
});

test('undo keeps what another tab changed in another field meanwhile', async () => {
  const { app, name } = await aCreatorsApp();
  const other = await startApp(name);
  await app.tasks.add('给品牌交初稿');
  await app.tasks.edit(taskCalled(app, '给品牌交初稿'), { important: true });
  await vi.waitFor(() => expect(taskCalled(other, '给品牌交初稿').important).toBe(true));
  await other.tasks.edit(taskCalled(other, '给品牌交初稿'), { note: '附授权书' });

  await app.history.undo();
  const [task] = (await app.repository.start()).tasks;
  expect(task).toMatchObject({ important: false, note: '附授权书' });
  await vi.waitFor(() => expect(taskCalled(app, '给品牌交初稿')).toEqual(task));
});

test('undo of typing keeps what another tab wrote into another field between two saves', async () => {
  const { app, name } = await aCreatorsApp();
  const other = await startApp(name);
  const id = (await app.planning.jot('')) as string;
  const idea = async () => (await app.repository.piece(id)) as never;
  await app.planning.writePiece(await idea(), { title: '手帐' });
  await other.planning.writePiece(await idea(), { notes: '封面要横的' });
  await app.planning.writePiece(await idea(), { title: '手帐开箱' });

  await app.history.undo();
  expect(await idea()).toMatchObject({ title: '', notes: '封面要横的' });
  await app.history.redo();
  expect(await idea()).toMatchObject({ title: '手帐开箱', notes: '封面要横的' });
});

test('undo leads back to what was on disk, though the screen had seen something older', async () => {
  const { app, name } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  const seen = taskCalled(app, '给品牌交初稿');
  const other = await startApp(name);
  await other.tasks.edit(seen, { title: '给品牌交二稿' });
  await app.tasks.edit(seen, { title: '给品牌交终稿' });
  await app.history.undo();
  expect((await app.repository.start()).tasks).toMatchObject([{ title: '给品牌交二稿' }]);
});

test('undo takes back what this tab did, not what another did last', async () => {
  const { app, name } = await aCreatorsApp();
  const other = await startApp(name);
  await app.tasks.add('给品牌交初稿');
  await other.tasks.add('问报价');
  await app.history.undo();
  const { tasks } = await app.repository.start();
  expect(tasks.map(({ title }) => title)).toEqual(['问报价']);
});

test('a verb that could not be kept says so and is not remembered', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  fillDisk(app, 1);
  expect(await app.tasks.add('问报价')).toBe(false);
  expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' });
  await app.history.undo();
  expect(openTitles(app)).toEqual([]);
});

test('an undo that could not be kept can be tried again', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  fillDisk(app, 1);
  await app.history.undo();
  expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' });
  expect(openTitles(app)).toEqual(['给品牌交初稿']);
  await app.history.undo();
  expect(openTitles(app)).toEqual([]);
});
