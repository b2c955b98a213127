/** What can be done with a task, or with all that are selected. */
import { useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { addDays, startOfWeek } from '../../domain/day';
import { QUADRANTS, quadrantOf } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Menu, type MenuGroup } from '../../ui/menu/menu';
import { addressOf } from './address';
import { type OpenMenu, useHands } from './hands';

export function TaskMenu(props: { readonly menu: OpenMenu }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const hands = useHands();
  const navigate = useNavigate();
  const { tasks } = props.menu;
  const { verbs, selection } = hands;
  const [task] = tasks;
  const alone = tasks.length === 1;
  const today = app.settings.today();
  const tomorrow = addDays(today, 1);
  const monday = addDays(startOfWeek(today, 1), 7);

  const groups = (): MenuGroup[] => [
    {
      label: t().tasks.moveTo,
      items: QUADRANTS.map((quadrant) => ({
        label: t().quadrant[quadrant],
        checked: tasks.every((one) => quadrantOf(one, app.tasks.rule()) === quadrant),
        run: () => void verbs.moveAll(tasks, quadrant),
      })),
    },
    {
      label: t().tasks.dueOn,
      items: [
        {
          label: t().tasks.tomorrow,
          hint: f().dateAndWeekday(tomorrow),
          run: () => void verbs.reschedule(tasks, tomorrow),
        },
        {
          label: t().tasks.nextWeek,
          hint: f().dateAndWeekday(monday),
          run: () => void verbs.reschedule(tasks, monday),
        },
        { label: t().tasks.pickDay, run: () => hands.pick(tasks) },
        ...(tasks.some(({ due }) => due)
          ? [{ label: t().tasks.noDue, run: () => void verbs.reschedule(tasks, null) }]
          : []),
      ],
    },
    {
      label: null,
      items: [
        ...(alone
          ? [
              {
                label: t().tasks.open,
                run: () => navigate(addressOf({ task: task.id }), { state: { opened: true } }),
              },
              {
                label: t().tasks.focus,
                run: () => navigate(addressOf({ focus: task.id }), { state: { opened: true } }),
              },
              { label: t().tasks.select, run: () => selection.start(task.id) },
            ]
          : []),
        ...(tasks.some(({ urgent }) => urgent !== null)
          ? [{ label: t().tasks.release, run: () => void verbs.releaseAll(tasks) }]
          : []),
        { label: t().tasks.complete, run: () => void verbs.completeAll(tasks) },
        {
          label: t().tasks.removeShort,
          danger: true,
          run: () => void verbs.removeAll(tasks),
        },
      ],
    },
  ];

  return (
    <Menu
      label={alone ? t().tasks.menuOf(task.title) : t().tasks.many(tasks.length)}
      x={props.menu.x}
      y={props.menu.y}
      groups={groups()}
      onClose={hands.closeMenu}
    />
  );
}
