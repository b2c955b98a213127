/** One day in the grid: its date, its marks, and as many of its posts as there is room for. */
import { createMemo, Index, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { clockOfPost } from '../../domain/post';
import { cellDate, useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { PostChip } from '../../ui/post/post-chip';
import type { Calendar } from './calendar';
import s from './day-cell.module.css';
import { nameOfDay } from './day-name';
import { POST_KEYS } from './move-keys';
import { useMover } from './mover';

export function DayCell(props: {
  readonly calendar: Calendar;
  readonly day: DayKey;
  /** Chips that fit, one above the other. */
  readonly lines: number;
  /** True in the week view. */
  readonly roomy: boolean;
  /** True for a day of another month. */
  readonly outside: boolean;
  onList(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t, f } = i18n;
  const { selection } = useMover();
  const { address, askedOf, cursor, isGap, isSealed, postsOn } = props.calendar;
  const posts = createMemo(() => postsOn(props.day));
  const sealed = createMemo(() => isSealed(props.day));
  const gap = createMemo(() => isGap(props.day));
  const shown = createMemo(() => {
    const all = posts();
    return all.length <= props.lines ? all : all.slice(0, Math.max(0, props.lines - 1));
  });
  const more = () => posts().length - shown().length;
  const chosen = createMemo(() => cursor() === props.day);
  const tabindex = () => (chosen() ? 0 : -1);
  const name = createMemo(() =>
    nameOfDay({ day: props.day, count: posts().length, sealed: sealed(), gap: gap() }, i18n),
  );
  const open = () => (posts().length > 0 ? props.onList() : app.overlay.openNew('post', props.day));

  return (
    <td
      class={s.cell}
      data-day={props.day}
      data-drop=""
      data-outside={props.outside ? '' : undefined}
      data-roomy={props.roomy ? '' : undefined}
      data-gap={gap() ? '' : undefined}
    >
      <div class={s.top}>
        <button
          type="button"
          class={s.date}
          aria-label={name()}
          aria-current={props.day === app.settings.today() ? 'date' : undefined}
          tabindex={tabindex()}
          onClick={open}
        >
          {cellDate(props.day, f())}
        </button>
        <Show when={gap()}>
          <span class={s.risk}>{t().calendar.risk}</span>
        </Show>
        <Show when={sealed()}>
          <span class={s.seal} />
        </Show>
      </div>
      <Index each={shown()}>
        {(post) => (
          <PostChip
            post={post()}
            title={app.streaks.titleOf(post())}
            clock={clockOfPost(post())}
            asked={askedOf(post(), props.day)}
            roomy={props.roomy}
            open={address.postId() === post().id}
            selected={selection.marks(post().id)}
            keys={POST_KEYS}
            tabindex={tabindex()}
            onOpen={() => address.open(post())}
          />
        )}
      </Index>
      <Show when={more() > 0}>
        <button type="button" class={s.more} tabindex={tabindex()} onClick={() => props.onList()}>
          {t().calendar.more(more())}
        </button>
      </Show>
    </td>
  );
}
