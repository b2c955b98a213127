import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTitle, hasVariable, type TitleValues } from '../../../src/domain/title-template';
import { anyText } from '../../support/arbitraries';

/** What a post of 21 November whose piece is 把工作室搬进 6㎡ fills in. */
function values(label: number | null, more: Partial<TitleValues> = {}): TitleValues {
  return { label, date: '11月21日', title: '把工作室搬进 6㎡', ...more };
}

describe('a title with the day’s number', () => {
  it.each([
    ['{n}/365 今天的手帐', 124, '124/365 今天的手帐'],
    ['第 {n} 天，明天第 {n+1} 天', 124, '第 124 天，明天第 125 天'],
    ['{n}{n}', 7, '77'],
    ['{n} of $1 $& {N} { n } {n+2} {m}', 1, '1 of $1 $& {N} { n } {n+2} {m}'],
    ['手帐', 124, '手帐'],
    ['', 1, ''],
    ['{{n}}', 3, '{3}'],
    ['{n}/365｜{title}', 124, '124/365｜把工作室搬进 6㎡'],
    ['{date} {title} {date}', 1, '11月21日 把工作室搬进 6㎡ 11月21日'],
  ])('%j on day %i is %j', (title, label, filled) => {
    expect(fillTitle(title, values(label))).toBe(filled);
  });

  it('stays as written while the number is unknown', () => {
    expect(fillTitle('{n}/365 {date}', values(null))).toBe('{n}/365 11月21日');
  });

  it.each([
    ['{title}｜手帐', '{n}/365 一页', '7/365 一页｜手帐'],
    ['{title}', '{title} {n}', '{title} 7'],
    ['{title}', '$& $1', '$& $1'],
    ['{title}', null, '{title}'],
  ])('%j takes the piece’s title %j in as %j', (text, title, filled) => {
    expect(fillTitle(text, values(7, { title }))).toBe(filled);
  });

  it.each([
    ['{n}/365', true],
    ['明天 {n+1}', true],
    ['{date}', true],
    ['{title}', true],
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
        const [left, right] = [before, after].map((text) => text.replaceAll(/[{}]/g, ''));
        const filled = fillTitle(`${left}{n}${right}`, values(label));
        expect(filled).toBe(`${left}${label}${right}`);
        expect(hasVariable(filled)).toBe(false);
        expect(fillTitle(filled, values(label + 1))).toBe(filled);
      }),
    );
  });
});
