/** One day of the week as a column of hours, each post at its time. */
import { createMemo, Index, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { clockOfPost } from '../../domain/post';
import { wallClock } from '../../domain/zone';
import { useApp } from '../../state/app';
import { PostChip } from '../../ui/post/post-chip';
import type { Calendar } from './calendar';
import { DayTop } from './day-top';
import { POST_KEYS } from './move-keys';
import { useMover } from './mover';
import { lanesOf, minutesInto } from './time-axis';
import s from './week-day.module.css';

export function WeekDay(props: {
  readonly calendar: Calendar;
  readonly day: DayKey;
  onList(): void;
}): JSX.Element {
  const app = useApp();
  const { held, selection } = useMover();
  const { address, askedOf, cursor, isGap, postsOn } = props.calendar;
  const boundary = () => app.settings.value.boundary;
  const placed = createMemo(() => {
    const posts = postsOn(props.day);
    const starts = posts.map((post) => minutesInto(clockOfPost(post), boundary()));
    const lanes = lanesOf(starts);
    return posts.map((post, i) => ({ post, at: starts[i] ?? 0, ...lanes[i] }));
  });
  const now = () =>
    props.day === app.settings.today()
      ? minutesInto(wallClock(app.settings.wallNow()), boundary())
      : null;
  const target = createMemo(() => {
    const place = held()?.place;
    return (place?.day === props.day && place.clock) || null;
  });

  return (
    <td
      class={s.cell}
      data-day={props.day}
      data-drop=""
      data-gap={isGap(props.day) ? '' : undefined}
    >
      <div class={s.head}>
        <DayTop
          calendar={props.calendar}
          day={props.day}
          count={placed().length}
          onList={() => props.onList()}
        />
      </div>
      <div class={s.hours} data-drop="" data-hours="" data-day={props.day}>
        <Show when={now() !== null}>
          <span class={s.now} style={{ '--at': now() ?? 0 }} />
        </Show>
        <Index each={placed()}>
          {(one) => (
            <div
              class={s.place}
              style={{ '--at': one().at, '--lane': one().lane, '--of': one().of }}
            >
              <PostChip
                post={one().post}
                title={app.streaks.titleOf(one().post)}
                clock={clockOfPost(one().post)}
                asked={askedOf(one().post)}
                lanes={one().of}
                open={address.postId() === one().post.id}
                selected={selection.marks(one().post.id)}
                keys={POST_KEYS}
                tabindex={cursor() === props.day ? 0 : -1}
                onOpen={() => address.open(one().post)}
              />
            </div>
          )}
        </Index>
        <Show when={target()}>
          {(clock) => (
            <span class={s.target} style={{ '--at': minutesInto(clock(), boundary()) }}>
              {clock()}
            </span>
          )}
        </Show>
      </div>
    </td>
  );
}
