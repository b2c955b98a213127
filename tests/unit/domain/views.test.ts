/** No view loses or doubles a post, in any zone, across changes of clocks, whatever the boundary. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/domain/day';
import { newPiece } from '../../../src/domain/piece';
import { dayOfPost, newPost, type Post, plannedAt } from '../../../src/domain/post';
import { CALENDAR_VIEWS, type CalendarView, viewDays } from '../../../src/domain/range';
import { type Boundary, momentOf, wallOf } from '../../../src/domain/zone';
import { anyBoundary, anyPlace, anyWeekday } from '../../support/arbitraries';

const piece = newPiece('p', '手帐', 0);

/** A post planned for, or gone out at, an instant near a change of clocks. */
const anyPost = fc
  .record({ place: anyPlace, out: fc.boolean(), boundary: anyBoundary })
  .map(({ place: { at, zone }, out, boundary }): Post => {
    const post = newPost('a', piece, 'weibo', { wall: wallOf(at, zone), zone }, 0);
    if (!out) return post;
    const went = { ...momentOf(at, zone, boundary), title: '', link: '', by: 'hand' as const };
    return { ...post, state: { status: 'published', went } };
  });

/** On how many days of the view around its own a post is shown. */
function timesShown(
  post: Post,
  view: CalendarView,
  weekStart: Weekday,
  boundary: Boundary,
): number {
  const on = dayOfPost(post, boundary);
  return viewDays(view, on, weekStart).filter((day) => day === on).length;
}

describe('a post', () => {
  it('is on one day of each view around its day', () => {
    fc.assert(
      fc.property(anyPost, anyBoundary, anyWeekday, (post, boundary, weekStart) => {
        for (const view of CALENDAR_VIEWS) {
          expect(timesShown(post, view, weekStart, boundary)).toBe(1);
        }
      }),
    );
  });

  it('stays on the day it went out, wherever and however the day begins now', () => {
    fc.assert(
      fc.property(anyPost, anyBoundary, anyBoundary, (post, one, other) => {
        fc.pre(post.state.status === 'published');
        expect(dayOfPost(post, one)).toBe(dayOfPost(post, other));
      }),
    );
  });

  it('that is planned is due at an instant that shows its wall time, or the time after a gap', () => {
    fc.assert(
      fc.property(anyPost, (post) => {
        const shown = wallOf(plannedAt(post), post.plan.zone);
        expect(shown >= post.plan.wall).toBe(true);
      }),
    );
  });
});
