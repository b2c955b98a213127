/** What is deleted of a series is not made again. */
import { describe, expect, it } from 'vitest';
import { type Change, deletion } from '../../../src/domain/change';
import type { Piece } from '../../../src/domain/piece';
import type { Post } from '../../../src/domain/post';
import { changeAll, removal } from '../../../src/domain/series-edit';
import { deletedOf, skipping } from '../../../src/domain/series-skip';
import { aPost, day, NOW } from '../../support/builders';
import { aRunningSeries, postOn, timesOf } from '../../support/series';

const D23 = day('2026-11-23');

describe('what a person deletes', () => {
  const gone = (...posts: readonly Post[]): Change[] =>
    posts.map((post) => deletion('posts', post, NOW));

  it('is left out from then on, and takes a piece along into which nobody wrote', () => {
    const { world, series } = aRunningSeries();
    world.does(gone(postOn(world, D23)), NOW);
    expect(series().skipped).toEqual([D23]);
    expect(world.occurrences(series()).map((one) => one.day)).not.toContain(D23);
    const rule = { freq: 'week', every: 1, weekdays: [1], count: null } as const;
    world.apply(changeAll(series(), { rule, endDay: null }, world.occurrences(series()), NOW));
    expect(timesOf(world)).not.toContain('23T07:30');
  });

  it('is only one platform of a date while others stand', () => {
    const { world, series } = aRunningSeries({ platforms: ['weibo', 'bilibili'] });
    expect(deletedOf(gone(postOn(world, D23)))).toEqual([
      { seriesId: series().id, day: D23, pieceId: `${series().id}.2026-11-23` },
    ]);
    world.does(gone(postOn(world, D23)), NOW);
    expect(series().skipped).toEqual([]);
    world.does(gone(postOn(world, D23, 'bilibili')), NOW);
    expect(series().skipped).toEqual([D23]);
  });

  it('is not what a series takes away itself, nor a post of no series', () => {
    const { world, series } = aRunningSeries();
    expect(deletedOf(removal(series(), true, world.occurrences(series()), NOW))).toEqual([]);
    expect(deletedOf([deletion('posts', aPost({ id: 'p' } as Piece), NOW)])).toEqual([]);
  });

  it('leaves a piece with words of its own among the ideas', () => {
    const { world, series } = aRunningSeries();
    const one = world.occurrences(series())[0] as never as { piece: Piece; posts: Post[] };
    const changes = gone(...one.posts);
    const noted = { ...one.piece, notes: '带书' };
    const along = skipping(deletedOf(changes), [series()], [noted], [], NOW);
    expect(along.map(({ store }) => store)).toEqual(['series']);
  });
});
