/** The head of a day in the grid: its date, which opens the day, and its marks. */
import { createMemo, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { cellDate, useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Calendar } from './calendar';
import { nameOfDay } from './day-name';
import s from './day-top.module.css';

export function DayTop(props: {
  readonly calendar: Calendar;
  readonly day: DayKey;
  /** How many posts are on it. */
  readonly count: number;
  /** True for a day of another month. */
  readonly outside?: boolean;
  onList(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { cursor, isGap, isSealed, noteOn } = props.calendar;
  const sealed = createMemo(() => isSealed(props.day));
  const gap = createMemo(() => isGap(props.day));
  const name = createMemo(() =>
    nameOfDay(
      {
        day: props.day,
        count: props.count,
        sealed: sealed(),
        gap: gap(),
        known: noteOn(props.day)?.names ?? [],
      },
      i18n,
    ),
  );
  const open = () => (props.count > 0 ? props.onList() : app.overlay.openNew('post', props.day));
  return (
    <div class={s.top}>
      <button
        type="button"
        class={s.date}
        data-outside={props.outside ? '' : undefined}
        aria-label={name()}
        aria-current={props.day === app.settings.today() ? 'date' : undefined}
        tabindex={cursor() === props.day ? 0 : -1}
        onClick={open}
      >
        {cellDate(props.day, i18n.f())}
      </button>
      <Show when={noteOn(props.day)}>
        {(note) => (
          <>
            <Show when={note().holiday}>
              <span class={s.holiday} aria-hidden="true">
                {note().holiday}
              </span>
            </Show>
            <Show when={!gap()}>
              <span class={s.note} data-look={note().look} aria-hidden="true">
                {note().text}
              </span>
            </Show>
          </>
        )}
      </Show>
      <Show when={gap()}>
        <span class={s.risk}>{i18n.t().calendar.risk}</span>
      </Show>
      <Show when={sealed()}>
        <span class={s.seal} />
      </Show>
    </div>
  );
}
