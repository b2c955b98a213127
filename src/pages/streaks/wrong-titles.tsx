/** Published titles whose number is off by now: each with the right one to copy, and a way to tick it off. */
import { ExternalLink } from 'lucide';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { isWebAddress } from '../../domain/web-address';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeLedger } from '../../state/ledger';
import type { LiveStreak } from '../../state/streaks';
import { createWrongTitles, type WrongTitle } from '../../state/wrong-titles';
import { Button } from '../../ui/button/button';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Icon } from '../../ui/icon/icon';
import { Card } from '../../ui/page/page';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './wrong-titles.module.css';

const FIRST = 3;

export function WrongTitles(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const ledger = makeLedger(app);
  const wrong = createWrongTitles(app, props.live);
  const [all, setAll] = createSignal(false);
  const shown = () => (all() ? wrong() : wrong().slice(0, FIRST));
  const correct = (titles: readonly WrongTitle[]) =>
    void ledger.correct(titles.map(({ post, right }) => ({ post, title: right })));

  return (
    <Show when={wrong().length > 0}>
      <Card class={s.card}>
        <h2>{t().streaks.wrongTitles(wrong().length)}</h2>
        <p class={s.note}>{t().streaks.wrongTitlesHint}</p>
        <ul class={s.list}>
          <For each={shown()}>{(one) => <Row one={one} onCorrect={() => correct([one])} />}</For>
        </ul>
        <div class={s.end}>
          <Show when={wrong().length > shown().length}>
            <Button look="quiet" size="small" onClick={() => setAll(true)}>
              {t().streaks.moreTitles(wrong().length - shown().length)}
            </Button>
          </Show>
          <Show when={wrong().length > 1}>
            <Button look="quiet" size="small" onClick={() => correct(wrong())}>
              {t().streaks.allCorrected}
            </Button>
          </Show>
        </div>
      </Card>
    </Show>
  );
}

function Row(props: { readonly one: WrongTitle; onCorrect(): void }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const link = () => {
    const { state } = props.one.post;
    return state.status === 'published' && isWebAddress(state.went.link) ? state.went.link : '';
  };
  return (
    <li class={s.row}>
      <PlatformBadge platform={props.one.post.platform} />
      <span class={s.text}>
        <del class="written">{props.one.title}</del>
        <ins class="written">{props.one.right}</ins>
      </span>
      <span class={s.buttons}>
        <Show when={link()}>
          {(address) => (
            <a class={s.open} href={address()} target="_blank" rel="noreferrer noopener">
              <Icon of={ExternalLink} size={16} />
              {t().streaks.openPost}
            </a>
          )}
        </Show>
        <CopyButton
          text={props.one.right}
          label={t().streaks.copyTitle}
          copiedLabel={t().did.copied}
          onFailed={app.notices.report}
        />
        <Button size="small" onClick={() => props.onCorrect()}>
          {t().streaks.corrected}
        </Button>
      </span>
    </li>
  );
}
