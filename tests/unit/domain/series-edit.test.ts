/** Changing one, following or all of a series. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, deletion } from '../../../src/domain/change';
import { addDays } from '../../../src/domain/day';
import type { Piece } from '../../../src/domain/piece';
import { type Post, withOwn } from '../../../src/domain/post';
import { datesOf, type Series } from '../../../src/domain/series';
import {
  changeAll,
  changeFollowing,
  differencesOf,
  patchFrom,
  removal,
  restOf,
} from '../../../src/domain/series-edit';
import { dayBetween, later } from '../../support/arbitraries';
import { day, NOW, plan, published } from '../../support/builders';
import {
  anyRule,
  aRunningSeries,
  aSeries,
  postOn,
  timesOf,
  type World,
} from '../../support/series';

const D22 = day('2026-11-22');
const D23 = day('2026-11-23');
const D24 = day('2026-11-24');

const edit = (world: World, post: Post, fields: Partial<Post>) =>
  world.does([change('posts', post, { ...post, ...fields })], NOW);
describe('all of a series', () => {
  it('moves what stands at its time, and says new words where none were changed', () => {
    const { world, series } = aRunningSeries();
    const own = withOwn(postOn(world, D23), 'body', '自己写的');
    edit(world, postOn(world, D23), own);
    const patch = { clock: '08:00', title: '早', body: '好', tags: ['晨间'] };
    world.apply(changeAll(series(), patch, world.occurrences(series()), NOW));
    expect(timesOf(world)).toEqual(['22T08:00', '23T08:00', '24T08:00', '25T08:00']);
    expect(postOn(world, D22)).toMatchObject({ title: '早', body: '好', tags: ['晨间'] });
    expect(postOn(world, D23)).toMatchObject({ title: '早', body: '自己写的', masterTitle: '早' });
    expect(series()).toMatchObject(patch);
  });

  it('leaves alone what was moved by hand, scheduled, dropped or went out', () => {
    const { world, series } = aRunningSeries();
    edit(world, postOn(world, D22), { plan: plan('2026-11-22T09:00') });
    edit(world, postOn(world, D23), { state: { status: 'scheduled' } });
    edit(world, postOn(world, D24), published(postOn(world, D24), '2026-11-21T19:00'));
    edit(world, postOn(world, day('2026-11-25')), { state: { status: 'dropped' } });
    const before = world.posts().map(({ plan: { wall } }) => wall);
    world.apply(changeAll(series(), { clock: '08:00' }, world.occurrences(series()), NOW));
    expect(world.posts().map(({ plan: { wall } }) => wall)).toEqual(before);
  });

  it('keeps a piece into which somebody wrote, and its words', () => {
    const { world, series } = aRunningSeries();
    const { piece, posts } = world.occurrences(series())[0] as never as {
      piece: Piece;
      posts: Post[];
    };
    const written = { ...piece, title: '冬至特别篇' };
    world.apply([
      change('pieces', piece, written),
      change('posts', posts[0] as Post, { ...(posts[0] as Post), title: '冬至特别篇' }),
    ]);
    world.apply(
      changeAll(series(), { title: '早', endDay: D22 }, world.occurrences(series()), NOW),
    );
    expect(world.posts().map(({ title, series: slot }) => [slot?.day, title])).toEqual([
      ['2026-11-22', '冬至特别篇'],
    ]);
  });

  it('takes away what nobody touched where it does not occur any more, and makes what is new', () => {
    const { world, series } = aRunningSeries();
    edit(world, postOn(world, D23), { state: { status: 'ready' } });
    const rule = { freq: 'day', every: 2, count: null } as const;
    world.apply(
      changeAll(series(), { rule, endDay: day('2026-11-28') }, world.occurrences(series()), NOW),
    );
    expect(timesOf(world)).toEqual(['22', '23', '24', '26', '28'].map((date) => `${date}T07:30`));
  });

  it('goes out on a platform more or less, and never loses a date over it', () => {
    const { world, series } = aRunningSeries();
    edit(world, postOn(world, D23), { ownTitle: true });
    const to = (platforms: Series['platforms']) =>
      world.apply(changeAll(series(), { platforms }, world.occurrences(series()), NOW));
    to(['weibo', 'bilibili']);
    expect(world.posts()).toHaveLength(8);
    to(['bilibili']);
    expect(world.posts().map((post) => post.platform === 'weibo' && post.series?.day)).toEqual([
      ...['2026-11-23', false, false, false, false],
    ]);
    world.does([deletion('posts', postOn(world, D24, 'bilibili'), NOW)], NOW);
    expect(series().skipped).toEqual([D24]);
  });

  it('pauses without what nobody touched, and goes on from today', () => {
    const { world, series } = aRunningSeries();
    edit(world, postOn(world, D24), { state: { status: 'ready' } });
    world.apply(changeAll(series(), { paused: true }, world.occurrences(series()), NOW));
    expect(timesOf(world)).toEqual(['24T07:30']);
    world.makes(NOW + 86_400_000);
    expect(timesOf(world)).toEqual(['24T07:30']);
    const then = NOW + 86_400_000;
    world.apply(changeAll(series(), { paused: false }, world.occurrences(series()), then));
    expect(timesOf(world)).toEqual(['23T07:30', '24T07:30', '25T07:30']);
  });

  it('is removed with or without what it made for later', () => {
    for (const [drafts, left] of [
      [true, ['23T07:30']],
      [false, ['22', '23', '24', '25'].map((one) => `${one}T07:30`)],
    ] as const) {
      const { world, series } = aRunningSeries();
      edit(world, postOn(world, D23), { state: { status: 'ready' } });
      world.apply(removal(series(), drafts, world.occurrences(series()), NOW));
      expect(world.series()).toEqual([]);
      expect(timesOf(world)).toEqual(left);
    }
  });
});

describe('a series from one of its dates on', () => {
  it('becomes a series of its own, and what comes before stays as it is', () => {
    const { world, series } = aRunningSeries();
    const first = series();
    world.apply(
      changeFollowing(first, D24, { clock: '09:00' }, 'rest', world.occurrences(first), NOW),
    );
    expect(world.series()).toMatchObject([
      { id: first.id, endDay: D23, clock: '07:30' },
      { id: 'rest', startDay: D24, endDay: '2026-11-25', clock: '09:00' },
    ]);
    expect(timesOf(world)).toEqual(['22T07:30', '23T07:30', '24T09:00', '25T09:00']);
    expect(postOn(world, D24).series).toEqual({ id: 'rest', day: D24 });
    expect(postOn(world, D23).series?.id).toBe(first.id);
  });

  it('is all of it from its first date on', () => {
    const { world, series } = aRunningSeries();
    world.apply(
      changeFollowing(series(), D22, { clock: '09:00' }, 'rest', world.occurrences(series()), NOW),
    );
    expect(world.series()).toHaveLength(1);
    expect(timesOf(world)).toEqual(['22T09:00', '23T09:00', '24T09:00', '25T09:00']);
  });

  it('is counted on and keeps its rhythm, whichever date it is parted at', () => {
    fc.assert(
      fc.property(
        anyRule,
        dayBetween('2026-01-01', '2026-03-31'),
        fc.nat(400),
        (rule, startDay, ahead) => {
          const series = aSeries({
            rule,
            startDay,
            skipped: [later(startDay, 7), later(startDay, 70)],
          });
          const at = later(startDay, ahead);
          const until = later(startDay, 900);
          const rest = restOf(series, at, 'rest', NOW);
          const whole = datesOf(series, startDay, until);
          const closed = rest.id === 'rest' ? [{ ...series, endDay: addDays(at, -1) }] : [];
          expect([
            ...closed.flatMap((one) => datesOf(one, startDay, until)),
            ...datesOf(rest, startDay, until),
          ]).toEqual(whole);
        },
      ),
    );
  });
});

it('a post that is not out differs from its series by its time and the words of its piece', () => {
  const { world, series } = aRunningSeries();
  const { piece } = world.occurrences(series())[0] as never as { piece: Piece };
  const post = postOn(world, D22);
  expect(differencesOf(post, piece, series())).toEqual([]);
  const later = { ...post, plan: plan('2026-11-23T08:00') };
  const written = { ...piece, title: '早', body: '', tags: [] };
  const parts = ['clock', 'title', 'body', 'tags'] as const;
  expect(differencesOf(later, written, series())).toEqual(parts);
  expect(differencesOf(published(later, '2026-11-21T08:00'), written, series())).toEqual([]);
  expect(patchFrom(later, written, parts)).toEqual({
    clock: '08:00',
    title: '早',
    body: '',
    tags: [],
  });
  expect(patchFrom(later, written, ['title'])).toEqual({ title: '早' });
});
