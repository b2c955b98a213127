/** The series there are, and how one of them stands. */
import type { Accessor } from 'solid-js';
import { nextDates, type Series } from '../../domain/series';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';

/** All series, kept up to date while a screen shows them; undefined until they are read. */
export function createSeriesList(): Accessor<readonly Series[] | undefined> {
  const { repository, notices } = useApp();
  return createLive(repository, ['series'], () => true, repository.series, notices.report);
}

/** True when nothing of a series is to come any more (`now` epoch milliseconds), paused or not. */
export function isOver(series: Series, now: number): boolean {
  return nextDates(series, now, 1).length === 0;
}
