/** What can be done about a day, each with its consequence in words before it is done. */
import { type JSX, Match, Show, Switch } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { MAKE_UP_DAYS } from '../../domain/streak';
import { restOffer, restsLeft } from '../../domain/streak-rests';
import { stateOn } from '../../domain/streak-walk';
import type { DayEdit } from '../../domain/streak-what-if';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import s from './day-dialog.module.css';
import { describeEdits } from './words';

export function DayActions(props: {
  readonly live: LiveStreak;
  readonly day: DayKey;
  /** Asks when it went out. */
  onStamp(): void;
  onDone(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  const today = app.settings.today;
  const streak = () => props.live.streak();
  const view = () => props.live.view();
  const state = () => stateOn(view(), props.day);
  const mark = () => app.streaks.mark(props.live.id, props.day);
  const marks = () => app.streaks.marksOf(props.live.id);

  const canStamp = () => props.day <= today() && ['miss', 'pending', 'rest'].includes(state());
  const offer = () => restOffer(streak(), marks(), view(), props.day, today());
  const left = () => restsLeft(streak(), marks(), view(), props.day);
  const seal = () => {
    const one = mark();
    return one && one.mark.kind !== 'rest' ? one : undefined;
  };
  const rest = () => {
    const one = mark();
    return one?.mark.kind === 'rest' && state() === 'rest' ? one : undefined;
  };

  const then = (what: DayEdit['what']) =>
    describeEdits([props.live], [{ day: props.day, what }], today(), i18n);
  async function finish(verb: Promise<boolean>): Promise<void> {
    if (await verb) props.onDone();
  }
  const setRest = () => void finish(app.stamping.rest(streak(), [props.day]));

  return (
    <>
      <Show when={canStamp()}>
        <Action says={then('stamp')}>
          <Button look="seal" onClick={() => props.onStamp()}>
            {t().streaks.stampThis}
          </Button>
        </Action>
      </Show>
      <Switch>
        <Match when={offer() === 'free'}>
          <Action says={then('rest')}>
            <Button onClick={setRest}>{t().streaks.planRest}</Button>
          </Action>
        </Match>
        <Match when={offer() === 'makeUp'}>
          <Action says={`${t().streaks.makeUpCost(left() - 1)}\n${then('rest')}`}>
            <Button onClick={setRest}>{t().streaks.makeUp}</Button>
          </Action>
        </Match>
        <Match when={offer() === 'tooLate'}>
          <Action says={t().streaks.tooLate(MAKE_UP_DAYS)} />
        </Match>
        <Match when={offer() === 'usedUp'}>
          <Action says={t().streaks.noRestsLeft} />
        </Match>
      </Switch>
      <Show when={seal()}>
        {(one) => (
          <Action says={then('unstamp')}>
            <Button onClick={() => void finish(app.stamping.unmark(one()))}>
              {one().mark.kind === 'seal' ? t().streaks.unseal : t().streaks.uncarry}
            </Button>
          </Action>
        )}
      </Show>
      <Show when={rest()}>
        {(one) => (
          <Action says={then('unrest')}>
            <Button onClick={() => void finish(app.stamping.unmark(one()))}>
              {t().streaks.unrest}
            </Button>
          </Action>
        )}
      </Show>
    </>
  );
}

function Action(props: { readonly says: string; readonly children?: JSX.Element }): JSX.Element {
  return (
    <div class={s.action}>
      <p class={s.note}>{props.says}</p>
      {props.children}
    </div>
  );
}
