/** Answering for all scheduled posts at once is one verb. */
import { expect, test } from 'vitest';
import { makeConfirming } from '../../../src/state/confirming';
import { day, instant } from '../../support/builders';
import { posts } from '../../support/publish-page';
import { aCreatorsApp, everything, startApp } from '../../support/state';

test('each went out when it was planned; the numbers follow each other; one undo takes all back', async () => {
  const { app } = await aCreatorsApp();
  await app.stamping.start('手帐日更', day('2026-11-18'));
  const [today, before, earlier, not] = await posts(
    app,
    {
      '{n}/365 今天': '2026-11-21T08:00',
      '{n}/365 昨天': '2026-11-20T08:00',
      '{n}/365 前天': '2026-11-19T08:00',
      没发出的: '2026-11-20T12:00',
    },
    'scheduled',
  );
  if (!today || !before || !earlier || !not) throw new Error('nothing was planned');
  const asWas = await everything(app);

  expect(await makeConfirming(app).answer([today, before, earlier], [not])).toBe(true);
  const state = async ({ id }: { id: string }) => (await app.repository.post(id))?.state;
  expect(await state(earlier)).toMatchObject({
    status: 'published',
    went: { title: '1/365 前天', at: instant('2026-11-19T08:00'), by: 'scheduler' },
  });
  expect(await state(before)).toMatchObject({ went: { title: '2/365 昨天', day: '2026-11-20' } });
  expect(await state(today)).toMatchObject({ went: { title: '3/365 今天', day: '2026-11-21' } });
  expect(await state(not)).toEqual({ status: 'ready' });
  expect(app.streaks.all()[0]?.view().total).toBe(3);

  await app.history.undo();
  expect(await everything(app)).toEqual(asWas);
  await app.history.redo();
  expect(app.streaks.all()[0]?.view().total).toBe(3);
});

test('leaves alone what another tab has answered for already', async () => {
  const { app, name } = await aCreatorsApp();
  const planned = await posts(app, { 今天: '2026-11-21T08:00' }, 'scheduled');
  const other = await startApp(name);
  await makeConfirming(other).answer([], planned);
  await makeConfirming(app).answer(planned, []);
  expect((await app.repository.post(planned[0]?.id ?? ''))?.state.status).toBe('ready');
});
