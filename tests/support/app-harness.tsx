/** The app's screens on a real database, without the shell: what tests of pages mount. */
import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { type Component, For, type JSX, Suspense } from 'solid-js';
import { render } from 'solid-js/web';
import { onTestFinished } from 'vitest';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import type { Locale } from '../../src/domain/settings';
import { createI18n, I18nContext, loadMessages } from '../../src/i18n';
import { type App, AppContext } from '../../src/state/app';

export interface Screen {
  /** The address shown now. */
  address(): string;
}

/**
 * Mounts pages at their addresses and opens one. `routes` are patterns and the pages behind them;
 * everything is gone with the test.
 */
export async function visit(
  app: App,
  routes: Readonly<Record<string, Component>>,
  address: string,
  locale: Locale = 'zh-CN',
): Promise<Screen> {
  const messages = await loadMessages(locale);
  const history = createMemoryHistory();
  history.set({ value: address, scroll: false, replace: true });
  const place = document.createElement('main');
  document.body.append(place);
  const stop = render(() => {
    const i18n = createI18n(() => locale, messages);
    return (
      <AppContext.Provider value={app}>
        <I18nContext.Provider value={i18n}>
          <MemoryRouter history={history} root={Frame}>
            <For each={Object.entries(routes)}>
              {([path, component]) => <Route path={path} component={component} />}
            </For>
            <Route path="*" component={() => <p>elsewhere</p>} />
          </MemoryRouter>
        </I18nContext.Provider>
      </AppContext.Provider>
    );
  }, place);
  onTestFinished(() => {
    stop();
    place.remove();
  });
  return { address: () => history.get() };
}

function Frame(props: { readonly children?: JSX.Element }): JSX.Element {
  return <Suspense>{props.children}</Suspense>;
}
