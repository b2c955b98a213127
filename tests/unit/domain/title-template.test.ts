import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTitle, hasVariable } from '../../../src/domain/title-template';
import { anyText } from '../../support/arbitraries';

describe('a title with the day’s number', () => {
  it.each([
    ['{n}/365 今天的手帐', 124, '124/365 今天的手帐'],
    ['第 {n} 天，明天第 {n+1} 天', 124, '第 124 天，明天第 125 天'],
    ['{n}{n}', 7, '77'],
    ['{n} of $1 $& {N} { n } {n+2} {m}', 1, '1 of $1 $& {N} { n } {n+2} {m}'],
    ['手帐', 124, '手帐'],
    ['', 1, ''],
    ['{{n}}', 3, '{3}'],
  ])('%j on day %i is %j', (title, label, filled) => {
    expect(fillTitle(title, label)).toBe(filled);
  });

  it('stays as written while the number is unknown', () => {
    expect(fillTitle('{n}/365', null)).toBe('{n}/365');
  });

  it.each([
    ['{n}/365', true],
    ['明天 {n+1}', true],
    ['手帐', false],
    ['{N}', false],
    ['n', false],
  ])('%j holds a variable: %s', (title, holds) => {
    expect(hasVariable(title)).toBe(holds);
    expect(hasVariable(title)).toBe(holds);
  });

  it('is the same on four platforms, and filled in leaves nothing to fill in', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(4000), (before, after, label) => {
        const [left, right] = [before.replaceAll('{', ''), after.replaceAll('}', '')];
        const filled = fillTitle(`${left}{n}${right}`, label);
        expect(filled).toBe(`${left}${label}${right}`);
        expect(hasVariable(filled)).toBe(false);
        expect(fillTitle(filled, label + 1)).toBe(filled);
      }),
    );
  });
});
