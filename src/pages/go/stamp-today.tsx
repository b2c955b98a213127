/** The stamp of the day, asked for by a link: which streak, and when it went out. */
import { useNavigate } from '@solidjs/router';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { wallOf } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button, LinkButton } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import StampDialog from '../../ui/moment/stamp-dialog';
import { Page } from '../../ui/page/page';
import s from './go-page.module.css';

export function StampToday(props: {
  /** Id of the streak that is meant, or null. */
  readonly wanted: string | null;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const navigate = useNavigate();
  const open = () => app.streaks.all().filter(({ view }) => !view().stamped);
  const meant = () => {
    const found = open().find(({ id }) => id === props.wanted);
    return found ?? (open().length === 1 ? open()[0] : undefined);
  };
  const [chosen, setChosen] = createSignal<LiveStreak | undefined>(meant());
  const leave = () => navigate('/', { replace: true });

  async function stamp(live: LiveStreak, at: number, link: string): Promise<void> {
    if (await app.stamping.stamp(live.streak(), at, link)) leave();
  }

  return (
    <Page title={t().go.stamp}>
      <Switch>
        <Match when={app.streaks.all().length === 0}>
          <Empty text={t().go.noStreak}>
            <LinkButton href="/streaks?new=1">{t().go.startStreak}</LinkButton>
          </Empty>
        </Match>
        <Match when={open().length === 0}>
          <Empty text={t().go.allStamped}>
            <LinkButton href="/">{t().notFound.home}</LinkButton>
          </Empty>
        </Match>
        <Match when={true}>
          <div class={s.choices}>
            <p>{t().go.which}</p>
            <For each={open()}>
              {(live) => (
                <Button onClick={() => setChosen(live)}>
                  <span class="written">{live.streak().name}</span>
                </Button>
              )}
            </For>
          </div>
        </Match>
      </Switch>
      <Show when={chosen()}>
        {(live) => (
          <StampDialog
            wall={wallOf(app.clock.read(), app.settings.zone())}
            zone={app.settings.zone()}
            now={app.clock.read()}
            consequence={(at) => t().time.countsFor(f().date(app.settings.moment(at).day))}
            onPick={(at, link) => void stamp(live(), at, link)}
            onClose={leave}
          />
        )}
      </Show>
    </Page>
  );
}
