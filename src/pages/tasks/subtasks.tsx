/** The parts of a task: ticked, added with Enter, taken off. */
import { X } from 'lucide';
import { createSignal, For, type JSX } from 'solid-js';
import type { Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { IconButton } from '../../ui/button/button';
import { Tick } from '../../ui/checkbox/tick';
import { Icon } from '../../ui/icon/icon';
import { useHands } from './hands';
import s from './subtasks.module.css';

export function Subtasks(props: { readonly task: Task }): JSX.Element {
  const { t } = useI18n();
  const { verbs } = useHands();
  const [text, setText] = createSignal('');

  async function add(): Promise<void> {
    const title = text().trim();
    if (!title) return;
    const added = await verbs.changeSubtasks(props.task, (list, newId) => [
      ...list,
      { id: newId(), title, done: false },
    ]);
    if (added && text().trim() === title) setText('');
  }
  const tick = (id: string, done: boolean) =>
    verbs.changeSubtasks(props.task, (list) =>
      list.map((one) => (one.id === id ? { ...one, done } : one)),
    );
  const remove = (id: string) =>
    verbs.changeSubtasks(props.task, (list) => list.filter((one) => one.id !== id));

  return (
    <fieldset class={s.parts}>
      <legend>{t().tasks.subtasks}</legend>
      <ul>
        <For each={props.task.subtasks}>
          {(part) => (
            <li class={s.part} data-done={part.done ? '' : undefined}>
              <Tick
                label={t().tasks.completeSubtask(part.title)}
                checked={part.done}
                onChange={(done) => void tick(part.id, done)}
              />
              <span class="written">{part.title}</span>
              <IconButton
                label={t().tasks.removeSubtask(part.title)}
                onClick={() => void remove(part.id)}
              >
                <Icon of={X} size={16} />
              </IconButton>
            </li>
          )}
        </For>
      </ul>
      <input
        class={s.add}
        type="text"
        autocomplete="off"
        enterkeyhint="done"
        aria-label={t().tasks.addSubtask}
        placeholder={t().tasks.addSubtask}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          void add();
        }}
        onBlur={() => void add()}
      />
    </fieldset>
  );
}
