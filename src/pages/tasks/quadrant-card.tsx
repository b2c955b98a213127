/** One quadrant: its name, what to do with it, how many there are, and its tasks in manual order. */
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Quadrant, Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { addressOf } from './address';
import { colourOf } from './colour';
import type { Drop } from './drop';
import { Gaps } from './gaps';
import s from './quadrant-card.module.css';
import { Row } from './row';

/** Tasks shown at once: beside the others on a phone and on a desktop, and alone. */
const FEW = 4;
const MANY = 30;
const ALONE = 60;

export function QuadrantCard(props: {
  readonly quadrant: Quadrant;
  /** True when it has the screen to itself, which then names it. */
  readonly alone: boolean;
  /** True on a phone. */
  readonly narrow: boolean;
  /** Where a task in the hand would go. */
  readonly drop: Drop | null;
  /** Ids of tasks that the clock brought here just now. */
  readonly moved: ReadonlySet<string>;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  let card!: HTMLElement;
  const [pages, setPages] = createSignal(1);
  const tasks = () => app.tasks.open()[props.quadrant];
  const limit = () => {
    if (props.alone) return ALONE * pages();
    return props.narrow ? FEW : MANY;
  };
  const rest = () => Math.max(0, tasks().length - limit());
  const drop = () => (props.drop?.quadrant === props.quadrant ? props.drop : null);

  /** Completes a task; the focus, if it was on its row, goes to the next one. */
  async function complete(task: Task): Promise<void> {
    const rows = [...card.querySelectorAll<HTMLElement>('[data-drag]')];
    const at = rows.findIndex(({ dataset }) => dataset.drag === task.id);
    const next = rows[at + 1] ?? rows[at - 1];
    if ((await app.tasks.complete(task)) && document.activeElement === document.body) {
      next?.querySelector('input')?.focus();
    }
  }

  return (
    <section
      ref={card}
      class={s.card}
      aria-label={t().quadrant[props.quadrant]}
      style={colourOf(props.quadrant)}
      data-drop={props.quadrant}
      data-alone={props.alone ? '' : undefined}
    >
      <Show when={!props.alone}>
        <header class={s.header}>
          <h2>
            <A
              href={addressOf({ quadrant: props.quadrant })}
              state={{ opened: true }}
              draggable={false}
            >
              {t().quadrant[props.quadrant]}
            </A>
          </h2>
          <span class={s.advice}>{t().tasks.advice[props.quadrant]}</span>
          <span class={s.count}>{f().number(tasks().length)}</span>
        </header>
      </Show>
      <ul class={s.list} data-drop-first={drop()?.before === null ? '' : undefined}>
        <Show when={props.quadrant === 'do'}>
          <Gaps />
        </Show>
        <For each={tasks().slice(0, limit())} fallback={<li class={s.empty}>{t().tasks.empty}</li>}>
          {(task) => (
            <Row
              task={task}
              pressing={props.quadrant === 'do'}
              within={{ quadrant: props.alone ? props.quadrant : null }}
              next={drop()?.before === task.id}
              moved={props.moved.has(task.id)}
              onComplete={() => void complete(task)}
            />
          )}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <Show
          when={props.alone}
          fallback={
            <A
              class={s.more}
              href={addressOf({ quadrant: props.quadrant })}
              state={{ opened: true }}
            >
              {t().tasks.more(f().number(rest()))}
            </A>
          }
        >
          <Button look="quiet" onClick={() => setPages((count) => count + 1)}>
            {t().tasks.more(f().number(rest()))}
          </Button>
        </Show>
      </Show>
    </section>
  );
}
