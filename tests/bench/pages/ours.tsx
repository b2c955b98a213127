/** The app's state over a database, and any of its screens alone on a page. */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { Route, Router } from '@solidjs/router';
import { createRoot, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { createI18n, I18nContext, loadMessages, type Messages } from '../../../src/i18n';
import { type App, AppContext, createApp } from '../../../src/state/app';
import { openRepository } from '../../../src/storage/repository';

export interface Ours {
  readonly app: App;
  readonly messages: Messages;
  show(place: HTMLElement, screen: () => JSX.Element): void;
}

export async function openOurs(database: string): Promise<Ours> {
  const { repository } = await openRepository({ name: database });
  const start = await repository.start();
  const messages = await loadMessages('zh-CN');
  const { app, i18n } = createRoot(() => {
    const app = createApp(repository, start);
    return { app, i18n: createI18n(app.settings.locale, messages) };
  });
  return {
    app,
    messages,
    show(place, screen) {
      render(
        () => (
          <AppContext.Provider value={app}>
            <I18nContext.Provider value={i18n}>
              <Router>
                <Route path="*" component={screen} />
              </Router>
            </I18nContext.Provider>
          </AppContext.Provider>
        ),
        place,
      );
    },
  };
}
