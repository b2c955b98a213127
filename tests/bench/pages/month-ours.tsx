/** The app's own calendar page, with its state and its database. */
import CalendarPage from '../../../src/pages/calendar/calendar-page';
import type { Calendar, Stage } from './month';
import { openOurs } from './ours';
import { onDay, titleOf } from './sample';

export async function prepare({ place, database, day }: Stage): Promise<Calendar> {
  history.replaceState(null, '', `?date=${day}`);
  const { app, messages, show } = await openOurs(database);
  // What the app's attendants have had loaded by the time that somebody moves a post.
  await Promise.all([import('../../../src/state/alongside'), app.repository.series()]);

  function press(label: string): void {
    place.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click();
  }
  return {
    mount: () => show(place, () => <CalendarPage editor={() => null} />),
    turn: (step) => press(step > 0 ? messages.calendar.next : messages.calendar.previous),
    toWeek: () => place.querySelector<HTMLElement>('input[value="week"]')?.click(),
    move(number, from, to) {
      const post = app.posts.on(from).find(({ title }) => title === titleOf(number));
      if (!post) throw new Error(`no post ${number} on ${from}`);
      return app.planning.move(post, { ...post.plan, wall: onDay(post.plan.wall, to) });
    },
    dayOf: (day) => place.querySelector(`[data-day="${day}"]`),
  };
}
