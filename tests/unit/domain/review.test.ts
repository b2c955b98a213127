/** A review belongs to one week or month, and its next steps become tasks once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foundReviews,
  linesToDo,
  newReview,
  periodIn,
  periodOf,
  REVIEW_KINDS,
  type Review,
  reviewId,
  spanOfPeriod,
  stepPeriod,
} from '../../../src/domain/review';
import { anyDay, anyWeekday } from '../../support/arbitraries';
import { day } from '../../support/builders';

const a = (id: string, fields: Partial<Review> = {}): Review => {
  const period = periodIn(id);
  if (!period) throw new Error(id);
  return { ...newReview(period, 0), ...fields };
};

describe('its days', () => {
  test.each([
    ['week', '2026-11-21', '2026-11-16', '2026-11-22'],
    ['month', '2026-11-21', '2026-11-01', '2026-11-30'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
  ] as const)('the %s of %s', (kind, at, first, last) => {
    expect(spanOfPeriod(periodOf(kind, day(at), 1))).toEqual({ first, last });
  });

  test('hold the day they are of, and follow on each other without a gap', () => {
    const anyKind = fc.constantFrom(...REVIEW_KINDS);
    fc.assert(
      fc.property(anyKind, anyDay, anyWeekday, (kind, at, weekStart) => {
        const period = periodOf(kind, at, weekStart);
        const { first, last } = spanOfPeriod(period);
        expect(first <= at && at <= last).toBe(true);
        const next = stepPeriod(period, 1);
        expect(stepPeriod(next, -1)).toEqual(period);
        expect(spanOfPeriod(next).first > last).toBe(true);
        expect(periodIn(reviewId(period))).toEqual(period);
      }),
    );
  });

  test.each([undefined, '', 'week', 'week.2026-13-01', 'year.2026-01-01', '2026-11-16'])(
    '“%s” is no review',
    (id) => expect(periodIn(id)).toBeNull(),
  );
});

test('what is next is read line by line, without marks, twice or done before', () => {
  const next = '- 提前拍\n\n 1. 换封面\n• 提前拍\n已经做了';
  expect(linesToDo({ next, tasked: ['已经做了'] })).toEqual(['提前拍', '换封面']);
  expect(linesToDo({ next: ' \n-\n', tasked: [] })).toEqual([]);
});

test('what was written is found by its words, the latest first; the empty are not listed', () => {
  const all = [
    a('week.2026-11-09', { well: '早起拍 Vlog' }),
    a('week.2026-11-16', { next: '少熬夜' }),
    a('month.2026-11-01', { badly: '熬夜' }),
    a('week.2026-11-02', { well: '  ' }),
  ];
  const found = (query: string) => foundReviews(all, query).map(reviewId);
  expect(found('')).toEqual(['week.2026-11-16', 'week.2026-11-09', 'month.2026-11-01']);
  expect(found('熬夜')).toEqual(['week.2026-11-16', 'month.2026-11-01']);
  expect(found('vlog 早起')).toEqual(['week.2026-11-09']);
  expect(found('没有')).toEqual([]);
});
