import { describe, expect, it } from 'vitest';
import { countDays } from '../../../src/domain/streak-days';
import { labelIfHit } from '../../../src/domain/streak-walk';
import { history, Journal, nth } from './journal';

const credit = (n: number) => ({
  postId: `${n}`,
  day: nth(n),
  platform: 'weibo' as const,
  tags: [],
  zone: 'Asia/Shanghai',
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
