/** What is made of a series ahead of time, and what is still as it was made. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/domain/piece';
import { plannedAt } from '../../../src/domain/post';
import { AHEAD, datesOf, isAhead } from '../../../src/domain/series';
import {
  draftOn,
  horizonOf,
  isAsAnyMade,
  isAsMade,
  isAtSlot,
  isPieceAsMade,
  isPostAsMade,
  making,
  occurrenceOn,
  sameTags,
} from '../../../src/domain/series-making';
import { anyZone, dayBetween, later } from '../../support/arbitraries';
import { aPost, day, instant, NOW, plan, published } from '../../support/builders';
import { anyClock, anyRule, aSeries, World } from '../../support/series';

const THURSDAYS = aSeries({
  rule: { freq: 'week', every: 1, weekdays: [4], count: null },
  clock: '20:00',
  platforms: ['bilibili', 'youtube'],
});
const never: ReadonlySet<never> = new Set();

describe('what is made ahead', () => {
  it('is a piece a date with a draft on each platform, named after the date', () => {
    const [pieceMade, ...drafts] = occurrenceOn(THURSDAYS, day('2026-11-26'), NOW);
    const id = `${THURSDAYS.id}.2026-11-26`;
    const texts = { title: '{n}/365 早安', body: '早上好', tags: ['手帐'] };
    expect(pieceMade).toMatchObject({ store: 'pieces', before: null, after: { id, ...texts } });
    expect(drafts.map(({ after }) => after)).toMatchObject(
      ['bilibili', 'youtube'].map((platform) => ({
        ...{ id: `${id}.${platform}`, pieceId: id, platform, ...texts },
        plan: plan('2026-11-26T20:00'),
        state: { status: 'draft' },
        series: { id: THURSDAYS.id, day: '2026-11-26' },
      })),
    );
    const alone = draftOn(THURSDAYS, pieceMade?.after as Piece, 'weibo', day('2026-11-26'), NOW);
    expect(alone.after.id).toBe(`${id}.weibo`);
  });

  it('reaches sixty days beyond today, and the next day one more', () => {
    const series = aSeries();
    expect(horizonOf(series, NOW)).toBe(later('2026-11-21', AHEAD));
    const world = new World();
    world.apply([{ store: 'series', before: null, after: series }]);
    world.makes(NOW);
    expect(world.posts()).toHaveLength(60);
    world.makes(NOW + 86_400_000);
    expect(world.posts()).toHaveLength(61);
    expect(world.posts().at(-1)?.series?.day).toBe(later('2026-11-21', 61));
  });

  it('is nothing of the past: neither of earlier dates nor of an hour of today that is over', () => {
    const series = aSeries({ startDay: day('2026-11-01') });
    const days = making(series, never, NOW).flatMap(({ store, after }) =>
      store === 'posts' ? (after.series?.day as string) : [],
    );
    expect(days[0]).toBe('2026-11-22');
    const evening = making({ ...series, clock: '20:01' }, never, NOW);
    expect(evening[1]?.after.id).toBe(`${series.id}.2026-11-21`);
  });

  it.each([
    ['is paused', { paused: true }],
    ['has its posts already', { madeUntil: day('2027-01-20') }],
    [
      'has ended, and has them to its end',
      { endDay: day('2026-11-23'), madeUntil: day('2026-11-23') },
    ],
  ])('is nothing where the series %s', (_, fields) => {
    expect(making(aSeries(fields), never, NOW)).toEqual([]);
  });

  it('is nothing less after a clock was years ahead for a while', () => {
    const world = new World();
    world.apply([{ store: 'series', before: null, after: aSeries() }]);
    world.makes(instant('2030-01-01T12:00'));
    world.makes(NOW);
    world.makes(NOW);
    const soon = world.posts().filter(({ series }) => (series?.day ?? '') < '2027-01-21');
    expect(soon).toHaveLength(60);
    expect(making(world.series()[0] as never, never, NOW)).toEqual([]);
  });

  it('leaves alone the dates that are there', () => {
    const there = new Set([day('2026-11-22'), day('2026-11-24')]);
    const made = making(aSeries({ endDay: day('2026-11-25') }), there, NOW);
    expect(
      made.flatMap(({ store, after }) => (store === 'pieces' ? after.id.slice(-2) : [])),
    ).toEqual(['23', '25']);
  });

  it('is the same whether made once, twice, by two tabs at once or day by day', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyZone,
        anyClock,
        dayBetween('2026-01-01', '2027-12-31'),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }),
        (rule, zone, clock, startDay, waits) => {
          const series = aSeries({ rule, zone, clock, startDay });
          const [daily, once] = [new World(), new World()];
          for (const world of [daily, once]) {
            world.apply([{ store: 'series', before: null, after: series }]);
          }
          let now = DateTime.fromISO(`${startDay}T00:00`, { zone }).toMillis() - 1;
          for (const wait of [0, ...waits]) {
            now += wait * 86_400_000;
            const [kept] = daily.series();
            const same = making(kept as never, daily.daysOf(kept as never), now);
            daily.apply(same);
            daily.apply(same);
            daily.makes(now);
          }
          once.makes(now);
          const later = (world: World) =>
            world
              .posts()
              .filter((post) => plannedAt(post) > now)
              .map(({ id }) => id)
              .sort();
          expect(later(daily)).toEqual(later(once));
          const dates = datesOf(series, startDay, horizonOf(series, now));
          expect(later(once)).toHaveLength(dates.filter((on) => isAhead(series, on, now)).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('as it was made', () => {
  const series = aSeries();
  const on = day('2026-11-22');
  const [made, drafted] = occurrenceOn(series, on, NOW).map(({ after }) => after);
  const piece = made as Piece;
  const post = { ...aPost(piece), ...(drafted as object) };

  it.each([
    ['a note', { notes: '带书' }],
    ['another title', { title: '早' }],
    ['another body', { body: '' }],
    ['another tag', { tags: ['手帐', '晨间'] }],
    ['a link', { links: ['https://a.example/'] }],
    ['a place among archived ideas', { archivedAt: NOW }],
  ])('a piece is not with %s', (_, fields) => {
    expect(isPieceAsMade(piece, series)).toBe(true);
    expect(isPieceAsMade({ ...piece, ...fields }, series)).toBe(false);
    expect(isAsMade({ day: on, piece: { ...piece, ...fields }, posts: [post] }, series)).toBe(
      false,
    );
  });

  it.each([
    ['moved', { plan: plan('2026-11-22T08:00') }],
    ['ready', { state: { status: 'ready' } as const }],
    ['with its own title', { ownTitle: true }],
    ['of no series', { series: null }],
  ])('a post is not when it is %s', (_, fields) => {
    expect(isPostAsMade(post, series)).toBe(true);
    expect(isPostAsMade({ ...post, ...fields }, series)).toBe(false);
    expect(isAsMade({ day: on, piece, posts: [{ ...post, ...fields }] }, series)).toBe(false);
  });

  it('a post stands at its slot while it is a draft or ready, not once it is settled', () => {
    const states = (['draft', 'ready', 'scheduled', 'dropped'] as const).map((status) => ({
      status,
    }));
    expect(states.map((state) => isAtSlot({ ...post, state }, series))).toEqual([
      ...[true, true, false, false],
    ]);
    expect(isAtSlot(published(post, '2026-11-22T07:30'), series)).toBe(false);
  });

  it('a piece is told from one that only looks like it', () => {
    expect(isAsAnyMade(piece, [aSeries({ title: '晚安' }), series])).toBe(true);
    expect(isAsAnyMade({ ...piece, notes: '带书' }, [series])).toBe(false);
    expect(isAsAnyMade({ ...piece, id: 'p1' }, [series])).toBe(false);
  });

  it('tags are the same in the same order', () => {
    expect(sameTags(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(sameTags(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameTags(['a'], ['a', 'b'])).toBe(false);
  });
});
