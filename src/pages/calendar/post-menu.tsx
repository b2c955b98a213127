/** The menu of a post, or of all that are selected: where to, which status, and the rest. */
import { createMemo, createSignal, type JSX } from 'solid-js';
import { type Destination, daysOffered, isFrozen } from '../../domain/moving';
import { clockOfPost, dayOfPost, type OpenStatus, type Plan } from '../../domain/post';
import { dayOfWall, wallClock } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeSlots } from '../../state/slots';
import { Menu, type MenuGroup, type MenuItem } from '../../ui/menu/menu';
import type { Calendar } from './calendar';
import type { Mover, OpenMenu } from './mover';

const STATUSES: readonly OpenStatus[] = ['draft', 'ready', 'scheduled', 'dropped'];
const WEEK = { days: 7, minutes: 0 };

export function PostMenu(props: {
  readonly calendar: Calendar;
  readonly mover: Mover;
  readonly menu: OpenMenu;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const { posts } = props.menu;
  const [post] = posts;
  const alone = posts.length === 1;
  const frozen = posts.every(isFrozen);
  const { boundary } = app.settings.value;
  const day = dayOfPost(post, boundary);

  const slots = makeSlots(app);
  const [slot, setSlot] = createSignal<Plan | null>(null);
  // It takes a look at a year of posts: the menu is there before.
  if (alone && !frozen && slots.platforms().includes(post.platform)) {
    slots.later(post).then(setSlot, app.notices.report);
  }

  function slotItems(): MenuItem[] {
    const plan = slot();
    if (!plan) return [];
    const day = dayOfWall(plan.wall, boundary);
    const clock = wallClock(plan.wall);
    const run = () => void props.mover.move(posts, { day, clock });
    return [{ label: t().moving.slot, hint: `${f().dateAndWeekday(day)} ${clock}`, run }];
  }

  function target(label: string, day: ReturnType<typeof dayOfPost>): MenuItem {
    const to: Destination = { day };
    const warning = props.mover.describe(props.mover.foresee(posts, to));
    return {
      label,
      hint: [f().dateAndWeekday(day), warning].filter(Boolean).join(' · '),
      run: () => void props.mover.move(posts, to),
    };
  }

  function targets(): MenuItem[] {
    const { tomorrow, dayAfter, weekLater } = daysOffered(post, app.settings.today(), boundary);
    const later: MenuItem = alone
      ? target(t().moving.weekLater, weekLater)
      : { label: t().moving.weekLater, run: () => void props.mover.move(posts, WEEK) };
    const near = [
      ...(alone && tomorrow === day ? [] : [target(t().moving.tomorrow, tomorrow)]),
      ...(alone && dayAfter === day ? [] : [target(t().moving.dayAfter, dayAfter)]),
    ];
    const pick = { label: t().moving.pick, run: () => void props.mover.pick(posts) };
    return [...near, later, ...slotItems(), pick];
  }

  const statuses = (): MenuItem[] =>
    STATUSES.map((status) => ({
      label: t().status[status],
      checked: posts.every(({ state }) => state.status === status),
      run: () => void props.mover.move(posts, { status }),
    }));

  function others(): MenuItem[] {
    return [
      ...(alone ? [{ label: t().moving.open, run: () => props.calendar.address.open(post) }] : []),
      { label: t().moving.copy, run: () => void props.mover.copy(posts, { days: 0, minutes: 0 }) },
      ...(alone
        ? [{ label: t().moving.select, run: () => props.mover.selection.start(post) }]
        : []),
      ...(frozen
        ? []
        : [
            {
              label: t().moving.remove,
              danger: true,
              run: () => void props.mover.remove(posts),
            },
          ]),
    ];
  }

  const groups = createMemo((): MenuGroup[] => [
    ...(frozen
      ? []
      : [
          { label: t().moving.moveTo, items: targets() },
          { label: t().moving.status, items: statuses() },
        ]),
    { label: null, items: others() },
  ]);
  const label = () => {
    if (!alone) return t().moving.many(posts.length);
    const title = app.streaks.titleOf(post) || t().app.untitled;
    return t().moving.menu(title, `${f().date(day)} ${clockOfPost(post)}`);
  };

  return (
    <Menu
      label={label()}
      x={props.menu.x}
      y={props.menu.y}
      groups={groups()}
      note={frozen ? t().moving.frozen : undefined}
      onClose={props.mover.closeMenu}
    />
  );
}
