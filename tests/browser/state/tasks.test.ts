/** Tasks fall into quadrants by importance and by the clock, and keep the order they are given. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { QUADRANTS, type Quadrant, type Task } from '../../../src/domain/task';
import type { App } from '../../../src/state/app';
import { day, plan, SHANGHAI } from '../../support/builders';
import { aCreatorsApp, comeBackAt, startApp } from '../../support/state';

const titles = (app: App, quadrant: Quadrant) =>
  app.tasks.open()[quadrant].map(({ title }) => title);

/** An open task, as the screen has it. */
function called(app: App, title: string): Task {
  const all = Object.values(app.tasks.open()).flat();
  return all.find((task) => task.title === title) as Task;
}

const dueAt = (wall: string) => ({ kind: 'time', wall: plan(wall).wall, zone: SHANGHAI }) as const;

test('a new task is on top of its quadrant', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿');
  await app.tasks.add('问报价');
  await app.tasks.add('剪片', { important: true });
  expect(titles(app, 'drop')).toEqual(['问报价', '给品牌交初稿']);
  expect(titles(app, 'plan')).toEqual(['剪片']);
});

test('a task becomes urgent as its time comes near', async () => {
  const { app } = await aCreatorsApp({ urgentHours: 24 });
  await app.tasks.add('给品牌交初稿', { important: true, due: dueAt('2026-11-23T09:00') });
  expect(titles(app, 'plan')).toEqual(['给品牌交初稿']);
  comeBackAt('2026-11-22T08:59');
  expect(titles(app, 'plan')).toEqual(['给品牌交初稿']);
  comeBackAt('2026-11-22T09:00');
  expect(titles(app, 'do')).toEqual(['给品牌交初稿']);
});

test('a day’s task is due when the creator’s day ends', async () => {
  const { app } = await aCreatorsApp({ urgentHours: 1, boundary: 3 });
  await app.tasks.add('问报价', { due: { kind: 'day', day: day('2026-11-21') } });
  comeBackAt('2026-11-22T01:59');
  expect(titles(app, 'drop')).toEqual(['问报价']);
  comeBackAt('2026-11-22T02:00');
  expect(titles(app, 'delegate')).toEqual(['问报价']);
});

test('how early a task is urgent can be set', async () => {
  const { app } = await aCreatorsApp({ urgentHours: 24 });
  await app.tasks.add('问报价', { due: dueAt('2026-11-23T20:00') });
  expect(titles(app, 'drop')).toEqual(['问报价']);
  await app.settings.set({ urgentHours: 48 });
  expect(titles(app, 'delegate')).toEqual(['问报价']);
});

test('moving to a quadrant pins urgency only where the clock says otherwise', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('给品牌交初稿', { due: dueAt('2026-11-22T09:00') });
  await app.tasks.move(called(app, '给品牌交初稿'), 'do');
  expect(called(app, '给品牌交初稿')).toMatchObject({ important: true, urgent: null });
  await app.tasks.move(called(app, '给品牌交初稿'), 'plan');
  expect(called(app, '给品牌交初稿')).toMatchObject({ important: true, urgent: false });
  expect(titles(app, 'plan')).toEqual(['给品牌交初稿']);
});

test('a task is moved before another, or to the top', async () => {
  const { app } = await aCreatorsApp();
  for (const title of ['三', '二', '一']) await app.tasks.add(title);
  await app.tasks.move(called(app, '三'), 'drop', called(app, '二'));
  expect(titles(app, 'drop')).toEqual(['一', '三', '二']);
  await app.tasks.move(called(app, '二'), 'drop');
  expect(titles(app, 'drop')).toEqual(['二', '一', '三']);
});

test('a task that comes back finds its place among those made meanwhile', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('旧');
  const old = called(app, '旧');
  await app.tasks.complete(old);
  await app.tasks.add('新');
  await app.tasks.reopen({ ...old, done: app.settings.moment(app.clock.read()) });
  await app.tasks.add('另');
  const [first, second] = titles(app, 'drop').slice(1);
  await app.tasks.move(called(app, '另'), 'drop', called(app, second as string));
  expect(titles(app, 'drop')).toEqual([first, '另', second]);
});

test('any moves leave every task exactly where it was put', async () => {
  const anyStep = fc.record({
    comesBack: fc.boolean(),
    task: fc.nat(20),
    quadrant: fc.constantFrom(...QUADRANTS),
    before: fc.nat(6),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 15 }), async (steps) => {
      const { app } = await aCreatorsApp();
      let count = 0;
      for (const title of ['甲', '乙', '丙', '丁']) await app.tasks.add(title);
      for (const { comesBack, task: number, quadrant, before: place } of steps) {
        const all = Object.values(app.tasks.open()).flat();
        const task = all[number % all.length] as Task;
        if (comesBack) {
          // Meanwhile another task takes the place on top.
          await app.tasks.complete(task);
          await app.tasks.add(`新${count++}`);
          await app.tasks.reopen((await app.repository.doneTasks(0))[0] as Task);
          continue;
        }
        const others = titles(app, quadrant).filter((title) => title !== task.title);
        const before = others[place];
        await app.tasks.move(task, quadrant, before ? called(app, before) : undefined);
        const at = before ? others.indexOf(before) : 0;
        expect(titles(app, quadrant)).toEqual(others.toSpliced(at, 0, task.title));
      }
    }),
    { numRuns: 15 },
  );
});

test('a done task leaves the quadrants with its moment frozen, and comes back when reopened', async () => {
  const { app } = await aCreatorsApp({ boundary: 3 });
  comeBackAt('2026-11-22T00:40');
  await app.tasks.add('问报价');
  await app.tasks.complete(called(app, '问报价'));
  expect(titles(app, 'drop')).toEqual([]);
  const [done] = await app.repository.doneTasks(0);
  expect(done?.done).toMatchObject({ zone: SHANGHAI, boundary: 3, day: '2026-11-21' });
  await app.tasks.reopen(done as Task);
  expect(titles(app, 'drop')).toEqual(['问报价']);
  expect(await app.repository.doneTasks(0)).toEqual([]);
});

test('a removed task is gone, by its name too, until it is brought back', async () => {
  const { app } = await aCreatorsApp();
  await app.tasks.add('问报价');
  const task = called(app, '问报价');
  await app.tasks.remove(task);
  expect(titles(app, 'drop')).toEqual([]);
  expect(app.tasks.byId(task.id)).toBeUndefined();
  await app.history.undo();
  expect(app.tasks.byId(task.id)).toEqual(task);
});

test('tasks of another tab appear here', async () => {
  const { app, name } = await aCreatorsApp();
  const other = await startApp(name);
  await other.tasks.add('问报价', { important: true });
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual(['问报价']));
  await other.tasks.complete(called(other, '问报价'));
  await vi.waitFor(() => expect(titles(app, 'plan')).toEqual([]));
});
