/** Answering for several scheduled posts at once: which went out at their time, and which did not. */
import { change } from '../domain/change';
import { type Post, plannedAt } from '../domain/post';
import { counts, type Streak } from '../domain/streak';
import { carry, countDaysIf } from '../domain/streak-carried';
import type { StreakDays } from '../domain/streak-days';
import type { App } from './app';

export interface Confirming {
  /** The first went out when they were planned, the second did not and are ready again. */
  answer(out: readonly Post[], not: readonly Post[]): Promise<boolean>;
}

export function makeConfirming({ repository, history, settings, streaks }: App): Confirming {
  /** Those still waiting for an answer as they are now: another tab may have given it. */
  async function unanswered(posts: readonly Post[]): Promise<Post[]> {
    const found = await Promise.all(posts.map(({ id }) => repository.post(id)));
    return found.filter((post) => post?.state.status === 'scheduled') as Post[];
  }

  return {
    answer: (out, not) =>
      history.run(out.length > 0 ? 'confirmed' : 'withdrawn', async () => {
        const [went, stayed] = await Promise.all([unanswered(out), unanswered(not)]);
        // Each seal counts for the number of the next, though all of them are set together.
        const days = new Map<string, StreakDays>();
        const daysOf = (streak: Streak) => {
          const known = days.get(streak.id) ?? countDaysIf(streak, streaks.records(), null);
          days.set(streak.id, known);
          return known;
        };
        const published = went
          .toSorted((a, b) => plannedAt(a) - plannedAt(b))
          .map((post) => {
            const moment = settings.moment(plannedAt(post));
            const title = streaks.titleOn(post, moment.day, daysOf);
            for (const { streak } of streaks.all()) {
              if (counts(streak(), post)) carry(daysOf(streak()), moment.day);
            }
            return change('posts', post, {
              ...post,
              state: {
                status: 'published',
                went: { ...moment, title, link: '', by: 'scheduler' },
              },
            });
          });
        const ready = stayed.map((post) =>
          change('posts', post, { ...post, state: { status: 'ready' } }),
        );
        return [...published, ...ready];
      }),
  };
}
