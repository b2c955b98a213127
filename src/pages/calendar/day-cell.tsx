/** One day of the month: its head, and as many of its posts as there is room for. */
import { createMemo, Index, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { clockOfPost } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { PostChip } from '../../ui/post/post-chip';
import type { Calendar } from './calendar';
import s from './day-cell.module.css';
import { DayTop } from './day-top';
import { POST_KEYS } from './move-keys';
import { useMover } from './mover';

export function DayCell(props: {
  readonly calendar: Calendar;
  readonly day: DayKey;
  /** Chips that fit, one above the other. */
  readonly lines: number;
  /** True for a day of another month. */
  readonly outside: boolean;
  onList(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { selection } = useMover();
  const { address, askedOf, cursor, isGap, postsOn } = props.calendar;
  const posts = createMemo(() => postsOn(props.day));
  const gap = createMemo(() => isGap(props.day));
  const shown = createMemo(() => {
    const all = posts();
    return all.length <= props.lines ? all : all.slice(0, Math.max(0, props.lines - 1));
  });
  const more = () => posts().length - shown().length;
  const chosen = createMemo(() => cursor() === props.day);
  const tabindex = () => (chosen() ? 0 : -1);

  return (
    <td
      class={s.cell}
      data-day={props.day}
      data-drop=""
      data-outside={props.outside ? '' : undefined}
      data-gap={gap() ? '' : undefined}
    >
      <DayTop
        calendar={props.calendar}
        day={props.day}
        count={posts().length}
        outside={props.outside}
        onList={() => props.onList()}
      />
      <Index each={shown()}>
        {(post) => (
          <PostChip
            post={post()}
            title={app.streaks.titleOf(post())}
            clock={clockOfPost(post())}
            asked={askedOf(post())}
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
