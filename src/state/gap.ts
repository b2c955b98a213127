/** Filling the first day that a streak has nothing ready for. */
import { type Accessor, createMemo } from 'solid-js';
import { change } from '../domain/change';
import { addDays, type DayKey } from '../domain/day';
import { type Filling, filledBy, fillings, ideaAsPost } from '../domain/gap';
import type { Post } from '../domain/post';
import type { App } from './app';
import { loadIds } from './ids';
import { createLive } from './live';
import type { LiveStreak } from './streaks';

/** How far back and ahead what could fill a gap is looked for, days. */
const BACK = 60;
const AHEAD = 120;

export interface Gap {
  /** The day without anything ready; null for a finished streak. Reactive. */
  day: Accessor<DayKey | null>;
  /** What could fill it; undefined until it is read. Reactive. */
  fillings: Accessor<readonly Filling[] | undefined>;
  /** The title it would carry on that day. Reactive. */
  titleOf(filling: Filling): string;
  /** Plans one of them for the day, ready. */
  fill(filling: Filling): Promise<boolean>;
}

/** Kept up to date while its owner lives. */
export function createGap(app: App, live: LiveStreak): Gap {
  const { history, repository, settings, clock } = app;
  const day = () => live.view().gapDay;
  const boundary = () => settings.value.boundary;
  const found = createLive(
    repository,
    ['posts', 'pieces'],
    () => day() ?? undefined,
    async (gap) => {
      const [posts, ideas] = await Promise.all([
        repository.posts(addDays(gap, -BACK), addDays(gap, AHEAD), boundary()),
        repository.inbox(),
      ]);
      return { posts, ideas };
    },
    app.notices.report,
  );

  function planned(filling: Filling, gap: DayKey, id: string): Post {
    if (filling.kind === 'post') return filledBy(filling.post, gap, boundary());
    const made = { id, now: clock.read(), zone: settings.zone(), boundary: boundary() };
    return ideaAsPost(filling, live.streak(), gap, made);
  }

  return {
    day,
    fillings: createMemo(() => {
      const gap = day();
      const known = found();
      if (!gap || !known) return undefined;
      const { dropPlatforms, platforms } = settings.value;
      const likely = [...dropPlatforms, ...platforms];
      return fillings(live.streak(), gap, known.posts, known.ideas, likely, {
        today: settings.today(),
        boundary: boundary(),
      });
    }),
    titleOf(filling) {
      const gap = day();
      return gap ? app.streaks.titleOf(planned(filling, gap, '')) : '';
    },
    async fill(filling) {
      const gap = day();
      if (!gap) return false;
      return history.run('planned', async () => {
        const before = filling.kind === 'post' ? filling.post : null;
        const id = before ? before.id : (await loadIds())();
        return [change('posts', before, planned(filling, gap, id))];
      });
    },
  };
}
