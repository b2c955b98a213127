/** The hours beside the days of a week. The week opens where something happens. */
import { For, type JSX, onMount } from 'solid-js';
import { clockOfPost } from '../../domain/post';
import { useApp } from '../../state/app';
import type { Calendar } from './calendar';
import s from './day-grid.module.css';
import { DAY_MINUTES, hoursOf, minutesInto } from './time-axis';

/** Where it opens unless something is earlier, `HH:mm`, with so many minutes above. */
const MORNING = '08:00';
const LEAD = 45;

export function HourAxis(props: { readonly calendar: Calendar }): JSX.Element {
  const app = useApp();
  let axis!: HTMLTableCellElement;
  onMount(() => {
    const { boundary } = app.settings.value;
    const posts = props.calendar.days().flatMap((day) => props.calendar.postsOn(day));
    const starts = [MORNING, ...posts.map(clockOfPost)].map((one) => minutesInto(one, boundary));
    const grid = axis.closest('table');
    const share = (Math.min(...starts) - LEAD) / DAY_MINUTES;
    if (grid) grid.scrollTop = share * grid.scrollHeight;
  });
  return (
    <td ref={axis} class={s.axis} aria-hidden="true">
      <For each={hoursOf(app.settings.value.boundary)}>{(hour) => <span>{hour}</span>}</For>
    </td>
  );
}
