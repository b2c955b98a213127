/** One day of a streak: its state, what earned it, and what can still be done about it. */
import { ChevronLeft, ChevronRight } from 'lucide';
import { createEffect, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { addDays, type DayKey } from '../../domain/day';
import { labelOn, stateOn } from '../../domain/streak-walk';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { DayActions } from './day-actions';
import s from './day-dialog.module.css';
import { DayProofs, type Fixable } from './day-proofs';
import { DayState } from './day-state';
import { FixDialog } from './fix-dialog';
import { StampDay } from './stamp-day';
import { labelText } from './words';

export interface DayDialogProps {
  readonly live: LiveStreak;
  readonly day: DayKey;
  /** Goes to another day. */
  onTurn(day: DayKey): void;
  onClose(): void;
}

export function DayDialog(props: DayDialogProps): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const [stamping, setStamping] = createSignal(false);
  const [fixing, setFixing] = createSignal<Fixable>();
  const streak = () => props.live.streak();
  const view = () => props.live.view();
  const state = () => stateOn(view(), props.day);
  const label = () => {
    const n = labelOn(view(), streak().mode, props.day, app.settings.today());
    return n === null || state() === 'rest' ? undefined : labelText(n, streak().goal);
  };
  createEffect(() => {
    app.posts.load(props.day, props.day).catch(app.notices.report);
  });

  return (
    <Switch>
      <Match when={stamping()}>
        <StampDay
          live={props.live}
          day={props.day}
          onClose={() => setStamping(false)}
          onStamped={props.onClose}
        />
      </Match>
      <Match when={fixing()} keyed>
        {(proof) => (
          <FixDialog
            live={props.live}
            proof={proof}
            day={props.day}
            onClose={() => setFixing(undefined)}
            onDone={props.onClose}
          />
        )}
      </Match>
      <Match when={true}>
        <Dialog title={f().full(props.day)} closeLabel={t().app.close} onClose={props.onClose}>
          <p class={s.state} aria-live="polite">
            <Show
              when={state() === 'hit'}
              fallback={<DayState live={props.live} day={props.day} />}
            >
              <strong class={s.label}>{label()}</strong>
              {t().seal.states.hit}
            </Show>
            <Show when={state() !== 'hit' && label()}>
              {(n) => <span class={s.note}>{t().streaks.ifOut(n())}</span>}
            </Show>
          </p>
          <DayProofs live={props.live} day={props.day} onFix={setFixing} />
          <DayActions
            live={props.live}
            day={props.day}
            onStamp={() => setStamping(true)}
            onDone={props.onClose}
          />
          <nav class={s.turn}>
            <Button
              look="quiet"
              size="small"
              disabled={props.day <= streak().startDay}
              onClick={() => props.onTurn(addDays(props.day, -1))}
            >
              <Icon of={ChevronLeft} size={18} />
              {t().streaks.previousDay}
            </Button>
            <Button look="quiet" size="small" onClick={() => props.onTurn(addDays(props.day, 1))}>
              {t().streaks.nextDay}
              <Icon of={ChevronRight} size={18} />
            </Button>
          </nav>
        </Dialog>
      </Match>
    </Switch>
  );
}
