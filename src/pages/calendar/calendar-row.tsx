/** A post as a row that can be moved: when it is, how far it is, and its menu. */
import { Ellipsis } from 'lucide';
import { type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { type Lack, lackOf } from '../../domain/lack';
import { platformOf } from '../../domain/platform-facts';
import { clockOfPost, type Post, timeOfPost } from '../../domain/post';
import { type Messages, useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { PostRow, StatusPill } from '../../ui/post/post-row';
import type { Calendar } from './calendar';
import s from './calendar-row.module.css';
import { POST_KEYS } from './move-keys';
import { useMover } from './mover';

export function CalendarRow(props: {
  readonly calendar: Calendar;
  readonly day: DayKey;
  readonly post: Post;
  /** True where the day is to be read, and its status is not. */
  readonly dated?: boolean;
}): JSX.Element {
  const app = useApp();
  const { selection } = useMover();
  const { t, f } = useI18n();
  const title = () => app.streaks.titleOf(props.post);
  const lack = () => {
    const { body, platform, state, tags } = props.post;
    // Nothing is asked of what went out, and of what will not.
    if (state.status === 'published' || state.status === 'dropped') return null;
    const texts = { title: title(), body, tags };
    return lackOf(texts, platformOf(platform, app.settings.value.limits));
  };
  const facts = () => {
    const clock = clockOfPost(props.post);
    const { zone } = timeOfPost(props.post);
    const asked = props.calendar.askedOf(props.post);
    const lacking = lack();
    const time = zone === app.settings.zone() ? clock : t().time.inZone(clock, f().zone(zone));
    return [
      props.dated ? `${f().date(props.day)} ${time}` : time,
      ...(asked ? [asked === 'publish' ? t().today.overdue : t().today.confirm] : []),
      ...(lacking ? [wordsOf(lacking, t())] : []),
      ...(props.post.series ? [t().calendar.ofSeries] : []),
    ];
  };
  return (
    <PostRow
      post={props.post}
      title={title()}
      facts={facts()}
      href={props.calendar.address.hrefOf(props.post)}
      movable
      selected={selection.marks(props.post.id)}
      keys={POST_KEYS}
    >
      <Show when={!props.dated}>
        <StatusPill status={props.post.state.status} />
      </Show>
      <IconButton
        class={s.menu ?? ''}
        label={t().moving.more(title() || t().app.untitled)}
        aria-haspopup="menu"
        data-menu=""
      >
        <Icon of={Ellipsis} size={20} />
      </IconButton>
    </PostRow>
  );
}

function wordsOf(lack: Lack, { calendar: { lack: words }, limits }: Messages): string {
  if (lack.kind === 'over') return words.over(limits.part[lack.part], lack.count);
  if (lack.kind === 'forbidden') return words.forbidden(limits.part[lack.part]);
  return words[lack.kind];
}
