/** 轻重缓急: a field to add, the four quadrants, and what was done lately. */
import { ChevronLeft } from 'lucide';
import { createEffect, createMemo, type JSX, on, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { Segmented } from '../../ui/segmented/segmented';
import { createAddress } from './address';
import { Board } from './board';
import { DoneTasks } from './done-tasks';
import { Focus } from './focus';
import { createHands, HandsContext } from './hands';
import { InHand } from './in-hand';
import { List } from './list';
import { createNarrow } from './narrow';
import { QuickAdd } from './quick-add';
import { Review } from './review';
import { TaskSheet } from './task-sheet';
import s from './tasks-page.module.css';

export default function TasksPage(): JSX.Element {
  const hands = createHands(useApp());
  return (
    <HandsContext.Provider value={hands}>
      <Tasks />
    </HandsContext.Provider>
  );
}

function Tasks(): JSX.Element {
  const { tasks } = useApp();
  const { t } = useI18n();
  const address = createAddress();
  const narrow = createNarrow();
  const only = address.quadrant;
  const open = createMemo(() => {
    const id = address.task();
    return id !== null && tasks.byId(id) ? id : null;
  });

  const focused = createMemo(() => tasks.byId(address.focus() ?? ''));

  // A task that is not open, or no longer, leaves the address.
  createEffect(() => {
    if (address.task() !== null && open() === null) address.leave('task');
  });
  createEffect(() => {
    if (address.focus() !== null && !focused()) address.leave('focus');
  });
  // Its row may have been drawn anew while the sheet was open.
  createEffect(
    on(open, (id, before) => {
      if (before && !id && document.activeElement === document.body) focusRow(before);
      return id;
    }),
  );

  const title = () => {
    const quadrant = only();
    return quadrant ? t().quadrant[quadrant] : t().tasks.title;
  };
  const subtitle = () => {
    const quadrant = only();
    if (quadrant) return t().tasks.advice[quadrant];
    const counts = Object.values(tasks.open()).map(({ length }) => length);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return all > 0 ? t().tasks.summary(tasks.open().do.length, all) : t().tasks.purpose;
  };

  return (
    <Page
      title={title()}
      subtitle={subtitle()}
      actions={
        <Show when={!only()}>
          <Segmented
            label={t().tasks.view}
            options={(['board', 'list'] as const).map((value) => ({
              value,
              label: t().tasks.views[value],
            }))}
            value={address.view()}
            onChange={address.show}
          />
        </Show>
      }
      before={
        <Show when={only()}>
          <IconButton
            class={s.back}
            label={t().tasks.all}
            onClick={() => address.leave('quadrant')}
          >
            <Icon of={ChevronLeft} size={22} />
          </IconButton>
        </Show>
      }
    >
      <QuickAdd quadrant={only()} />
      <Show when={!only()}>
        <Review />
      </Show>
      <Show when={address.view() === 'list'} fallback={<Board only={only()} narrow={narrow()} />}>
        <List />
      </Show>
      <InHand />
      <Show when={!only()}>
        <DoneTasks />
      </Show>
      <Show when={open()} keyed>
        {(id) => <TaskSheet id={id} onClose={() => address.leave('task')} />}
      </Show>
      <Show when={focused()}>
        {(task) => <Focus task={task()} onClose={() => address.leave('focus')} />}
      </Show>
    </Page>
  );
}

function focusRow(id: string): void {
  document.querySelector<HTMLElement>(`[data-drag="${CSS.escape(id)}"] a`)?.focus();
}
