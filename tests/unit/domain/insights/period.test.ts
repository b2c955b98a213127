/** What a week or a month was, counted. */
import { expect, test } from 'vitest';
import { periodFacts, sealsIn } from '../../../../src/domain/insights/period';
import type { Post } from '../../../../src/domain/post';
import { withResult } from '../../../../src/domain/result';
import { aPiece, aPost, day, plan, published } from '../../../support/builders';
import { history, nth } from '../journal';

const WEEK = { first: day('2026-11-16'), last: day('2026-11-22') };
const piece = aPiece();
const sent = (time: string, fields: Partial<Post> = {}) => published(aPost(piece, fields), time);
const planned = (time: string, fields: Partial<Post> = {}) =>
  aPost(piece, { plan: plan(time), ...fields });
const seen = (post: Post, views: number) => withResult(post, day('2026-11-23'), { views });

test('sent, moved, dropped and still open are those of the week alone', () => {
  const facts = periodFacts(
    [
      sent('2026-11-16T08:00', { platform: 'weibo', moved: 2 }),
      sent('2026-11-22T23:00', { platform: 'bilibili' }),
      sent('2026-11-15T20:00', { moved: 1 }),
      planned('2026-11-18T20:00', { state: { status: 'dropped' } }),
      planned('2026-11-19T20:00', { moved: 1 }),
      planned('2026-11-23T08:00'),
    ],
    WEEK,
    0,
    'views',
  );
  expect(facts).toMatchObject({ moved: 2, dropped: 1, open: 1, best: null, worst: null });
  expect(facts.sent).toHaveLength(2);
  expect(facts.byPlatform).toEqual({ xiaohongshu: 0, bilibili: 1, youtube: 0, weibo: 1 });
});

test('the best and the worst need two with numbers', () => {
  const [one, two, three] = ['16', '17', '18'].map((at) => sent(`2026-11-${at}T20:00`));
  if (!one || !two || !three) throw new Error('no posts');
  const facts = (posts: readonly Post[]) => periodFacts(posts, WEEK, 0, 'views');
  expect(facts([seen(one, 5), two]).best).toBeNull();
  const ranked = facts([seen(one, 5), seen(two, 90), seen(three, 40)]);
  expect(ranked.best).toMatchObject({ post: { id: two.id }, value: 90 });
  expect(ranked.worst).toMatchObject({ post: { id: one.id }, value: 5 });
  expect(periodFacts([seen(one, 5), seen(two, 90)], WEEK, 0, 'likes').best).toBeNull();
});

test.each([
  [1, 7, 7, 4],
  [2, 4, 7, 1],
  [4, 30, 7, 2],
  [9, 15, 7, 0],
])('from day %i to day %i, today being day %i: %i seals', (first, last, today, seals) => {
  const { view } = history('HH..H.H').in('cumulative');
  expect(sealsIn(view, { first: nth(first), last: nth(last) }, nth(today))).toBe(seals);
});
