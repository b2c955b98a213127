/** The sample month comes with one verb and goes completely with another. */
import { expect, test } from 'vitest';
import { addDays, daysFrom } from '../../../src/domain/day';
import type { Post } from '../../../src/domain/post';
import { QUADRANTS, type Task } from '../../../src/domain/task';
import { loadMessages } from '../../../src/i18n';
import type { App } from '../../../src/state/app';
import { day, instant, plan } from '../../support/builders';
import { aCreatorsApp, comeBackAt, everything } from '../../support/state';

const TODAY = day('2026-11-21');
const MONTH = daysFrom(addDays(TODAY, -20), 30);

const addSample = async (app: App) => app.sample.add((await loadMessages('zh-CN')).sample);

/** The posts of the sample's month. */
async function monthOf(app: App): Promise<Post[]> {
  await app.posts.load(addDays(TODAY, -20), addDays(TODAY, 9));
  return MONTH.flatMap((date) => app.posts.on(date));
}

/** An app in which something of the person's own is already there. */
async function anAppInUse() {
  const { app } = await aCreatorsApp();
  await app.stamping.start('每周视频', addDays(TODAY, -9));
  await app.planning.planNew('开箱', ['bilibili'], plan('2026-11-22T20:00'));
  await app.planning.jot('探店');
  await app.tasks.add('给品牌交初稿');
  return app;
}

test('the sample shows a streak in progress, a month of posts, ideas and tasks', async () => {
  const { app } = await aCreatorsApp();
  expect(app.sample.present()).toBe(false);
  await addSample(app);
  expect(app.sample.present()).toBe(true);
  expect(app.streaks.all()[0]?.view()).toMatchObject({ current: 20, stamped: false, runway: 5 });
  for (const quadrant of QUADRANTS) expect(app.tasks.open()[quadrant]).not.toEqual([]);
  expect(await app.repository.inbox()).not.toEqual([]);
  for (const post of await monthOf(app)) expect(app.streaks.titleOf(post)).not.toContain('{n}');
});

test('one undo takes the sample away, one redo brings it back', async () => {
  const app = await anAppInUse();
  const own = await everything(app);
  await addSample(app);
  const withSample = await everything(app);
  await app.history.undo();
  expect(await everything(app)).toEqual(own);
  expect(app.sample.present()).toBe(false);
  await app.history.redo();
  expect(await everything(app)).toEqual(withSample);
});

test('removing the sample leaves exactly what is the person’s own, whatever was done to it', async () => {
  const app = await anAppInUse();
  const own = await everything(app);
  await addSample(app);
  const [old, other] = await monthOf(app);
  const live = app.streaks.all().find(({ id }) => id.startsWith('sample-'));
  await app.stamping.withdraw(old as Post);
  await app.planning.writePost(other as Post, 'title', '改过的标题');
  await app.stamping.publish(old as Post, instant('2026-11-21T20:00'));
  await app.stamping.rest(live?.streak() as never, [TODAY]);
  await app.tasks.complete(app.tasks.open().do[0] as Task);
  const piece = await app.repository.piece((old as Post).pieceId);
  await app.planning.plan(piece as never, ['youtube'], plan('2026-11-25T20:00'));

  await app.sample.remove();
  expect(await everything(app)).toEqual(own);
  expect(app.sample.present()).toBe(false);
  await app.history.undo();
  expect(app.sample.present()).toBe(true);
});

test('the sample can be added again on another day', async () => {
  const { app } = await aCreatorsApp();
  await addSample(app);
  await app.sample.remove();
  comeBackAt('2026-12-01T20:00');
  await addSample(app);
  expect(app.streaks.all()[0]?.view()).toMatchObject({ current: 20, stamped: false });
});

test('sample tasks can be moved among each other and among one’s own', async () => {
  const app = await anAppInUse();
  await addSample(app);
  for (const quadrant of QUADRANTS) {
    for (const task of app.tasks.open()[quadrant]) {
      const before = app.tasks.open().plan.at(-1);
      expect(await app.tasks.move(task, 'plan', before)).toBe(true);
    }
  }
  expect(app.tasks.open().plan).toHaveLength(7);
});
