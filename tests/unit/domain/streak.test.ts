import { describe, expect, it } from 'vitest';
import { type DayKey, daysBetween, daysFrom } from '../../../src/domain/day';
import { newPiece } from '../../../src/domain/piece';
import { askedOf, isWaiting, newPost, type Post, plannedAt } from '../../../src/domain/post';
import { viewDays } from '../../../src/domain/range';
import { creditOf, STREAK_MODES } from '../../../src/domain/streak';
import { countDays, recount } from '../../../src/domain/streak-days';
import { labelIfHit, restsTaken, stateOn, strengthOn, walk } from '../../../src/domain/streak-walk';
import { dayOf, momentOf, type WallTime } from '../../../src/domain/zone';
import { history, Journal, journalFrom, nth } from './journal';

const day = (text: string) => text as DayKey;
const iso = (text: string) => Date.parse(text);

describe.each(STREAK_MODES)('what a person did, in %s mode', (mode) => {
  const lived = (letters: string) => history(letters).in(mode);

  it('1. nothing yet: 0, and the next label is 1/365', () => {
    const { view, streak, numbers } = lived('.');
    expect(numbers).toBe('0/0/0');
    expect(`${view.todayLabel}/${streak.goal}`).toBe('1/365');
    expect(view).toMatchObject({ n: 0, stamped: false, atRisk: false, finishedOn: null });
  });

  it('2. posted today: a run of one', () => {
    const journal = lived('H');
    expect(journal.numbers).toBe('1/1/1');
    expect(journal.view).toMatchObject({ n: 1, stamped: true, todayLabel: 1, atRisk: false });
  });

  it('3. posted yesterday, nothing today yet: the run lives and is at risk', () => {
    const journal = lived('H.');
    expect(journal.numbers).toBe('1/1/1');
    expect(journal.view.atRisk).toBe(true);
    expect(journal.stateOn(nth(2))).toBe('pending');
  });

  it('4. posted two days ago: the run is over', () => {
    const journal = lived('H..');
    expect(journal.numbers).toBe('0/1/1');
    expect(journal.view.atRisk).toBe(false);
    expect(journal.stateOn(nth(2))).toBe('miss');
  });

  it('5. missed one day of ten, then filled it, or rested on it', () => {
    expect(lived('HHHH.HHHHH').numbers).toBe('5/5/9');
    expect(lived('HHHH.HHHHH').publish(nth(5)).numbers).toBe('10/10/10');
    expect(lived('HHHH.HHHHH').rest(nth(5)).numbers).toBe('9/9/9');
  });

  it('6. filled in days 3, 1, 2: the same as 1, 2, 3', () => {
    const muddled = lived('...').publish(nth(3)).publish(nth(1)).publish(nth(2));
    const orderly = lived('...').publish(nth(1)).publish(nth(2)).publish(nth(3));
    expect(muddled.view).toEqual(orderly.view);
    expect(muddled.numbers).toBe('3/3/3');
  });

  it('7. missed two days: a rest that is available neither bridges them nor is spent', () => {
    const journal = lived('HHHHH..H');
    expect(journal.numbers).toBe('1/5/6');
    expect(restsTaken(journal.streak, journal.restMarks, journal.view, nth(8))).toBe(0);
    expect(journal.rest(nth(6)).numbers).toBe('1/5/6');
    expect(journal.rest(nth(7)).numbers).toBe('6/6/6');
  });

  it('9. an entry 17 days ahead adds nothing to a run of three', () => {
    const journal = lived('HHH').publish(nth(20));
    expect(journal.numbers).toBe('3/3/3');
    expect(journal.view).toMatchObject({ n: 3, todayLabel: 3 });
    expect(journal.stateOn(nth(20))).toBe('open');
  });

  it('10. three platforms on one day are one seal, until the last is deleted', () => {
    const journal = lived('H.').publish(nth(2), 'bilibili').publish(nth(2), 'youtube');
    journal.publish(nth(2), 'xiaohongshu');
    expect(journal.numbers).toBe('2/2/2');
    expect(strengthOn(journal.view, nth(2))).toBe(3);
    expect(journal.delete(nth(2), 'youtube').numbers).toBe('2/2/2');
    expect(journal.delete(nth(2), 'bilibili').delete(nth(2), 'xiaohongshu').numbers).toBe('1/1/1');
    expect(journal.stateOn(nth(2))).toBe('pending');
  });

  it('16. 500 posts on 500 days count 500; a run that ended last month is over', () => {
    expect(lived('H'.repeat(500)).numbers).toBe('500/500/500');
    expect(lived('H'.repeat(500)).view.n).toBe(500);
    expect(lived(`HHHHHHHHHH${'.'.repeat(30)}`).numbers).toBe('0/10/10');
  });

  it('17. posted today, filled in yesterday, took today back: yesterday stays', () => {
    const journal = lived('..').publish(nth(2)).publish(nth(1)).delete(nth(2));
    expect(journal.stateOn(nth(1))).toBe('hit');
    expect(journal.numbers).toBe('1/1/1');
    expect(journal.view.atRisk).toBe(true);
  });

  it('18. importing the same file twice gives identical totals', () => {
    const once = lived('HH.SRH');
    const twice = lived('HH.SRH').importAgain();
    expect(twice.numbers).toBe(once.numbers);
    expect(twice.labels).toBe(once.labels);
  });

  it('a day stamped by hand counts like a published one', () => {
    expect(lived('HSH').numbers).toBe('3/3/3');
    expect(lived('HSH').labels).toBe('1 2 3');
  });

  it('nothing before the start counts', () => {
    const journal = lived('HH').publish(nth(0)).publish(nth(-1));
    expect(journal.numbers).toBe('2/2/2');
    expect(journal.stateOn(nth(0))).toBe('before');
    expect(journal.labelOn(nth(0))).toBeNull();
  });

  it('a streak that starts tomorrow has counted nothing and risks nothing', () => {
    const journal = lived('HHH');
    journal.today = nth(0);
    expect(journal.numbers).toBe('0/0/0');
    expect(journal.view).toMatchObject({ n: 0, atRisk: false, stamped: false });
    expect(journal.stateOn(nth(1))).toBe('open');
  });
});

