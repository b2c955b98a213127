/**
 * Moving things on every view of the calendar: what is in the hand, what is selected, which menu is
 * open, and the verbs behind them. It knows posts by `data-drag` and places by `data-drop` with
 * `data-day` or `data-status`, so a view only has to write these.
 */
import { type Accessor, createContext, createSignal, untrack, useContext } from 'solid-js';
import { addDays } from '../../domain/day';
import { type Destination, isFrozen, type Shift, shiftTo } from '../../domain/moving';
import type { Post } from '../../domain/post';
import type { I18n } from '../../i18n';
import type { App } from '../../state/app';
import { type Moving, makeMoving, type Warning } from '../../state/moving';
import { describe } from '../../state/warnings';
import { createDrag, type Held, type Point } from '../../ui/drag/drag';
import { onMenuAsked } from '../../ui/menu/asking';
import type { Calendar } from './calendar';
import { type Lift, placeOf, type Some } from './lift';
import { createSelection, type Selection } from './selection';

export interface OpenMenu extends Point {
  readonly posts: Some;
}

export interface Mover {
  held: Accessor<Held<Lift, Destination> | null>;
  readonly selection: Selection;
  readonly foresee: Moving['foresee'];
  /** What else there is to know, as a sentence. */
  describe(warnings: readonly Warning[]): string | null;
  /** Lets things within be dragged, and their menu be opened. */
  listen(area: HTMLElement): void;
  /** Opens the menu of its things when it is asked for. */
  offerMenu(area: HTMLElement): void;
  menu: Accessor<OpenMenu | null>;
  openMenu(posts: Some, at: Point): void;
  closeMenu(): void;
  /** The posts that a day is being picked for. */
  picking: Accessor<Some | null>;
  pick(posts: Some | null): void;
  /** The post that an element with `data-drag` shows, if it is in view. */
  postOf(source: Element | null): Post | null;
  /** The selection where the post belongs to it, else the post alone. */
  withSelected(post: Post): Some;
  move(posts: Some, to: Destination | Shift): Promise<boolean>;
  copy(posts: Some, to: Destination | Shift): Promise<boolean>;
  remove(posts: Some): Promise<boolean>;
}

export function createMover(
  app: App,
  calendar: Calendar,
  i18n: I18n,
  /** What happens to an idea that is dropped somewhere. */
  onIdea: (id: string, to: Destination) => void,
): Mover {
  const moving = makeMoving(app);
  const selection = createSelection(inView);
  const [menu, setMenu] = createSignal<OpenMenu | null>(null);
  const [picking, setPicking] = createSignal<Some | null>(null);

  /** One day more than the view on either side: a phone lists the day after. */
  function inView(): Post[] {
    return untrack(() => {
      const days = calendar.days();
      const [first, last] = [days[0], days.at(-1)];
      if (!first || !last) return [];
      return [addDays(first, -1), ...days, addDays(last, 1)].flatMap(calendar.postsOn);
    });
  }

  function postOf(source: Element | null): Post | null {
    const id = source instanceof HTMLElement ? source.dataset.drag : undefined;
    return inView().find((post) => post.id === id) ?? null;
  }

  function withSelected(post: Post): Some {
    if (!selection.has(post.id)) return [post];
    return [post, ...selection.posts().filter(({ id }) => id !== post.id)];
  }

  async function tell(asked: Promise<readonly Warning[] | null>): Promise<boolean> {
    const warnings = await asked;
    const words = warnings && describe(warnings, app, i18n);
    if (words) app.notices.add(words);
    return warnings !== null;
  }

  async function move(posts: Some, to: Destination | Shift): Promise<boolean> {
    if (!posts.every(isFrozen)) return tell(moving.move(posts, to));
    app.notices.say(i18n.t().moving.frozen);
    return false;
  }
  const copy = (posts: Some, to: Destination | Shift) => tell(moving.copy(posts, to));

  const drag = createDrag<Lift, Destination>({
    lift(source) {
      const { idea, title = '' } = source.dataset;
      if (idea !== undefined) return { kind: 'idea', id: idea, title };
      const post = postOf(source);
      return post && { kind: 'posts', posts: withSelected(post) };
    },
    placeOf: (target, now) => placeOf(target, now, app.settings.value.boundary),
    drop(what, place, asCopy) {
      if (what.kind === 'idea') return onIdea(what.id, place);
      const [held, ...others] = what.posts;
      const to =
        others.length === 0 || place.status
          ? place
          : shiftTo(held, place, app.settings.value.boundary);
      void (asCopy ? copy : move)(what.posts, to);
    },
    rest(source, at) {
      const post = postOf(source);
      // Once the press is over: its end beside an open menu would close it.
      if (post) setTimeout(() => setMenu({ posts: withSelected(post), ...at }));
    },
  });

  function offerMenu(area: HTMLElement): void {
    onMenuAsked(area, (target) => {
      const post = postOf(sourceOf(target));
      return post && ((at) => setMenu({ posts: withSelected(post), ...at }));
    });
    area.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('[data-menu]');
      const post = button && postOf(sourceOf(event.target));
      if (!post) return;
      const { left, bottom } = button.getBoundingClientRect();
      setMenu({ posts: withSelected(post), x: left, y: bottom });
    });
  }

  return {
    held: drag.held,
    selection,
    foresee: moving.foresee,
    describe: (warnings) => describe(warnings, app, i18n),
    listen(area) {
      drag.listen(area);
      offerMenu(area);
      area.addEventListener('click', (event) => select(event), true);
    },
    offerMenu,
    menu,
    openMenu: (posts, at) => setMenu({ posts, ...at }),
    closeMenu: () => setMenu(null),
    picking,
    pick: setPicking,
    postOf,
    withSelected,
    move,
    copy,
    async remove(posts) {
      const removed = await tell(moving.remove(posts));
      if (removed) selection.clear();
      return removed;
    },
  };

  /** A press with Ctrl, ⌘ or Shift selects, as does any in selection mode; a plain one ends it. */
  function select(event: MouseEvent): void {
    const post = postOf(sourceOf(event.target));
    if (!post || (event.target as Element).closest('[data-menu]')) return;
    if (event.shiftKey) selection.reach(post);
    else if (event.ctrlKey || event.metaKey || selection.mode()) selection.toggle(post);
    else {
      selection.clear();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

export const MoverContext = createContext<Mover>();

/** The calendar's mover. Throws outside of the calendar, which is a programmer's mistake. */
export function useMover(): Mover {
  const mover = useContext(MoverContext);
  if (!mover) throw new Error('useMover outside of MoverContext.Provider');
  return mover;
}

function sourceOf(target: EventTarget | null): Element | null {
  return (target as Element).closest('[data-drag]');
}
