import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renumbered } from '../../../src/domain/streak-titles';
import { fillTitle } from '../../../src/domain/title-template';
import { anyText } from '../../support/arbitraries';
import { aPiece, aPost, published } from '../../support/builders';

/** A post written as `template` that went out as `title`. */
function out(template: string, title: string, masterTitle = '一页手帐') {
  const post = { ...aPost(aPiece()), title: template, masterTitle };
  return published(post, '2026-11-20T20:00', { title });
}

describe('a published title', () => {
  it.each([
    ['{n}/365 早安', '123/365 早安', 124, '124/365 早安'],
    ['早安 {n}', '早安 9', 10, '早安 10'],
    ['{n}/365，明天 {n+1}', '9/365，明天 10', 10, '10/365，明天 11'],
    ['{date} 第 {n} 天', '11月20日 第 3 天', 4, '11月20日 第 4 天'],
    ['[{n}] (a+b)? {n}', '[1] (a+b)? 1', 2, '[2] (a+b)? 2'],
    ['{n}/365 {title}', '3/365 一页手帐', 4, '4/365 一页手帐'],
  ])('“%s” that went out as “%s” should read with %i: %s', (template, title, label, right) => {
    expect(renumbered(out(template, title), label)).toBe(right);
  });

  it.each([
    ['is right already', '{n}/365 早安', '124/365 早安'],
    ['holds no number', '早安', '早安'],
    ['was written anew on the platform', '{n}/365 早安', '今天不编号'],
    ['only names its day', '{date} 早安', '11月20日 早安'],
  ])('is left alone when it %s', (_, template, title) => {
    expect(renumbered(out(template, title), 124)).toBeNull();
  });

  it('takes the number of its piece’s title, too', () => {
    expect(renumbered(out('{title}！', '3/365 早安！', '{n}/365 早安'), 4)).toBe('4/365 早安！');
  });

  it('that is not out yet has nothing to correct', () => {
    expect(renumbered({ ...aPost(aPiece()), title: '{n}/365' }, 4)).toBeNull();
  });

  it('becomes what it would have gone out as, for any text around the number', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(4000), fc.nat(4000), (before, after, was, is) => {
        const template = `${before}·{n}·${after}`;
        const filled = (label: number) => fillTitle(template, { label, date: null, title: 'x' });
        const right = renumbered(out(template, filled(was), 'x'), is);
        expect(right).toBe(was === is ? null : filled(is));
      }),
    );
  });
});