describe('8. a post scheduled for 5 July', () => {
  const streak = journalFrom('2026-07-01', '2026-07-03').streak;
  const plan = { wall: '2026-07-05T07:30' as WallTime, zone: 'Asia/Shanghai' };
  const piece = newPiece('p', '手帐', iso('2026-06-20T12:00Z'));
  const scheduled: Post = {
    ...newPost('a', piece, 'weibo', plan, iso('2026-07-01T12:00Z')),
    state: { status: 'scheduled' },
  };
  const hitsOf = (post: Post) => {
    const credit = creditOf(post);
    return countDays(streak, credit ? [credit] : [], [], []).hits;
  };
  const wentAt = (post: Post, at: number): Post => ({
    ...post,
    state: {
      status: 'published',
      went: { ...momentOf(at, 'Asia/Shanghai', 0), title: '', link: '', by: 'scheduler' },
    },
  });

  it('counts nowhere on 3 July and is planned', () => {
    expect(creditOf(scheduled)).toBeNull();
    expect(hitsOf(scheduled).some((count) => count > 0)).toBe(false);
    expect(isWaiting(scheduled)).toBe(true);
    expect(askedOf(scheduled, iso('2026-07-03T12:00Z'))).toBeNull();
  });

  it('once confirmed counts on 5 July, whatever day it was written', () => {
    const went = wentAt(scheduled, plannedAt(scheduled));
    expect(creditOf(went)).toMatchObject({ postId: 'a', day: '2026-07-05', platform: 'weibo' });
    expect(hitsOf(went)[daysBetween(streak.startDay, day('2026-07-05'))]).toBe(1);
  });

  it('unconfirmed is asked about and never counted by itself', () => {
    const nextDay = iso('2026-07-06T12:00Z');
    expect(askedOf(scheduled, nextDay)).toBe('confirm');
    expect(creditOf(scheduled)).toBeNull();
  });

  it('deleted after it went out counts nowhere', () => {
    expect(creditOf({ ...wentAt(scheduled, plannedAt(scheduled)), deletedAt: 1 })).toBeNull();
    expect(creditOf(undefined)).toBeNull();
  });
});

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
      const at = (date: string) => ({ ...credit(1), day: day(date), zone: 'Pacific/Apia' });
      const days = countDays(streak, [at('2011-12-31')], [], []);
      const facts = { credits: [at('2011-12-29')], mark: undefined, planned: [] };
      recount(days, streak, day('2011-12-29'), facts);
      expect(walk(streak, days, today)).toMatchObject({ current: 2, best: 2, total: 2 });
      recount(days, streak, day('2011-12-29'), { ...facts, credits: [] });
      recount(days, streak, day('2011-12-29'), { ...facts, credits: [credit(1)] });
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

