/** Whether anything is kept yet, as far as what is loaded tells. Reactive. */
import type { App } from './app';

export function isInUse({
  streaks,
  posts,
  tasks,
}: Pick<App, 'streaks' | 'posts' | 'tasks'>): boolean {
  const kept = [streaks.all(), posts.waiting(), ...Object.values(tasks.open())];
  return kept.some((records) => records.length > 0);
}
