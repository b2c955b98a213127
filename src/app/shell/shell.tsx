/** What stands around every page: navigation, dialogs, messages. */
import type { RouteSectionProps } from '@solidjs/router';
import { ErrorBoundary, type JSX, Match, Show, Suspense, Switch, untrack } from 'solid-js';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { type Complete, lazyWithStrings } from '../pages';
import { CrashPage } from '../recovery/crash-page';
import type { Update } from '../update';
import { Messages } from './messages';
import { Navigation } from './navigation';
import s from './shell.module.css';
import { createShortcuts } from './shortcuts';

const HOME = import.meta.env.BASE_URL;

export function Shell(
  props: RouteSectionProps & {
    readonly complete: Complete;
    readonly update: Update;
    readonly superseded: boolean;
  },
): JSX.Element {
  const app = useApp();
  const { t } = useStartI18n();
  const { complete } = untrack(() => props);
  const NewDialog = lazyWithStrings(() => import('../new/new-dialog'), complete);
  const SearchDialog = lazyWithStrings(() => import('../palette/search-dialog'), complete);
  const HelpDialog = lazyWithStrings(() => import('../help/help-dialog'), complete);
  const InstallHint = lazyWithStrings(() => import('../install/install-hint'), complete);
  const InstallDialog = lazyWithStrings(() => import('../install/install-dialog'), complete);
  const NewsDialog = lazyWithStrings(() => import('../news/news-dialog'), complete);
  const StampMoment = lazyWithStrings(() => import('../moment/stamp-moment'), complete);
  createShortcuts(app);
  const newThing = () => {
    const overlay = app.overlay.current();
    return overlay?.kind === 'new' ? overlay : null;
  };

  return (
    <div class={s.shell}>
      <a class={s.skip} href="#main" target="_self">
        {t().app.skip}
      </a>
      <Navigation offlineReady={props.update.offlineReady()} />
      <main id="main" class={s.main} tabindex="-1">
        <ErrorBoundary fallback={(error) => <CrashPage error={error} />}>
          <Suspense>{props.children}</Suspense>
        </ErrorBoundary>
        <Suspense>
          <Show when={app.installing.isOffered() && props.location.pathname === HOME}>
            <InstallHint />
          </Show>
        </Suspense>
      </main>
      <Suspense>
        <Show when={newThing()} keyed>
          {(overlay) => <NewDialog {...overlay} />}
        </Show>
        <Switch>
          <Match when={app.overlay.current()?.kind === 'search'}>
            <SearchDialog />
          </Match>
          <Match when={app.overlay.current()?.kind === 'help'}>
            <HelpDialog />
          </Match>
          <Match when={app.overlay.current()?.kind === 'install'}>
            <InstallDialog />
          </Match>
          <Match when={app.overlay.current()?.kind === 'news'}>
            <NewsDialog />
          </Match>
        </Switch>
      </Suspense>
      <Suspense>
        <Show when={app.stamping.pressed()} keyed>
          {(press) => <StampMoment press={press} />}
        </Show>
      </Suspense>
      <Messages update={props.update} superseded={props.superseded} />
    </div>
  );
}
