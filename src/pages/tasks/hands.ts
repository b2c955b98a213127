/** What a person has in hand on this page: the selected tasks, the open menu, the day being chosen. */
import { type Accessor, createContext, createSignal, useContext } from 'solid-js';
import type { Task } from '../../domain/task';
import type { App } from '../../state/app';
import { makeTaskVerbs, type TaskVerbs } from '../../state/task-verbs';
import { isBusy, isCommand } from '../../ui/keys';
import { onMenuAsked } from '../../ui/menu/asking';
import { createSelection, type Selection } from './selection';

export type Some = readonly [Task, ...Task[]];

export interface OpenMenu {
  readonly tasks: Some;
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
}

export interface Hands {
  readonly verbs: TaskVerbs;
  readonly selection: Selection;
  menu: Accessor<OpenMenu | null>;
  openMenu(tasks: readonly Task[], at: { readonly x: number; readonly y: number }): void;
  closeMenu(): void;
  /** The tasks whose day is being chosen. */
  picking: Accessor<Some | null>;
  pick(tasks: Some | null): void;
  /** A task with all others that are selected, if it is. */
  withSelected(task: Task): Some;
  /** Listens to the rows within an element. */
  listen(area: HTMLElement): void;
}

/** The keys of a row besides those that move it, for assistive technology. */
export const ROW_KEYS = 'X Delete Shift+F10';

export function createHands(app: App): Hands {
  const selection = createSelection(app);
  const verbs = makeTaskVerbs(app);
  const [menu, setMenu] = createSignal<OpenMenu | null>(null);
  const [picking, pick] = createSignal<Some | null>(null);

  const isSome = (tasks: readonly Task[]): tasks is Some => tasks.length > 0;
  const taskOf = (target: EventTarget | null): Task | undefined => {
    const row = (target as Element).closest<HTMLElement>('[data-drag]');
    return row?.dataset.drag ? app.tasks.byId(row.dataset.drag) : undefined;
  };

  const hands: Hands = {
    verbs,
    selection,
    menu,
    openMenu(tasks, { x, y }) {
      if (isSome(tasks)) setMenu({ tasks, x, y });
    },
    closeMenu: () => setMenu(null),
    picking,
    pick,
    withSelected(task) {
      const selected = selection.tasks();
      return isSome(selected) && selected.some(({ id }) => id === task.id) ? selected : [task];
    },
    listen(area) {
      const inView = () =>
        [...area.querySelectorAll<HTMLElement>('[data-drag]')].map(
          ({ dataset }) => dataset.drag ?? '',
        );

      function onClick(event: MouseEvent): void {
        const task = taskOf(event.target);
        const own = (event.target as Element).closest('label, button');
        const selects = event.ctrlKey || event.metaKey || event.shiftKey || selection.mode();
        if (!task || own || !selects) return;
        // Before the link opens the task, or a new tab.
        event.preventDefault();
        event.stopPropagation();
        if (event.shiftKey) selection.reach(task.id, inView());
        else selection.toggle(task.id);
      }
      function onKey(event: KeyboardEvent): void {
        if (event.defaultPrevented || isBusy(event) || isCommand(event) || event.altKey) return;
        const task = taskOf(event.target);
        if (!task) return;
        if (event.key === 'x') selection.toggle(task.id);
        else if (event.key === 'X') selection.reach(task.id, inView());
        else if (event.key === 'Delete') void verbs.removeAll(hands.withSelected(task));
        else return;
        event.preventDefault();
        event.stopPropagation();
      }
      area.addEventListener('click', onClick, true);
      onMenuAsked(area, (target) => {
        const task = taskOf(target);
        return task ? (at) => hands.openMenu(hands.withSelected(task), at) : null;
      });
      area.addEventListener('keydown', onKey);
    },
  };
  return hands;
}

export const HandsContext = createContext<Hands>();

/** What is in hand. Throws outside of the page, which is a programmer's mistake. */
export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (!hands) throw new Error('useHands outside of HandsContext.Provider');
  return hands;
}
