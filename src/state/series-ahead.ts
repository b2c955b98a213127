/** Posts of series made ahead, by one tab at a time: two would make the same ones. */
import { making } from '../domain/series-making';
import type { App } from './app';

const LOCK = 'rizhang.series';

/** Does what reads and writes series while no other tab does. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  // Only addresses the browser trusts have locks.
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}

/** Makes what is to come of every series. No verb of the person: nothing that they could undo. */
export async function makeAhead({ repository, clock }: App): Promise<void> {
  await alone(async () => {
    for (const series of await repository.series()) {
      const now = clock.read();
      if (making(series, new Set(), now).length === 0) continue;
      const posts = await repository.postsOfSeries(series.id);
      const there = new Set(posts.flatMap((post) => (post.series ? [post.series.day] : [])));
      await repository.commit(making(series, there, now), now);
    }
  });
}
