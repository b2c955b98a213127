/** One day as a list: its date and marks, its posts as rows, and a way to plan one more. */
import Ellipsis from 'lucide-solid/icons/ellipsis';
import Plus from 'lucide-solid/icons/plus';
import { createMemo, For, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { clockOfPost, type Post, timeOfPost } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Rows } from '../../ui/page/page';
import { PostRow, StatusPill } from '../../ui/post/post-row';
import type { Calendar } from './calendar';
import s from './day-list.module.css';
import { POST_KEYS } from './move-keys';
import { useMover } from './mover';

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
      f().lunar(props.day),
      props.calendar.labelOn(props.day),
    ].filter(Boolean);
  return (
    <section class={s.day} data-day={props.day} data-drop="">
      <header class={s.top}>
        <h2>{f().dateAndWeekday(props.day)}</h2>
        <span class={s.note}>{note().join(' · ')}</span>
        <Show when={props.calendar.isSealed(props.day)}>
          <span class={s.seal} role="img" aria-label={t().calendar.sealed} />
        </Show>
        <Show when={props.calendar.isGap(props.day)}>
          <span class={s.risk}>{t().calendar.risk}</span>
        </Show>
        <IconButton
          class={s.add ?? ''}
          label={t().calendar.add(f().date(props.day))}
          onClick={() => app.overlay.openNew('post', props.day)}
        >
          <Plus size={18} aria-hidden="true" />
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
        <For each={posts()}>{(post) => <Row {...props} post={post} />}</For>
      </Rows>
    </Show>
  );
}

function Row(props: DayListProps & { readonly post: Post }): JSX.Element {
  const app = useApp();
  const { selection } = useMover();
  const { t, f } = useI18n();
  const title = () => app.streaks.titleOf(props.post);
  const facts = () => {
    const clock = clockOfPost(props.post);
    const { zone } = timeOfPost(props.post);
    const asked = props.calendar.askedOf(props.post, props.day);
    return [
      zone === app.settings.zone() ? clock : t().time.inZone(clock, f().zone(zone)),
      ...(asked ? [asked === 'publish' ? t().today.overdue : t().today.confirm] : []),
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
      <StatusPill status={props.post.state.status} />
      <IconButton
        class={s.menu ?? ''}
        label={t().moving.more(title() || t().app.untitled)}
        aria-haspopup="menu"
        data-menu=""
      >
        <Ellipsis size={20} aria-hidden="true" />
      </IconButton>
    </PostRow>
  );
}