describe('the number on each seal', () => {
  const lived = 'HH.HRHH';

  it.each([
    ['strict', '1 2 - 1 - 2 3', 3],
    ['cumulative', '1 2 - 3 - 4 5', 5],
    ['calendar', '1 2 - 4 - 6 7', 7],
  ] as const)('in %s mode is %s', (mode, labels, n) => {
    const journal = history(lived).in(mode);
    expect(journal.labels).toBe(labels);
    expect(journal.view).toMatchObject({ n, todayLabel: n, stamped: true });
    expect(journal.labelOn(nth(8))).toBe(n + 1);
  });

  it.each([
    ['strict', 4],
    ['cumulative', 6],
    ['calendar', 8],
  ] as const)('in %s mode will be %i on today’s post', (mode, next) => {
    const journal = history(`${lived}.`).in(mode);
    expect(journal.view).toMatchObject({ n: next - 1, todayLabel: next, stamped: false });
    expect(journal.labelOn(nth(8))).toBe(next);
    expect(journal.labelOn(nth(9))).toBe(next + 1);
  });

  it.each([
    ['strict', 1],
    ['cumulative', 3],
    ['calendar', 4],
  ] as const)('in %s mode after a miss is %i', (mode, next) => {
    expect(history('HH..').in(mode).view.todayLabel).toBe(next);
  });

  it.each([
    ['strict', 3],
    ['cumulative', 3],
    ['calendar', 3],
  ] as const)('in %s mode would be %i on a missed day that is filled in', (mode, label) => {
    const { streak, today } = history('HH.H').in(mode);
    const days = countDays(streak, [1, 2, 4].map(credit), [], []);
    expect(labelIfHit(streak, days, nth(3), today)).toBe(label);
    expect(labelIfHit(streak, days, nth(0), today)).toBeNull();
  });

  it('is missing on a day that was missed or rested', () => {
    const journal = history('H.RH');
    expect([nth(2), nth(3)].map((one) => journal.labelOn(one))).toEqual([null, null]);
  });

  it.each([
    ['strict', 4],
    ['cumulative', 4],
    ['calendar', 5],
  ] as const)(
    'in %s mode leaves a rest ahead out of the runs but not of the calendar',
    (mode, label) => {
      expect(history('HH|.R.').in(mode).labelOn(nth(5))).toBe(label);
    },
  );

  it.each([
    ['strict', 13],
    ['cumulative', 13],
    ['calendar', 15],
  ] as const)('in %s mode leaves out days off, however far ahead', (mode, label) => {
    const journal = history('H', { goal: 7, offDays: [7] }).in(mode);
    expect(journal.stateOn(nth(14))).toBe('rest');
    expect(journal.labelOn(nth(15))).toBe(label);
  });
});

const credit = (n: number) => ({
  postId: `${n}`,
  day: nth(n),
  platform: 'weibo' as const,
  tags: [],
  zone: 'Asia/Shanghai',
});

describe('what counts', () => {
  it('is only a platform of the streak', () => {
    const journal = history('...', { platforms: ['weibo', 'bilibili'] });
    journal.publish(nth(1)).publish(nth(2), 'youtube').publish(nth(3), 'bilibili');
    expect(journal.numbers).toBe('1/1/2');
  });

  it('is only a post with the streak’s tag', () => {
    const { streak } = history('', { tag: '手帐' });
    const tagged = [
      { ...credit(1), tags: ['日常', '手帐'] },
      { ...credit(2), tags: ['日常'] },
      credit(3),
    ];
    expect([...countDays(streak, tagged, [], []).hits.subarray(0, 3)]).toEqual([1, 0, 0]);
  });

  it('is no mark of another streak', () => {
    const other = history('S.R', { id: 'other' });
    const { streak, today } = history('...');
    const days = countDays(streak, [], other.restMarks, []);
    expect([...days.hits, ...days.rests].some((count) => count > 0)).toBe(false);
    expect(new Journal(streak, today).numbers).toBe('0/0/0');
  });
});

