/** Earlier texts beside today's: what only they have. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOnlyIn, tagsOfVersion, textOf } from '../../../src/domain/version';
import { anyText } from '../../support/arbitraries';
import { aPiece } from '../../support/builders';

test.each([
  ['一二三四', '一二四', '三'],
  ['一二', '一二三', ''],
  ['一二三', '', '一二三'],
  ['', '一', ''],
  ['同样', '同样', ''],
  ['aa', 'aaa', ''],
  ['第一稿 手帐', '第二稿 手帐', '一'],
  ['👍 好', '👎 好', '👍'],
])('of %j beside %j only %j is its own', (earlier, now, own) => {
  const { start, end } = partOnlyIn(earlier, now);
  expect(earlier.slice(start, end)).toBe(own);
});

test('around it both texts are the same', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (head, left, right, tail) => {
      const [earlier, now] = [head + left + tail, head + right + tail];
      const { start, end } = partOnlyIn(earlier, now);
      expect(now.startsWith(earlier.slice(0, start))).toBe(true);
      expect(now.endsWith(earlier.slice(end))).toBe(true);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end - start).toBeLessThanOrEqual(left.length);
    }),
  );
});

test.each([[[]], [['手帐']], [['hand account']], [['手帐', 'hand account']]])(
  'tags %j come back from a version',
  (tags) => {
    expect(tagsOfVersion(textOf(aPiece({ tags }), 'tags'))).toEqual(tags);
  },
);
