/** The month on a phone: numbers with a dot for each post, and below it the chosen day and the next. */
import { createEffect, createMemo, For, Index, type JSX } from 'solid-js';
import { addDays, type DayKey, dayOfMonth, monthOf, weekdayOf } from '../../domain/day';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Calendar } from './calendar';
import { dayAfterKey } from './day-keys';
import { DaySection } from './day-list';
import { nameOfDay } from './day-name';
import s from './phone-month.module.css';
import { onSwipe } from './swipe';

/** Dots that fit beneath a number. */
const DOTS = 4;

export function PhoneMonth(props: { readonly calendar: Calendar }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { address, turn, weeks } = props.calendar;
  let grid!: HTMLTableElement;
  let following = false;

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const day = dayAfterKey(event.key, address.day(), app.settings.value.weekStart);
    if (!day) return;
    event.preventDefault();
    following = true;
    address.show({ day });
  }
  createEffect(() => {
    const day = address.day();
    if (!following) return;
    following = false;
    grid.querySelector<HTMLElement>(`[data-day="${day}"] button`)?.focus();
  });

  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells hold buttons.
        role="grid"
        class={s.grid}
        aria-label={`${f().month(address.day())} · ${t().calendar.month}`}
        onKeyDown={onKey}
        ref={(element) => {
          grid = element;
          onSwipe(element, turn);
        }}
      >
        <thead>
          <tr class={s.week}>
            <Index each={weeks()[0]}>
              {(day) => (
                <th scope="col" class={s.weekday} aria-label={f().weekday(weekdayOf(day()))}>
                  {f().weekdayNarrow(weekdayOf(day()))}
                </th>
              )}
            </Index>
          </tr>
        </thead>
        <tbody>
          <Index each={weeks()}>
            {(week) => (
              <tr class={s.week}>
                <Index each={week()}>
                  {(day) => <Day calendar={props.calendar} day={day()} />}
                </Index>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
      <For each={[address.day(), addDays(address.day(), 1)]}>
        {(day) => <DaySection calendar={props.calendar} day={day} />}
      </For>
    </>
  );
}

function Day(props: { readonly calendar: Calendar; readonly day: DayKey }): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { address, isGap, isSealed, noteOn, postsOn } = props.calendar;
  const posts = createMemo(() => postsOn(props.day));
  const dots = () => posts().filter(({ state }) => state.status !== 'dropped');
  const sealed = createMemo(() => isSealed(props.day));
  const gap = createMemo(() => isGap(props.day));
  const note = () => noteOn(props.day);
  const name = createMemo(() =>
    nameOfDay(
      {
        day: props.day,
        count: posts().length,
        sealed: sealed(),
        gap: gap(),
        known: note()?.names ?? [],
      },
      i18n,
    ),
  );
  const chosen = createMemo(() => address.day() === props.day);
  return (
    <td class={s.cell} data-day={props.day} data-drop="">
      <button
        type="button"
        class={s.day}
        data-outside={monthOf(props.day) !== monthOf(address.day()) ? '' : undefined}
        data-gap={gap() ? '' : undefined}
        data-occasion={note()?.look === 'occasion' ? '' : undefined}
        aria-label={name()}
        aria-pressed={chosen()}
        aria-current={props.day === app.settings.today() ? 'date' : undefined}
        tabindex={chosen() ? 0 : -1}
        onClick={() => address.show({ day: props.day })}
      >
        <span class={s.number}>{dayOfMonth(props.day)}</span>
        <span class={s.dots}>
          <Index each={dots().slice(0, DOTS)}>
            {(post) => <i data-platform={post().platform} data-status={post().state.status} />}
          </Index>
        </span>
      </button>
    </td>
  );
}
