/** Later times that are offered for a post: in an hour, this evening, tomorrow. Always later than it is. */
import { addDays } from './day';
import { wallOn } from './moving';
import { clockOfPost, dayOfPost, type Plan, type Post, plannedAt } from './post';
import { type Boundary, dayOf, instantOf, wallOf } from './zone';

export interface Postponement {
  readonly kind: 'hour' | 'evening' | 'tomorrow';
  /** In the zone of the post's plan. */
  readonly plan: Plan;
}

/** What counts as this evening, `HH:mm`: the first that is still to come. */
const EVENING = ['20:00', '22:00'] as const;
const HOUR = 3_600_000;
/** Times counted from now end on a round number, milliseconds. */
const ROUND = 5 * 60_000;

/** The times offered at an instant (epoch ms), soonest kind first. Never for what went out. */
export function postponements(post: Post, now: number, boundary: Boundary): Postponement[] {
  const { zone } = post.plan;
  const planned = plannedAt(post);
  const base = planned > now ? planned : Math.ceil(now / ROUND) * ROUND;
  const today = dayOf(now, zone, boundary);
  const later = (plan: Plan) => instantOf(plan.wall, zone) > Math.max(planned, now);

  // An hour that is lived twice has one name: then it is two hours on.
  const hours = [1, 2].map((count) => ({ wall: wallOf(base + count * HOUR, zone), zone }));
  const evenings = EVENING.map((clock) => ({ wall: wallOn(today, clock, boundary), zone }));
  const day = dayOfPost(post, boundary);
  const next = addDays(day > today ? day : today, 1);
  const tomorrow = { wall: wallOn(next, clockOfPost(post), boundary), zone };
  const offered = [
    { kind: 'hour', plan: hours.find(later) },
    { kind: 'evening', plan: evenings.find(later) },
    { kind: 'tomorrow', plan: later(tomorrow) ? tomorrow : undefined },
  ] as const;
  return offered.flatMap(({ kind, plan }) => (plan ? [{ kind, plan }] : []));
}
