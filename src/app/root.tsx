/** The running app: state and language provided, pages routed. */
import { A, Route, Router, type RouteSectionProps } from '@solidjs/router';
import { type Accessor, createEffect, For, type JSX, untrack } from 'solid-js';
import { createI18n, I18nContext, type StartMessages, useStartI18n } from '../i18n';
import { type App, AppContext } from '../state/app';
import { Page } from '../ui/page/page';
import { makeRoutes } from './pages';
import { Shell } from './shell/shell';
import { createTheme } from './theme';
import { createTidying } from './tidying';
import { createUpdate } from './update';

export function Root(props: {
  readonly app: App;
  readonly messages: StartMessages;
  /** True once another tab has upgraded the database. */
  readonly superseded: Accessor<boolean>;
}): JSX.Element {
  const { app, messages } = untrack(() => props);
  const i18n = createI18n(app.settings.locale, messages);
  const update = createUpdate();
  createTidying(app);
  createTheme(() => app.settings.value.theme);
  createEffect(() => {
    document.documentElement.lang = i18n.locale();
  });
  const WithShell = (section: RouteSectionProps) => (
    <Shell {...section} complete={i18n.complete} update={update} superseded={props.superseded()} />
  );

  return (
    <AppContext.Provider value={app}>
      <I18nContext.Provider value={i18n}>
        <Router base={import.meta.env.BASE_URL.slice(0, -1)} root={WithShell}>
          <For each={makeRoutes(i18n.complete)}>
            {(route) => <Route path={route.path} component={route.component} />}
          </For>
          <Route path="*" component={NotFound} />
        </Router>
      </I18nContext.Provider>
    </AppContext.Provider>
  );
}

function NotFound(): JSX.Element {
  const { t } = useStartI18n();
  return (
    <Page title={t().notFound.title}>
      <A href="/">{t().notFound.home}</A>
    </Page>
  );
}
