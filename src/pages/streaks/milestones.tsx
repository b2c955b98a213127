/** What was reached, and how far the next marks are. */
import { For, type JSX, Show } from 'solid-js';
import { milestonesOf } from '../../domain/streak-milestones';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Card } from '../../ui/page/page';
import s from './milestones.module.css';
import { dateNear } from './words';

export function Milestones(props: { readonly live: LiveStreak }): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const milestones = () => milestonesOf(props.live.streak(), props.live.view());
  return (
    <Card>
      <h2>{t().streaks.milestones}</h2>
      <ol class={s.list}>
        <For each={milestones()}>
          {({ number, reachedOn, away }) => (
            <li>
              <span class={s.number} data-reached={reachedOn ? '' : undefined}>
                {number}
              </span>
              <span class={s.when}>
                <Show when={reachedOn} fallback={t().streaks.away(away)}>
                  {(day) => dateNear(day(), app.settings.today(), i18n)}
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
      <p class={s.maxim}>{t().streaks.maxim}</p>
    </Card>
  );
}
