/** The posts of a month by how far they are: a column for each status, in time order. */
import { createMemo, For, type JSX } from 'solid-js';
import { dayOfPost, POST_STATUSES, type PostStatus } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Rows } from '../../ui/page/page';
import s from './board.module.css';
import type { Calendar } from './calendar';
import { CalendarRow } from './calendar-row';

export function Board(props: { readonly calendar: Calendar }): JSX.Element {
  const { t } = useI18n();
  const { days, postsOn } = props.calendar;
  const posts = createMemo(() => days().flatMap(postsOn));
  return (
    // Takes the focus because it scrolls sideways, also by keys.
    <section class={s.board} aria-label={t().calendar.board} tabindex="0">
      <For each={POST_STATUSES}>
        {(status) => (
          <Column
            calendar={props.calendar}
            status={status}
            posts={posts().filter(({ state }) => state.status === status)}
          />
        )}
      </For>
    </section>
  );
}

function Column(props: {
  readonly calendar: Calendar;
  readonly status: PostStatus;
  readonly posts: ReturnType<Calendar['postsOn']>;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  // What went out says when it did: it is published from its card, not by dropping it here.
  const takes = () => props.status !== 'published';
  return (
    <section
      class={s.column}
      aria-label={t().calendar.column(t().status[props.status], props.posts.length)}
      data-status={props.status}
      data-drop={takes() ? '' : undefined}
    >
      <h2 class={s.head}>
        {t().status[props.status]} <span>{props.posts.length}</span>
      </h2>
      <Rows>
        <For each={props.posts}>
          {(post) => (
            <CalendarRow
              calendar={props.calendar}
              day={dayOfPost(post, app.settings.value.boundary)}
              post={post}
              dated
            />
          )}
        </For>
      </Rows>
    </section>
  );
}
