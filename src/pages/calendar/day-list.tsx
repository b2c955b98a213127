/** One day as a list: its date and marks, its posts as rows, and a way to plan one more. */
import { Plus } from 'lucide';
import { createMemo, For, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Rows } from '../../ui/page/page';
import type { Calendar } from './calendar';
import { CalendarRow } from './calendar-row';
import s from './day-list.module.css';

export interface DayListProps {
  readonly calendar: Calendar;
  readonly day: DayKey;
}

/** A day with its heading. */
export function DaySection(props: DayListProps): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const note = () =>
    [
      props.day === app.settings.today() ? t().time.today : null,
      ...(props.calendar.noteOn(props.day)?.names ?? []),
      app.settings.value.calendarLayer ? f().lunar(props.day) : null,
      props.calendar.labelOn(props.day),
    ].filter(Boolean);
  return (
    <section class={s.day} data-day={props.day} data-drop="">
      <header class={s.top}>
        <div class={s.facts}>
          <h2>{f().dateAndWeekday(props.day)}</h2>
          <span class={s.note}>{note().join(' · ')}</span>
          <Show when={props.calendar.isSealed(props.day)}>
            <span class={s.seal} role="img" aria-label={t().calendar.sealed} />
          </Show>
          <Show when={props.calendar.isGap(props.day)}>
            <span class={s.risk}>{t().calendar.risk}</span>
          </Show>
        </div>
        <IconButton
          class={s.add ?? ''}
          label={t().calendar.add(f().date(props.day))}
          onClick={() => app.overlay.openNew('post', props.day)}
        >
          <Icon of={Plus} size={18} />
        </IconButton>
      </header>
      <DayPosts {...props} />
    </section>
  );
}

/** The posts of a day, or that there are none. */
export function DayPosts(props: DayListProps): JSX.Element {
  const { t } = useI18n();
  const posts = createMemo(() => props.calendar.postsOn(props.day));
  return (
    <Show when={posts().length > 0} fallback={<p class={s.none}>{t().calendar.none}</p>}>
      <Rows>
        <For each={posts()}>{(post) => <CalendarRow {...props} post={post} />}</For>
      </Rows>
    </Show>
  );
}
