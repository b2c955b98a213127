/** When a post can be set in its platform's own scheduler, which takes it neither too late nor too early. */
import type { PlatformId } from './platform';
import { platformOf } from './platform-facts';
import type { Plan } from './post';
import { instantOf } from './zone';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Instants, epoch milliseconds, both included. */
export interface SchedulingPeriod {
  /** Null where it takes any time ahead. */
  readonly opens: number | null;
  readonly closes: number;
}

/** From when to when the platform takes a post planned for a time. */
export function schedulingPeriod(platform: PlatformId, plan: Plan): SchedulingPeriod {
  const { from, until } = platformOf(platform).scheduling;
  const at = instantOf(plan.wall, plan.zone);
  return { opens: until === null ? null : at - until * DAY, closes: at - from * HOUR };
}

/** Whether a platform's own scheduler takes a post planned for a time: `soon` and `late` are outside. */
export function windowAt(platform: PlatformId, plan: Plan, now: number): 'soon' | 'open' | 'late' {
  const { opens, closes } = schedulingPeriod(platform, plan);
  if (now > closes) return 'soon';
  return opens !== null && now < opens ? 'late' : 'open';
}
