import { describe, expect, it } from 'vitest';
import { seasonReport } from '../../../src/domain/season-report';
import { creditOf, markedDay } from '../../../src/domain/streak';
import { countDays } from '../../../src/domain/streak-days';
import { walk } from '../../../src/domain/streak-walk';
import { momentOf } from '../../../src/domain/zone';
import {
  aPiece,
  aPost,
  aStreak,
  day,
  instant,
  NOW,
  published,
  SHANGHAI,
} from '../../support/builders';

const streak = aStreak({ startDay: day('2026-11-17'), platforms: ['weibo', 'bilibili'] });
const out = (at: string, title: string, platform: 'weibo' | 'bilibili' | 'youtube' = 'weibo') =>
  published(aPost(aPiece(), { platform }), at, { title });
const seal = (at: string) => {
  const went = momentOf(instant(at), SHANGHAI, 0);
  return markedDay(undefined, streak.id, went.day, { kind: 'seal', went }, NOW);
};

function report(posts: ReturnType<typeof out>[], marks: ReturnType<typeof seal>[] = []) {
  const credits = posts.flatMap((post) => creditOf(post) ?? []);
  const days = countDays(streak, credits, marks, []);
  return seasonReport(streak, walk(streak, days, day('2026-11-21')), posts, marks);
}

describe('a season looked back on', () => {
  it('tells seals, the best run, platforms, the usual hour, and the first and last titles', () => {
    const posts = [
      out('2026-11-20T21:40', '四'),
      out('2026-11-17T21:05', '一'),
      out('2026-11-18T07:30', '二', 'bilibili'),
      out('2026-11-18T08:30', '不算', 'youtube'),
      out('2026-11-18T22:00', '三'),
    ];
    expect(report(posts)).toEqual({
      total: 3,
      best: 2,
      platforms: [
        { id: 'weibo', posts: 3 },
        { id: 'bilibili', posts: 1 },
      ],
      hour: 21,
      first: '一',
      last: '四',
    });
  });

  it('takes the earliest of several usual hours, seals by hand included', () => {
    expect(report([out('2026-11-17T21:05', '一')], [seal('2026-11-18T07:10')]).hour).toBe(7);
  });

  it('counts nothing before the start', () => {
    expect(report([out('2026-11-16T21:05', '早')])).toMatchObject({ platforms: [], first: null });
  });

  it('of nothing but carried seals knows no hour and no title', () => {
    const carried = markedDay(undefined, streak.id, streak.startDay, { kind: 'carried' }, NOW);
    expect(report([], [carried])).toMatchObject({ total: 1, hour: null, first: null, last: null });
  });
});
