/** A streak's season looked back on, read once its page wants to tell it. */
import { type Accessor, createMemo } from 'solid-js';
import { type SeasonReport, seasonReport } from '../domain/season-report';
import type { App } from './app';
import { createLive } from './live';
import type { LiveStreak } from './streaks';

/** The report of a streak that reached its goal, up to date while its owner lives; else undefined. */
export function createSeason(app: App, live: LiveStreak): Accessor<SeasonReport | undefined> {
  const posts = createLive(
    app.repository,
    ['posts'],
    () => (live.view().finishedOn === null ? undefined : live.streak().startDay),
    (first) => app.repository.posts(first, app.settings.today(), app.settings.value.boundary),
    app.notices.report,
  );
  return createMemo(() => {
    const known = posts();
    if (!known || live.view().finishedOn === null) return undefined;
    return seasonReport(live.streak(), live.view(), known, app.streaks.marksOf(live.id));
  });
}
