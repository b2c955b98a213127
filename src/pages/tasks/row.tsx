/** A task's row on this page: with all that is known of it, its selection and its menu. */
import { Ellipsis } from 'lucide';
import type { JSX } from 'solid-js';
import type { Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { TaskRow } from '../../ui/task/task-row';
import { addressOf, type Open } from './address';
import { ROW_KEYS, useHands } from './hands';
import s from './row.module.css';
import { factsOf } from './words';

const MOVE_KEYS = 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight';

export function Row(props: {
  readonly task: Task;
  /** True in the urgent and important quadrant. */
  readonly pressing?: boolean;
  /** What else is open while its sheet is. */
  readonly within: Partial<Open>;
  readonly next?: boolean;
  readonly moved?: boolean;
  onComplete(): void;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const hands = useHands();

  function openMenu(event: MouseEvent): void {
    const { right, bottom } = (event.currentTarget as Element).getBoundingClientRect();
    hands.openMenu(hands.withSelected(props.task), { x: right, y: bottom });
  }

  return (
    <TaskRow
      task={props.task}
      rule={app.tasks.rule()}
      today={app.settings.today()}
      pressing={props.pressing ?? false}
      href={addressOf({ ...props.within, task: props.task.id })}
      inPlace
      next={props.next ?? false}
      moved={props.moved ?? false}
      keys={`${MOVE_KEYS} ${ROW_KEYS}`}
      facts={factsOf(props.task, app.clock.now(), t(), f())}
      selected={hands.selection.marks(props.task.id)}
      onComplete={() => props.onComplete()}
    >
      <IconButton
        class={s.more}
        label={t().tasks.menuOf(props.task.title)}
        aria-haspopup="menu"
        onClick={openMenu}
      >
        <Icon of={Ellipsis} size={18} />
      </IconButton>
    </TaskRow>
  );
}
