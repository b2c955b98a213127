/** The agenda: the days ahead that have posts; on a phone also the week, day by day. */
import { For, type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import s from './agenda.module.css';
import type { Calendar } from './calendar';
import { DaySection } from './day-list';
import { onSwipe } from './swipe';

export function Agenda(props: { readonly calendar: Calendar }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { days, postsOn } = props.calendar;
  const busy = () => days().filter((day) => postsOn(day).length > 0);
  return (
    <div class={s.list}>
      <Show when={busy().length === 0}>
        <Empty text={t().calendar.noneAhead}>
          <Button onClick={() => app.overlay.openNew('post')}>{t().today.planOne}</Button>
        </Empty>
      </Show>
      <For each={busy()}>{(day) => <DaySection calendar={props.calendar} day={day} />}</For>
    </div>
  );
}

export function PhoneWeek(props: { readonly calendar: Calendar }): JSX.Element {
  return (
    <div class={s.list} ref={(list) => onSwipe(list, props.calendar.turn)}>
      <For each={props.calendar.days()}>
        {(day) => <DaySection calendar={props.calendar} day={day} />}
      </For>
    </div>
  );
}
