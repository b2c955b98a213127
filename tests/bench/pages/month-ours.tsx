/** The app's own calendar page, with its state and its database. */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { Route, Router } from '@solidjs/router';
import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { createI18n, I18nContext, loadMessages } from '../../../src/i18n';
import CalendarPage from '../../../src/pages/calendar/calendar-page';
import { AppContext, createApp } from '../../../src/state/app';
import { openRepository } from '../../../src/storage/repository';
import type { Calendar, Stage } from './month';
import { onDay, titleOf } from './sample';

export async function prepare({ place, database, day }: Stage): Promise<Calendar> {
  const { repository } = await openRepository({ name: database });
  const start = await repository.start();
  const messages = await loadMessages('zh-CN');
  // What the app's attendants have had loaded by the time that somebody moves a post.
  await Promise.all([import('../../../src/state/alongside'), repository.series()]);
  history.replaceState(null, '', `?date=${day}`);
  const { app, i18n } = createRoot(() => {
    const app = createApp(repository, start);
    return { app, i18n: createI18n(app.settings.locale, messages) };
  });

  function press(label: string): void {
    place.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click();
  }
  return {
    mount() {
      render(
        () => (
          <AppContext.Provider value={app}>
            <I18nContext.Provider value={i18n}>
              <Router>
                <Route path="*" component={() => <CalendarPage editor={() => null} />} />
              </Router>
            </I18nContext.Provider>
          </AppContext.Provider>
        ),
        place,
      );
    },
    turn: (step) => press(step > 0 ? messages.calendar.next : messages.calendar.previous),
    move(number, from, to) {
      const post = app.posts.on(from).find(({ title }) => title === titleOf(number));
      if (!post) throw new Error(`no post ${number} on ${from}`);
      return app.planning.move(post, { ...post.plan, wall: onDay(post.plan.wall, to) });
    },
    dayOf: (day) => place.querySelector(`[data-day="${day}"]`),
  };
}
