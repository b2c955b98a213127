import { describe, expect, it } from 'vitest';
import type { DayKey } from '../../../src/domain/day';
import type { Post } from '../../../src/domain/post';
import { type DayMark, markedDay, markId } from '../../../src/domain/streak';
import { awaitedOf, ledgerDays, proofsOf } from '../../../src/domain/streak-ledger';
import { momentOf } from '../../../src/domain/zone';
import {
  aPiece,
  aPost,
  aRest,
  aStreak,
  instant,
  published,
  SHANGHAI,
} from '../../support/builders';

const day = (text: string) => text as DayKey;

function sealedAt(text: string): DayMark {
  const streak = aStreak();
  const went = momentOf(instant(text), SHANGHAI, 0);
  const id = markId(streak.id, went.day);
  return { ...aRest(streak, went.day), id, mark: { kind: 'seal', went } };
}

describe('what earned a day its seal', () => {
  const piece = aPiece();
  const out = (text: string, fields: Partial<Post> = {}) => published(aPost(piece, fields), text);
  const told = (...of: Parameters<typeof proofsOf>) =>
    proofsOf(...of).map((proof) => (proof.kind === 'post' ? proof.post.platform : 'by hand'));

  it('is everything that went out on it and counts, and the seal by hand, as it happened', () => {
    const posts = [
      out('2026-11-20T20:03', { platform: 'bilibili' }),
      out('2026-11-20T07:30', { platform: 'weibo' }),
    ];
    expect(told(aStreak(), posts, sealedAt('2026-11-20T12:00'))).toEqual([
      'weibo',
      'by hand',
      'bilibili',
    ]);
  });

  it('is neither what only is planned nor a rest', () => {
    const streak = aStreak();
    const posts = [aPost(piece), aPost(piece, { state: { status: 'scheduled' } })];
    expect(told(streak, posts, aRest(streak, day('2026-11-20')))).toEqual([]);
  });

  it('is only what the streak counts', () => {
    const posts = [
      out('2026-11-20T20:03', { platform: 'bilibili', tags: ['手帐'] }),
      out('2026-11-20T21:00', { platform: 'weibo', tags: ['手帐'] }),
      out('2026-11-20T22:00', { platform: 'weibo' }),
    ];
    expect(told(aStreak({ platforms: ['weibo'], tag: '手帐' }), posts, undefined)).toEqual([
      'weibo',
    ]);
  });

  it('carries the zone and boundary it was frozen with', () => {
    const went = momentOf(instant('2026-11-21T01:30'), SHANGHAI, 3);
    const post = published(aPost(piece), '2026-11-21T01:30', went);
    expect(proofsOf(aStreak(), [post], undefined)[0]).toMatchObject({
      went: {
        day: '2026-11-20',
        zone: SHANGHAI,
        boundary: 3,
      },
    });
  });

  it('is not known for a seal carried over from before', () => {
    const streak = aStreak();
    const on = day('2026-11-02');
    const mark = markedDay(undefined, streak.id, on, { kind: 'carried' }, 0);
    expect(proofsOf(streak, [], mark)).toEqual([{ kind: 'carried' }]);
  });

  it('on days ahead will be what is ready or scheduled and counts', () => {
    const waiting = (['draft', 'ready', 'scheduled', 'dropped'] as const).map((status) =>
      aPost(piece, { state: { status } }),
    );
    const elsewhere = aPost(piece, { platform: 'youtube', state: { status: 'ready' } });
    const awaited = awaitedOf(aStreak({ platforms: ['weibo'] }), [...waiting, elsewhere]);
    expect(awaited.map(({ state }) => state.status)).toEqual(['ready', 'scheduled']);
  });
});

describe('the days of the ledger', () => {
  it('are the last ones, newest first', () => {
    expect(ledgerDays(day('2026-07-20'), day('2026-11-02'), 3)).toEqual([
      '2026-11-02',
      '2026-11-01',
      '2026-10-31',
    ]);
  });

  it('end with the first day of the streak', () => {
    expect(ledgerDays(day('2026-11-01'), day('2026-11-02'), 14)).toEqual([
      '2026-11-02',
      '2026-11-01',
    ]);
    expect(ledgerDays(day('2026-11-02'), day('2026-11-02'), 14)).toEqual(['2026-11-02']);
  });

  it('are none before the streak begins', () => {
    expect(ledgerDays(day('2026-12-01'), day('2026-11-02'), 14)).toEqual([]);
  });
});
