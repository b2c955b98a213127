/** Posts of series are made ahead: once, by whichever tab comes first, and not what was deleted. */
import { expect, test, vi } from 'vitest';
import type { SeriesFields } from '../../../src/domain/series';
import type { App } from '../../../src/state/app';
import { makeSeries } from '../../../src/state/series';
import { makeAhead } from '../../../src/state/series-ahead';
import { day, instant, SHANGHAI } from '../../support/builders';
import { aCreatorsApp, comeBackAt, everything, startApp } from '../../support/state';

const EVENINGS: SeriesFields = {
  title: '晚安',
  body: '',
  tags: [],
  platforms: ['weibo', 'bilibili'],
  rule: { freq: 'week', every: 1, weekdays: [4], count: null },
  clock: '20:00',
  zone: SHANGHAI,
  startDay: day('2026-11-22'),
  endDay: null,
};

async function aSeries() {
  const { app, name } = await aCreatorsApp();
  await makeSeries(app).start(EVENINGS);
  return { app, name };
}
const postsIn = (app: App) => app.repository.posts(day('2026-11-01'), day('2027-12-31'), 0);
const datesOf = async (app: App) => [
  ...new Set((await postsIn(app)).map(({ plan }) => plan.wall.slice(0, 10))),
];

test('making when everything is there changes nothing', async () => {
  const { app } = await aSeries();
  const before = await everything(app);
  await makeAhead(app);
  expect(await everything(app)).toEqual(before);
});

test('a week later there is a week more, which no undo takes away', async () => {
  const { app } = await aSeries();
  expect(await datesOf(app)).toHaveLength(8);
  comeBackAt('2026-12-05T09:00');
  await makeAhead(app);
  expect((await datesOf(app)).slice(-2)).toEqual(['2027-01-21', '2027-01-28']);
  await app.planning.jot('开箱');
  await app.history.undo();
  expect(await datesOf(app)).toHaveLength(10);
});

test('two tabs that come back at once make each post once', async () => {
  const { app, name } = await aSeries();
  const other = await startApp(name);
  comeBackAt('2026-12-05T09:00');
  const commits = [app, other].map((tab) => vi.spyOn(tab.repository, 'commit'));
  await Promise.all([makeAhead(app), makeAhead(other), makeAhead(app)]);
  expect(commits.flatMap((spy) => spy.mock.calls)).toHaveLength(1);
  const slots = (await postsIn(app)).map(({ series, platform }) => `${series?.day} ${platform}`);
  expect(new Set(slots).size).toBe(slots.length);
  expect(slots).toHaveLength(20);
});

test('a tab that changes a series while another makes posts leaves none at the old time', async () => {
  const { app, name } = await aSeries();
  const other = await startApp(name);
  comeBackAt('2026-12-05T09:00');
  const [series] = await app.repository.series();
  await Promise.all([
    makeAhead(other),
    makeSeries(app).changeAll(series as never, { clock: '21:00' }),
    makeAhead(other),
  ]);
  const later = (await postsIn(app)).filter(({ plan }) => plan.wall > '2026-12-05');
  expect(new Set(later.map(({ plan }) => plan.wall.slice(11)))).toEqual(new Set(['21:00']));
  expect(new Set(later.map(({ id }) => id)).size).toBe(later.length);
});

test('what was deleted is not made again, and a long absence is not made up for', async () => {
  const { app } = await aSeries();
  const [first] = await postsIn(app);
  const piece = await app.repository.piece(first?.pieceId as string);
  await app.planning.removePiece(piece as never);
  comeBackAt('2027-05-01T09:00');
  await makeAhead(app);
  const dates = await datesOf(app);
  expect(dates).not.toContain('2026-11-26');
  expect(dates.filter((date) => date > '2027-01-20')[0]).toBe('2027-05-06');
  expect(instant('2027-05-06T20:00')).toBeGreaterThan(app.clock.read());
});

test('without locks, as at an address the browser does not trust, posts are made all the same', async () => {
  const { app } = await aSeries();
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never);
  comeBackAt('2026-12-05T09:00');
  await makeAhead(app);
  vi.restoreAllMocks();
  expect(await datesOf(app)).toHaveLength(10);
});
