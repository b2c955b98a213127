/** What can be in the hand, and the places of the calendar that take it. */
import type { DayKey } from '../../domain/day';
import { type Destination, isFrozen } from '../../domain/moving';
import type { OpenStatus, Post } from '../../domain/post';
import type { Boundary } from '../../domain/zone';
import type { Held } from '../../ui/drag/drag';
import { textScale } from './screen';
import { clockUnder } from './time-axis';

/** The post under the pointer first, then all that go with it. */
export type Some = readonly [Post, ...Post[]];
export type Lift =
  | { readonly kind: 'posts'; readonly posts: Some }
  | { readonly kind: 'idea'; readonly id: string; readonly title: string };

/** Height of a chip in pixels, at the usual size of text. */
const CHIP = 24;

/** The place that a drop target is, or null where this cannot go. */
export function placeOf(
  target: HTMLElement,
  { what, copy, grip, y }: Omit<Held<Lift, Destination>, 'place'>,
  boundary: Boundary,
): Destination | null {
  const { day, status } = target.dataset;
  const moves = what.kind === 'idea' || copy || !what.posts.every(isFrozen);
  if (!moves) return null;
  if (status) return what.kind === 'posts' && !copy ? { status: status as OpenStatus } : null;
  if (!day) return null;
  // A chip begins at its time; an idea, which is higher, is put where the pointer is.
  const start = what.kind === 'idea' ? y : y - Math.min(grip.y, CHIP * textScale());
  const clock = clockUnder(target, start, boundary) ?? undefined;
  return { day: day as DayKey, clock };
}
