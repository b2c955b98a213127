/** What posts brought in and how many follow: entered by hand, several at once, each entry one undo. */
import { change } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { PlatformId } from '../domain/platform';
import type { Post } from '../domain/post';
import { followersId, type Numbers, newFollowers, withResult } from '../domain/result';
import type { App } from './app';

/** Numbers to be noted for a day. */
export interface Entry {
  readonly day: DayKey;
  readonly posts: readonly { readonly post: Post; readonly numbers: Numbers }[];
  readonly followers: readonly { readonly platform: PlatformId; readonly count: number }[];
}

/** Resolves to true when all of it is on disk. */
export function noteResults(
  { history, repository, clock }: Pick<App, 'history' | 'repository' | 'clock'>,
  { day, posts, followers }: Entry,
): Promise<boolean> {
  return history.run('notedResults', async () => {
    const now = clock.read();
    const known = new Map((await repository.followers()).map((one) => [one.id, one]));
    return [
      ...posts.map(({ post, numbers }) => change('posts', post, withResult(post, day, numbers))),
      ...followers.map(({ platform, count }) => {
        const before = known.get(followersId(platform, day)) ?? null;
        const after = before ? { ...before, count } : newFollowers(platform, day, count, now);
        return change('followers', before, after);
      }),
    ];
  });
}
