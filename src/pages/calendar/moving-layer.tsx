/** What lies over the calendar while something is moved: the thing in the hand, the menu, the bar. */
import { type JSX, Show } from 'solid-js';
import type { Destination } from '../../domain/moving';
import { isFrozen } from '../../domain/moving';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Held } from '../../ui/drag/drag';
import { Lifted } from '../../ui/drag/lifted';
import type { Calendar } from './calendar';
import type { Lift } from './lift';
import { MoveDialog } from './move-dialog';
import type { Mover } from './mover';
import s from './moving-layer.module.css';
import { PostMenu } from './post-menu';
import { SelectionBar } from './selection-bar';

export function MovingLayer(props: {
  readonly calendar: Calendar;
  readonly mover: Mover;
}): JSX.Element {
  return (
    <>
      <Show when={props.mover.held()}>
        {(held) => (
          <Lifted at={held()}>
            <InHand held={held()} />
          </Lifted>
        )}
      </Show>
      <SelectionBar mover={props.mover} />
      <Show when={props.mover.menu()} keyed>
        {(menu) => <PostMenu calendar={props.calendar} mover={props.mover} menu={menu} />}
      </Show>
      <Show when={props.mover.picking()} keyed>
        {(posts) => <MoveDialog mover={props.mover} posts={posts} />}
      </Show>
    </>
  );
}

function InHand(props: { readonly held: Held<Lift, Destination> }): JSX.Element {
  const { streaks } = useApp();
  const { t, f } = useI18n();
  const title = () => {
    const { what } = props.held;
    if (what.kind === 'idea') return what.title || t().app.untitled;
    const [post] = what.posts;
    const name = streaks.titleOf(post) || t().app.untitled;
    return what.posts.length === 1 ? name : t().moving.others(name, what.posts.length);
  };
  const where = () => {
    const { what, place, copy } = props.held;
    if (what.kind === 'posts' && !copy && what.posts.every(isFrozen)) return t().moving.frozen;
    if (!place) return t().moving.nowhere;
    const day = place.day && f().dateAndWeekday(place.day);
    const text = [day, place.clock, place.status && t().status[place.status]];
    const to = text.filter(Boolean).join(' ');
    if (what.kind === 'idea') return t().moving.planTo(to);
    return copy ? t().moving.copyTo(to) : t().moving.toPlace(to);
  };
  return (
    <>
      <span class={`${s.title} written`}>{title()}</span>
      <span class={s.where}>{where()}</span>
    </>
  );
}
