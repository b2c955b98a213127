/** Where links from the home screen arrive: they open what they ask for, and write nothing. */
import { A, useNavigate, useParams } from '@solidjs/router';
import { createSignal, type JSX, Match, onMount, Switch } from 'solid-js';
import { type GoLink, readGoLink } from '../../domain/go-link';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { isInUse } from '../../state/in-use';
import { Button } from '../../ui/button/button';
import { Page } from '../../ui/page/page';
import { isApartFromApp } from '../../ui/separate-storage';
import s from './go-page.module.css';
import { StampToday } from './stamp-today';

export default function GoPage(): JSX.Element {
  const app = useApp();
  const params = useParams<{ where: string }>();
  const navigate = useNavigate();
  const { t } = useI18n();
  const link = readGoLink(params.where, new URLSearchParams(location.search));
  const [apart, setApart] = createSignal(false);

  onMount(async () => {
    if (isApartFromApp() && (await isEmpty())) setApart(true);
    else follow(link);
  });

  async function isEmpty(): Promise<boolean> {
    return !isInUse(app) && (await app.repository.recentPieces(1)).length === 0;
  }

  /** Goes on to the form that is asked for; the stamp is asked for here. */
  function follow(to: GoLink | null): void {
    setApart(false);
    if (to?.to === 'publish-next') navigate('/publish/next', { replace: true });
    if (to?.to !== 'new-post' && to?.to !== 'new-task') return;
    const { given } = to;
    navigate('/', { replace: true });
    const what = to.to === 'new-post' ? 'post' : 'task';
    app.overlay.openNew(what, given.day ?? undefined, given.clock ?? undefined, given);
  }

  return (
    <Switch>
      <Match when={!link}>
        <Page title={t().notFound.title}>
          <A href="/">{t().notFound.home}</A>
        </Page>
      </Match>
      <Match when={apart()}>
        <Page title={t().go.apart}>
          <div class={s.apart}>
            <p>{t().go.apartText}</p>
            <p>{t().go.apartHint}</p>
            <Button onClick={() => follow(link)}>{t().go.here}</Button>
          </div>
        </Page>
      </Match>
      <Match when={link?.to === 'stamp' && link}>
        {(stamp) => <StampToday wanted={stamp().streak} />}
      </Match>
    </Switch>
  );
}
