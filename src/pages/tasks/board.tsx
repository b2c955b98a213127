/** The quadrants side by side, or one alone, and the ways to move a task between them. */
import { For, type JSX, Show } from 'solid-js';
import { QUADRANTS, type Quadrant, type Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createDrag } from '../../ui/drag/drag';
import { Lifted } from '../../ui/drag/lifted';
import s from './board.module.css';
import { type Drop, dropIn } from './drop';
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
  const { tasks } = useApp();
  const { t } = useI18n();
  let board!: HTMLDivElement;
  const shown = () => (props.only ? [props.only] : QUADRANTS);
  const drag = createDrag<string, Drop>({
    lift: (row) => row.dataset.drag ?? null,
    placeOf: (card, { what, y }) => dropIn(card, what, y),
    drop: (id, drop) => void dropTask(id, drop),
  });

  function quadrantOf(task: Task): Quadrant | undefined {
    return QUADRANTS.find((quadrant) => tasks.open()[quadrant].some(({ id }) => id === task.id));
  }

  async function dropTask(id: string, { quadrant, before }: Drop): Promise<void> {
    const task = tasks.byId(id);
    if (!task) return;
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
    if (!to || !(await tasks.move(task, to))) return;
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
            />
          )}
        </For>
      </div>
      <p class={s.hint}>{t().tasks.moveHint}</p>
      <Show when={drag.held()}>
        {(held) => (
          <Lifted at={held()}>
            <span class="written">{tasks.byId(held().what)?.title}</span>
          </Lifted>
        )}
      </Show>
    </>
  );
}
