/** A season of a streak looked back on: how much went out where and when, and between which titles. */
import type { PlatformId } from './platform';
import type { Post, Publication } from './post';
import { counts, type DayMark, type Streak } from './streak';
import { type StreakView, strengthOn } from './streak-walk';
import { wallOf } from './zone';

export interface SeasonReport {
  /** Seals. */
  readonly total: number;
  /** Most seals in an unbroken run. */
  readonly best: number;
  /** Posts on each platform, most first. */
  readonly platforms: readonly { readonly id: PlatformId; readonly posts: number }[];
  /** The hour, 0–23, in which most went out where the creator was; the earliest of several; or null. */
  readonly hour: number | null;
  /** Titles of the first and the last post as they went out. */
  readonly first: string | null;
  readonly last: string | null;
}

/** `posts` are those that went out since the start, `marks` the streak's own. */
export function seasonReport(
  streak: Streak,
  view: StreakView,
  posts: readonly Post[],
  marks: readonly DayMark[],
): SeasonReport {
  const out: { readonly platform: PlatformId; readonly went: Publication }[] = [];
  for (const post of posts) {
    if (post.state.status !== 'published' || !counts(streak, post)) continue;
    const { went } = post.state;
    if (strengthOn(view, went.day) > 0) out.push({ platform: post.platform, went });
  }
  out.sort((a, b) => a.went.at - b.went.at);
  const sent = new Map<PlatformId, number>();
  for (const { platform } of out) sent.set(platform, (sent.get(platform) ?? 0) + 1);
  const byHand = marks.flatMap(({ mark }) => (mark.kind === 'seal' ? [mark.went] : []));
  const hours = new Array<number>(24).fill(0);
  for (const { at, zone } of [...out.map(({ went }) => went), ...byHand]) {
    const hour = Number(wallOf(at, zone).slice(11, 13));
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  const most = Math.max(...hours);
  return {
    total: view.total,
    best: view.best,
    platforms: [...sent]
      .map(([id, posts]) => ({ id, posts }))
      .sort((a, b) => b.posts - a.posts || (a.id < b.id ? -1 : 1)),
    hour: most > 0 ? hours.indexOf(most) : null,
    first: out[0]?.went.title ?? null,
    last: out.at(-1)?.went.title ?? null,
  };
}
