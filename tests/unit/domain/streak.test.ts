import { describe, expect, it } from 'vitest';
import { type DayKey, daysBetween } from '../../../src/domain/day';
import { newPiece } from '../../../src/domain/piece';
import { askedOf, isWaiting, newPost, type Post, plannedAt } from '../../../src/domain/post';
import { creditOf, STREAK_MODES } from '../../../src/domain/streak';
import { countDays } from '../../../src/domain/streak-days';
import { restsTaken } from '../../../src/domain/streak-rests';
import { strengthOn } from '../../../src/domain/streak-walk';
import { momentOf, type WallTime } from '../../../src/domain/zone';
import { history, journalFrom, nth } from './journal';

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

  it('days carried over from before count like any other', () => {
    const journal = history('CCCHH').in(mode);
    expect(journal.numbers).toBe('5/5/5');
    expect(journal.labels).toBe('1 2 3 4 5');
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
