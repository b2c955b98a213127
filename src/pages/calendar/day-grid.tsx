/** Month and week on a desktop: a grid of days, one of which the keys move. */
import {
  createEffect,
  createMemo,
  createSignal,
  Index,
  type JSX,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import { type DayKey, monthOf, weekdayOf } from '../../domain/day';
import { wallOn } from '../../domain/moving';
import { wallClock, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Calendar } from './calendar';
import { DayCell } from './day-cell';
import s from './day-grid.module.css';
import { dayAfterKey } from './day-keys';
import { HourAxis } from './hour-axis';
import { createMedia, createPrint, textScale } from './screen';
import { clockUnder } from './time-axis';
import { WeekDay } from './week-day';

/** Heights in CSS pixels at the usual size of text, as in the styles: head of the page, head of a cell, chip with its distance. */
const HEAD = 130;
const TOP = 38;
const CHIP = { fine: 26, coarse: 46 };

export function DayGrid(props: {
  readonly calendar: Calendar;
  /** Opens the list of a day. */
  onList(day: DayKey): void;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { address, cursor, days, setCursor, weeks } = props.calendar;
  const isWeek = () => address.view() === 'week';
  const scale = textScale();
  const coarse = createMedia('(pointer: coarse)');
  const print = createPrint();
  const [height, setHeight] = createSignal(window.innerHeight - HEAD);
  const lines = createMemo(() => {
    // Paper is as long as it has to be.
    if (print()) return Number.POSITIVE_INFINITY;
    const chip = coarse() ? CHIP.coarse : CHIP.fine;
    return Math.floor((height() / weeks().length / scale - TOP) / chip);
  });
  let body!: HTMLTableSectionElement;
  let following = false;

  onMount(() => {
    const observer = new ResizeObserver(() => setHeight(body.clientHeight));
    observer.observe(body);
    onCleanup(() => observer.disconnect());
  });

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const day = dayAfterKey(event.key, cursor(), app.settings.value.weekStart);
    if (!day) return;
    event.preventDefault();
    following = true;
    setCursor(day);
    if (!days().includes(day)) address.show({ day });
  }

  function onClick(event: MouseEvent): void {
    const day = dayAt(event.target);
    const target = event.target as HTMLElement;
    if (!day || target.closest('button')) return;
    const { boundary } = app.settings.value;
    const clock = clockUnder(target, event.clientY, boundary);
    const wall = clock && wallOn(day, clock, boundary);
    if (wall) app.overlay.openNew('post', wallDate(wall), wallClock(wall));
    else app.overlay.openNew('post', day);
  }

  function onFocusIn(event: FocusEvent): void {
    const day = dayAt(event.target);
    if (day) setCursor(day);
  }

  // Focus follows the keys, also onto the next page once it is there.
  createEffect(() => {
    const day = days().includes(cursor()) ? cursor() : null;
    if (!following || !day) return;
    following = false;
    body.querySelector<HTMLElement>(`[data-day="${day}"] button`)?.focus();
  });

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take focus.
      role="grid"
      class={s.grid}
      data-view={address.view()}
      aria-label={`${f().month(address.day())} · ${t().calendar[address.view()]}`}
      onClick={onClick}
      onFocusIn={onFocusIn}
      onKeyDown={onKey}
    >
      <thead>
        <tr class={s.weekdays}>
          <Show when={isWeek()}>
            <td aria-hidden="true" />
          </Show>
          <Index each={weeks()[0]}>
            {(day) => <th scope="col">{f().weekday(weekdayOf(day()))}</th>}
          </Index>
        </tr>
      </thead>
      <tbody class={s.weeks} ref={body}>
        <Index each={weeks()}>
          {(week) => (
            <tr class={s.week}>
              <Show when={isWeek()}>
                <HourAxis calendar={props.calendar} />
              </Show>
              <Index each={week()}>
                {(day) => (
                  <Show
                    when={isWeek()}
                    fallback={
                      <DayCell
                        calendar={props.calendar}
                        day={day()}
                        lines={lines()}
                        outside={monthOf(day()) !== monthOf(address.day())}
                        onList={() => props.onList(day())}
                      />
                    }
                  >
                    <WeekDay
                      calendar={props.calendar}
                      day={day()}
                      onList={() => props.onList(day())}
                    />
                  </Show>
                )}
              </Index>
            </tr>
          )}
        </Index>
      </tbody>
    </table>
  );
}

/** The day of the cell that holds an element. */
function dayAt(target: EventTarget | null): DayKey | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  return cell?.dataset.day as DayKey | undefined;
}
