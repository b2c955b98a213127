/** The year at a glance: each day as dark as it is full, each seal, and a way into each month. */
import { createMemo, For, type JSX } from 'solid-js';
import { type DayKey, dayOfMonth, monthOf, weekdayOf } from '../../domain/day';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Calendar } from './calendar';
import s from './year.module.css';

/** Beyond so many posts a day is not drawn darker. */
const FULL = 4;

export function Year(props: { readonly calendar: Calendar }): JSX.Element {
  const { days } = props.calendar;
  const months = createMemo(() => [...Map.groupBy(days(), monthOf).values()]);
  return (
    <ul class={s.year}>
      <For each={months()}>
        {(days) => <Month calendar={props.calendar} days={days as [DayKey, ...DayKey[]]} />}
      </For>
    </ul>
  );
}

function Month(props: {
  readonly calendar: Calendar;
  readonly days: readonly [DayKey, ...DayKey[]];
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { address, isSealed, postsOn } = props.calendar;
  const facts = createMemo(() =>
    props.days.map((day) => ({
      day,
      // What was dropped fills no day.
      count: postsOn(day).filter(({ state }) => state.status !== 'dropped').length,
      sealed: isSealed(day),
    })),
  );
  const before = () => (weekdayOf(props.days[0]) - app.settings.value.weekStart + 7) % 7;
  const posts = () => facts().reduce((sum, { count }) => sum + count, 0);
  const seals = () => facts().filter(({ sealed }) => sealed).length;
  return (
    <li
      class={s.month}
      data-now={app.settings.today().startsWith(props.days[0].slice(0, 7)) ? '' : undefined}
    >
      <h2 class={s.head}>
        <button
          type="button"
          class={s.name}
          aria-label={`${f().monthShort(props.days[0])}${t().calendar.monthFacts(posts(), seals())}`}
          onClick={() => address.show({ view: 'month', day: props.days[0] })}
        >
          {f().monthShort(props.days[0])}
        </button>
        <span class={s.count} aria-hidden="true">
          {posts() || ''}
        </span>
      </h2>
      <div class={s.days} aria-hidden="true">
        <For each={Array.from({ length: before() })}>{() => <i />}</For>
        <For each={facts()}>
          {({ day, count, sealed }) => (
            <i
              data-count={Math.min(count, FULL)}
              data-sealed={sealed ? '' : undefined}
              data-today={day === app.settings.today() ? '' : undefined}
            >
              {dayOfMonth(day)}
            </i>
          )}
        </For>
      </div>
    </li>
  );
}
