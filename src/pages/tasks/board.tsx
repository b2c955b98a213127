/** The quadrants side by side, or one alone, and the ways to move a task between them. */
import { For, type JSX, Show } from 'solid-js';
import { QUADRANTS, type Quadrant, type Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createDrag } from '../../ui/drag/drag';
import { Lifted } from '../../ui/drag/lifted';
import s from './board.module.css';
import { type Drop, dropIn } from './drop';
import { useHands } from './hands';
import { createMoved } from './moved';
import { QuadrantCard } from './quadrant-card';

/** The quadrants beside each one: important on top, urgent on the right. */
const BESIDE: Record<Quadrant, Readonly<Record<string, Quadrant>>> = {
  plan: { ArrowRight: 'do', ArrowDown: 'drop' },
  do: { ArrowLeft: 'plan', ArrowDown: 'delegate' },
  drop: { ArrowUp: 'plan', ArrowRight: 'delegate' },
  delegate: { ArrowUp: 'do', ArrowLeft: 'drop' },
};

export function Board(props: {
  /** The quadrant shown alone, or null for all four. */
  readonly only: Quadrant | null;
  /** True on a phone. */
  readonly narrow: boolean;
}): JSX.Element {
  const app = useApp();
  const { tasks } = app;
  const { t } = useI18n();
  const hands = useHands();
  const moved = createMoved(app);
  let board!: HTMLDivElement;
  const shown = () => (props.only ? [props.only] : QUADRANTS);
  const drag = createDrag<string, Drop>({
    lift: (row) => row.dataset.drag ?? null,
    placeOf: (card, { what, y }) => dropIn(card, what, y),
    drop: (id, drop) => void dropTask(id, drop),
    rest(row, at) {
      const task = tasks.byId(row.dataset.drag ?? '');
      if (task) hands.openMenu(hands.withSelected(task), at);
    },
  });

  function quadrantOf(task: Task): Quadrant | undefined {
    return QUADRANTS.find((quadrant) => tasks.open()[quadrant].some(({ id }) => id === task.id));
  }

  function nameOf(id: string): string | undefined {
    const task = tasks.byId(id);
    const together = task ? hands.withSelected(task).length : 1;
    return together > 1 ? t().tasks.many(together) : task?.title;
  }

  async function dropTask(id: string, { quadrant, before }: Drop): Promise<void> {
    const task = tasks.byId(id);
    if (!task) return;
    const together = hands.withSelected(task);
    if (together.length > 1) {
      await hands.verbs.moveAll(together, quadrant);
      return;
    }
    const list = tasks.open()[quadrant];
    const at = list.findIndex((one) => one.id === id);
    const next = before === null ? undefined : tasks.byId(before);
    const stays = at >= 0 && list[at + 1]?.id === next?.id;
    if (!stays) await tasks.move(task, quadrant, next ?? 'end');
  }

  async function onKey(event: KeyboardEvent): Promise<void> {
    const row = (event.target as Element).closest<HTMLElement>('[data-drag]');
    const task = tasks.byId(row?.dataset.drag ?? '');
    const from = task && quadrantOf(task);
    if (!event.altKey || !event.key.startsWith('Arrow') || !from) return;
    // Alt with an arrow would leave the page.
    event.preventDefault();
    const to = BESIDE[from][event.key];
    const together = hands.withSelected(task);
    const move = () =>
      together.length > 1
        ? hands.verbs.moveAll(together, to as Quadrant)
        : tasks.move(task, to as Quadrant);
    if (!to || !(await move())) return;
    const rows = [...board.querySelectorAll<HTMLElement>('[data-drag]')];
    const moved = rows.find(({ dataset }) => dataset.drag === task.id) ?? rows[0];
    moved?.querySelector('a')?.focus();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links in it. */}
      <div
        ref={(element) => {
          board = element;
          drag.listen(element);
          hands.listen(element);
        }}
        class={s.board}
        data-only={props.only ? '' : undefined}
        onKeyDown={(event) => void onKey(event)}
      >
        <For each={shown()}>
          {(quadrant) => (
            <QuadrantCard
              quadrant={quadrant}
              alone={props.only !== null}
              narrow={props.narrow}
              drop={drag.held()?.place ?? null}
              moved={moved()}
            />
          )}
        </For>
      </div>
      <p class={s.hint}>{t().tasks.moveHint}</p>
      <p class="visually-hidden" role="status">
        {moved().size > 0 ? t().tasks.moved(moved().size) : ''}
      </p>
      <Show when={drag.held()}>
        {(held) => (
          <Lifted at={held()}>
            <span class="written">{nameOf(held().what)}</span>
          </Lifted>
        )}
      </Show>
    </>
  );
}
