/** Ideas go into the next free slot of each platform. */
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import { makeSlots } from '../../../src/state/slots';
import { plan } from '../../support/builders';
import { aCreatorsApp, everything } from '../../support/state';

/** 小红书 on Tuesdays and Thursdays at noon, B站 on Fridays at 20:00. Today is a Saturday. */
const queueSlots = [
  { platform: 'xiaohongshu' as const, weekdays: [2, 4] as const, clock: '12:00' },
  { platform: 'bilibili' as const, weekdays: [5] as const, clock: '20:00' },
];

async function anIdea() {
  const { app } = await aCreatorsApp({ queueSlots });
  const jot = async (title: string) =>
    (await app.repository.piece((await app.planning.jot(title)) as string)) as Piece;
  return { app, queue: makeSlots(app), jot };
}

test('an idea is planned on each platform at once, and one undo takes it back', async () => {
  const { app, queue, jot } = await anIdea();
  const idea = await jot('开箱');
  const before = await everything(app);
  const places = await queue.plan(idea, queue.platforms());
  expect(places).toEqual([
    { platform: 'xiaohongshu', plan: plan('2026-11-24T12:00') },
    { platform: 'bilibili', plan: plan('2026-11-27T20:00') },
  ]);
  expect(await app.repository.postsOfPiece(idea.id)).toMatchObject(places as never);
  await app.history.undo();
  expect(await everything(app)).toEqual(before);
});

test('the next idea takes the next slot; what was dropped or is elsewhere on earth counts as it is', async () => {
  const { app, queue, jot } = await anIdea();
  const first = await jot('开箱');
  await queue.plan(first, ['xiaohongshu']);
  const tokyo = plan('2026-11-26T13:00', 'Asia/Tokyo');
  await app.planning.planNew('别处', ['xiaohongshu'], tokyo);
  const second = await jot('测评');
  expect(await queue.foresee(second, ['xiaohongshu'])).toEqual([
    { platform: 'xiaohongshu', plan: plan('2026-12-01T12:00') },
  ]);
  const [post] = await app.repository.postsOfPiece(first.id);
  await app.planning.setStatus(post as never, 'dropped');
  expect(await queue.foresee(second, ['xiaohongshu'])).toMatchObject([
    { plan: plan('2026-11-24T12:00') },
  ]);
});

test('a platform on which it is planned already is left out, as is one without slots or not in use', async () => {
  const { app, queue, jot } = await anIdea();
  const idea = await jot('开箱');
  expect(await queue.plan(idea, ['weibo'])).toEqual([]);
  await queue.plan(idea, ['bilibili']);
  expect((await queue.foresee(idea, queue.platforms())).map(({ platform }) => platform)).toEqual([
    'xiaohongshu',
  ]);
  await app.settings.set({ platforms: ['bilibili', 'weibo'] });
  expect(queue.platforms()).toEqual(['bilibili']);
});

test('an idea that cannot be kept stays one', async () => {
  const { app, queue, jot } = await anIdea();
  const idea = await jot('开箱');
  app.repository.commit = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  expect(await queue.plan(idea, queue.platforms())).toBeNull();
  expect((await app.repository.inbox()).map(({ id }) => id)).toEqual([idea.id]);
});
