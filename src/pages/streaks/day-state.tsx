/** A day's number, or its state where it has none. */
import { type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { labelOn, stateOn } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import s from './day-state.module.css';

export function DayState(props: { readonly live: LiveStreak; readonly day: DayKey }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const view = () => props.live.view();
  const state = () => stateOn(view(), props.day);
  const label = () => labelOn(view(), props.live.streak().mode, props.day, app.settings.today());
  return (
    <Show
      when={state() === 'hit'}
      fallback={
        <span class={s.state} data-state={state()}>
          {t().seal.states[state()]}
        </span>
      }
    >
      <span class={s.label}>{label()}</span>
    </Show>
  );
}
