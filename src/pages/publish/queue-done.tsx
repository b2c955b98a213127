/** After the last card: the day's seals, and what was left for later. */
import { For, type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { Seal } from '../../ui/seal/seal';
import s from './publish-page.module.css';

export function QueueDone(props: { readonly left: number; onAgain(): void }): JSX.Element {
  const { streaks } = useApp();
  const { t } = useI18n();
  return (
    <section class={s.over}>
      <ul class={s.seals}>
        <For each={streaks.all()}>
          {(live) => (
            <li>
              <Seal
                label={live.view().todayLabel}
                goal={live.streak().goal}
                stamped={live.view().stamped}
              />
              <p class="written">
                {live.streak().name} · {live.view().stamped ? t().today.stamped : t().today.pending}
              </p>
            </li>
          )}
        </For>
      </ul>
      <h2>{props.left === 0 ? t().publish.queueDone : t().publish.queueOver}</h2>
      <Show when={props.left > 0}>
        <p class={s.note}>{t().publish.skipped(props.left)}</p>
      </Show>
      <div class={s.more}>
        <Show when={props.left > 0}>
          <Button onClick={() => props.onAgain()}>{t().publish.again}</Button>
        </Show>
        <LinkButton href="/">{t().notFound.home}</LinkButton>
      </div>
    </section>
  );
}
