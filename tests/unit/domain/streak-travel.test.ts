import { describe, expect, it } from 'vitest';
import { type DayKey, daysBetween, daysFrom } from '../../../src/domain/day';
import { viewDays } from '../../../src/domain/range';
import { type Credit, STREAK_MODES } from '../../../src/domain/streak';
import { countDays, recount } from '../../../src/domain/streak-days';
import { stateOn, strengthOn, walk } from '../../../src/domain/streak-walk';
import { dayOf, momentOf } from '../../../src/domain/zone';
import { journalFrom } from './journal';

const day = (text: string) => text as DayKey;
const iso = (text: string) => Date.parse(text);

describe('nights and travel', () => {
  it.each([
    ['11. Shanghai', '2026-07-31T15:59:59Z', 'Asia/Shanghai', 0, '2026-07-31'],
    ['11. Shanghai', '2026-07-31T16:00:00Z', 'Asia/Shanghai', 0, '2026-08-01'],
    ['11. Shanghai', '2026-07-31T18:59:59Z', 'Asia/Shanghai', 3, '2026-07-31'],
    ['11. Shanghai', '2026-07-31T19:00:00Z', 'Asia/Shanghai', 3, '2026-08-01'],
    [
      '12. Los Angeles, clocks forward',
      '2026-03-08T10:30:00Z',
      'America/Los_Angeles',
      3,
      '2026-03-08',
    ],
    ['12. Berlin, clocks back', '2025-10-26T01:30:00Z', 'Europe/Berlin', 3, '2025-10-25'],
    [
      '13. Cairo, a midnight that does not exist',
      '2024-04-25T22:30:00Z',
      'Africa/Cairo',
      0,
      '2024-04-26',
    ],
  ] as const)('%s: %s in %s with the boundary at %i is %s', (_, at, zone, boundary, expected) => {
    expect(dayOf(iso(at), zone, boundary)).toBe(expected);
    const { day: frozen } = momentOf(iso(at), zone, boundary);
    const journal = journalFrom(expected, expected).publish(frozen, 'weibo', zone);
    expect(journal.numbers).toBe('1/1/1');
  });

  it.each(['month', 'week', 'agenda'] as const)(
    '12. 26 October is drawn once in the %s',
    (view) => {
      const drawn = viewDays(view, day('2025-10-25'), 1).filter((one) => one === '2025-10-26');
      expect(drawn).toHaveLength(1);
    },
  );

  describe('13. 29 and 31 December 2011 in Apia, where the 30th never happened', () => {
    const posted = (zone: string) =>
      journalFrom('2011-12-28', '2011-12-31')
        .publish(momentOf(iso('2011-12-29T20:00Z'), zone, 0).day, 'weibo', zone)
        .publish(momentOf(iso('2011-12-30T20:00Z'), zone, 0).day, 'weibo', zone);

    it('are consecutive for someone who was there', () => {
      const journal = posted('Pacific/Apia');
      expect(journal.labels).toBe('- 1 - 2');
      expect(journal.stateOn(day('2011-12-30'))).toBe('rest');
      expect(journal.in('strict').numbers).toBe('2/2/2');
      expect(journal.labels).toBe('- 1 - 2');
    });

    it('are not for someone elsewhere', () => {
      const journal = journalFrom('2011-12-28', '2011-12-31');
      journal.publish(day('2011-12-29')).publish(day('2011-12-31'));
      expect(journal.numbers).toBe('1/1/2');
      expect(journal.stateOn(day('2011-12-30'))).toBe('miss');
    });

    it('are consecutive whatever else went out on the 29th, in whatever order', () => {
      const days = ['Pacific/Apia', 'Pacific/Auckland'].map((zone) => ({ on: '2011-12-29', zone }));
      for (const posts of [days, days.toReversed()]) {
        const journal = journalFrom('2011-12-28', '2011-12-31').publish(day('2011-12-31'));
        for (const { on, zone } of posts) journal.publish(day(on), 'weibo', zone);
        expect(journal.numbers).toBe('2/2/2');
      }
    });

    it('are consecutive even 511 days into a streak', () => {
      const journal = journalFrom('2010-08-05', '2011-12-31');
      journal.publish(day('2011-12-29'), 'weibo', 'Pacific/Apia');
      expect(journal.numbers).toBe('1/1/1');
      expect(journal.view.atRisk).toBe(true);
    });

    it('become consecutive as the 29th is filled in, and stop when that is taken back', () => {
      const { streak, today } = journalFrom('2011-12-28', '2011-12-31', { mode: 'strict' });
      const at = (date: string, zone = 'Pacific/Apia'): Credit => ({
        postId: date,
        day: day(date),
        platform: 'weibo',
        tags: [],
        zone,
      });
      const days = countDays(streak, [at('2011-12-31')], [], []);
      const facts = { credits: [at('2011-12-29')], mark: undefined, planned: [] };
      recount(days, streak, day('2011-12-29'), facts);
      expect(walk(streak, days, today)).toMatchObject({ current: 2, best: 2, total: 2 });
      recount(days, streak, day('2011-12-29'), { ...facts, credits: [] });
      recount(days, streak, day('2011-12-29'), {
        ...facts,
        credits: [at('2011-12-29', 'Asia/Shanghai')],
      });
      expect(walk(streak, days, today)).toMatchObject({ current: 1, best: 1, total: 2 });
    });

    it('leave a rest on the 30th that anyone else set as easy to undo as any other', () => {
      const { streak, today } = journalFrom('2011-12-28', '2011-12-31');
      const [mark] = journalFrom('2011-12-28', '2011-12-31').rest(day('2011-12-30')).restMarks;
      const days = countDays(streak, [], [], []);
      recount(days, streak, day('2011-12-30'), { credits: [], mark, planned: [] });
      expect(stateOn(walk(streak, days, today), day('2011-12-30'))).toBe('rest');
      recount(days, streak, day('2011-12-30'), { credits: [], mark: undefined, planned: [] });
      expect(stateOn(walk(streak, days, today), day('2011-12-30'))).toBe('miss');
    });
  });

  it('14. posted on the evening of 1 May in Shanghai, then in Los Angeles: one day', () => {
    const shanghai = momentOf(iso('2026-05-01T15:30Z'), 'Asia/Shanghai', 0);
    const losAngeles = momentOf(iso('2026-05-02T06:30Z'), 'America/Los_Angeles', 0);
    expect([shanghai.day, losAngeles.day]).toEqual(['2026-05-01', '2026-05-01']);
    const journal = journalFrom('2026-05-01', '2026-05-01')
      .publish(shanghai.day, 'weibo', shanghai.zone)
      .publish(losAngeles.day, 'weibo', losAngeles.zone);
    expect(journal.numbers).toBe('1/1/1');
    expect(strengthOn(journal.view, day('2026-05-01'))).toBe(2);
  });
});

describe('15. leap years', () => {
  it('three posts from 28 February 2028 are a run of three', () => {
    const journal = journalFrom('2028-02-28', '2028-03-01', { mode: 'strict' });
    for (const one of ['2028-02-28', '2028-02-29', '2028-03-01']) journal.publish(day(one));
    expect(journal.numbers).toBe('3/3/3');
    expect(journal.labels).toBe('1 2 3');
  });

  it.each([
    ['2027-03-01', '2028-02-28'],
    ['2028-01-01', '2028-12-30'],
  ])('365 daily posts from %s end on %s', (first, last) => {
    for (const mode of STREAK_MODES) {
      const journal = journalFrom(first, last, { mode });
      for (const one of daysFrom(day(first), 365)) journal.publish(one);
      expect(journal.view).toMatchObject({ n: 365, current: 365, finishedOn: last });
      expect(journalFrom(first, first, { mode }).view.expectedFinish).toBe(last);
    }
  });

  it('a sheet of 2028 by calendar year has 366 cells', () => {
    expect(daysBetween(day('2028-01-01'), day('2029-01-01'))).toBe(366);
  });
});