describe('resting', () => {
  it('breaks nothing and adds nothing', () => {
    expect(history('HHRRH').in('strict').labels).toBe('1 2 - - 3');
    expect(history('HHRR.').view).toMatchObject({ current: 2, atRisk: true });
    expect(history('HHR').view).toMatchObject({ current: 2, atRisk: false });
  });

  it('happens by itself on days off, and a post there still counts', () => {
    const journal = history('HHHHH..H', { offDays: [6, 7], mode: 'strict' });
    expect(journal.numbers).toBe('6/6/6');
    expect(journal.stateOn(nth(6))).toBe('rest');
    expect(journal.publish(nth(6)).labels).toBe('1 2 3 4 5 6 - 7');
  });

  it('gives way to a post on the same day', () => {
    const journal = history('HRH').publish(nth(2));
    expect(journal.stateOn(nth(2))).toBe('hit');
    expect(journal.numbers).toBe('3/3/3');
  });

  const per = (period: 'month' | 'quarter' | 'streak') => ({
    restAllowance: { count: 2, per: period },
  });
  const taken = (journal: Journal, on: DayKey) =>
    restsTaken(journal.streak, journal.restMarks, journal.view, on);

  it('on a missed day takes one from the allowance', () => {
    const journal = history('HH.H').rest(nth(3));
    expect(taken(journal, nth(4))).toBe(1);
    expect(journal.publish(nth(3)) && taken(journal, nth(4))).toBe(0);
  });

  it('set ahead takes none', () => {
    const journal = history('HH|....').rest(nth(4)).rest(nth(5));
    journal.today = nth(6);
    expect(taken(journal, nth(6))).toBe(0);
  });

  it('set on the day itself takes none, for the day is not missed yet', () => {
    expect(taken(history('HH.').rest(nth(3)), nth(3))).toBe(0);
  });

  it.each([
    ['month', [1, 2, 0]],
    ['quarter', [3, 3, 0]],
    ['streak', [3, 3, 3]],
  ] as const)('is counted by the %s', (period, expected) => {
    const journal = journalFrom('2026-10-01', '2027-01-31', per(period));
    for (const one of ['2026-10-31', '2026-11-01', '2026-11-30']) journal.rest(day(one));
    const asked = ['2026-10-02', '2026-11-15', '2027-01-15'];
    expect(asked.map((one) => taken(journal, day(one)))).toEqual(expected);
  });
});

describe('the stock ahead', () => {
  it('is counted from today while today is pending, else from tomorrow', () => {
    expect(history('HP|PP.P').view).toMatchObject({ runway: 3, gapDay: nth(5) });
    expect(history('HH|PP.P').view).toMatchObject({ runway: 2, gapDay: nth(5) });
    expect(history('H.|PPP').view).toMatchObject({ runway: 0, gapDay: nth(2) });
    expect(history('H').view).toMatchObject({ runway: 0, gapDay: nth(2) });
  });

  it('skips rests and days off without counting them', () => {
    expect(history('H|PRRP.').view).toMatchObject({ runway: 2, gapDay: nth(6) });
    expect(history('HHHHP|..P', { offDays: [6, 7] }).view).toMatchObject({
      runway: 2,
      gapDay: nth(9),
    });
  });

  it('shows as planned days, past plans as misses', () => {
    const journal = history('PHP|P.');
    expect([1, 2, 3, 4, 5].map((n) => journal.stateOn(nth(n)))).toEqual([
      'miss',
      'hit',
      'pending',
      'planned',
      'open',
    ]);
  });
});

describe('the goal', () => {
  it('is reached by the seal that carries it, and stays reached', () => {
    const journal = history('HHH.HHH', { goal: 3, mode: 'strict' });
    expect(journal.view).toMatchObject({ finishedOn: nth(3), expectedFinish: nth(3), n: 3 });
    expect(journal.view.gapDay).toBeNull();
  });

  it('can be passed: the number goes on', () => {
    expect(history('HHHH', { goal: 3 }).view).toMatchObject({ n: 4, finishedOn: nth(3) });
  });

  it.each([
    ['strict', 8],
    ['cumulative', 6],
    ['calendar', 5],
  ] as const)('is expected in %s mode on day %i after a miss', (mode, last) => {
    expect(history('HH.H', { goal: 5, mode }).view.expectedFinish).toBe(nth(last));
  });

  it('moves on by every rest ahead, except by the calendar', () => {
    expect(history('HH|.R.', { goal: 5 }).view.expectedFinish).toBe(nth(6));
    expect(history('HH|.R.', { goal: 5, mode: 'calendar' }).view.expectedFinish).toBe(nth(5));
    expect(history('H', { goal: 10, offDays: [7] }).view.expectedFinish).toBe(nth(11));
  });

  it('missed on the calendar’s last day is reached by the next seal', () => {
    expect(history('HH.H', { goal: 3, mode: 'calendar' }).view.finishedOn).toBe(nth(4));
    expect(history('HH..', { goal: 3, mode: 'calendar' }).view.expectedFinish).toBe(nth(4));
  });
});
