/** The form of a rule says what the rule says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, formOn, MOST, readRule } from '../../../src/domain/rule-form';
import { dayBetween } from '../../support/arbitraries';
import { day } from '../../support/builders';
import { anyRule } from '../../support/series';

/** A Thursday. */
const DAY = day('2026-11-26');

describe('a form', () => {
  it.each([
    ['day', { freq: 'day' }],
    ['weekdays', { freq: 'week', weekdays: [1, 2, 3, 4, 5] }],
    ['week', { freq: 'week', weekdays: [4] }],
    ['month', { freq: 'month', monthDay: 26 }],
    ['monthEnd', { freq: 'month', monthDay: -1 }],
  ] as const)('on a day says: %s', (pattern, rule) => {
    expect(readRule(formOn(pattern, DAY))).toEqual({
      rule: { every: 1, count: null, ...rule },
      endDay: null,
    });
  });

  it('ends on a day or after so many times', () => {
    const form = { ...formOn('day', DAY), endDay: '2026-12-31', times: '12' };
    const rule = { freq: 'day', every: 1, count: null };
    expect(readRule({ ...form, ending: 'day' })).toEqual({ rule, endDay: '2026-12-31' });
    expect(readRule({ ...form, ending: 'times' })).toEqual({
      rule: { ...rule, count: 12 },
      endDay: null,
    });
  });

  it.each([
    ['every', { every: '0' }],
    ['every', { every: '1.5' }],
    ['every', { every: '' }],
    ['every', { every: String(MOST.every + 1) }],
    ['weekdays', { weekdays: [] }],
    ['monthDay', { pattern: 'month', monthDay: '32' }],
    ['endDay', { ending: 'day', endDay: '2026-02-30' }],
    ['times', { ending: 'times', times: String(MOST.times + 1) }],
  ] as const)('is wrong in: %s', (field, fields) => {
    expect(readRule({ ...formOn('week', DAY), ...fields })).toEqual({ wrong: [field] });
  });

  it('is not wrong in a field that is not asked for', () => {
    const form = { ...formOn('day', DAY), weekdays: [], monthDay: '', endDay: 'x', times: '' };
    expect(readRule(form)).toMatchObject({ endDay: null });
  });

  it('says any rule, and reads it back', () => {
    const anyEnd = fc.option(dayBetween('2026-12-01', '2027-12-31'));
    fc.assert(
      fc.property(anyRule, anyEnd, (rule, endDay) => {
        const end = rule.count === null ? endDay : null;
        expect(readRule(formOf(rule, end, DAY))).toEqual({ rule, endDay: end });
      }),
    );
  });
});
