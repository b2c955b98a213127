/**
 * One line and Enter: a task more. What is understood of the line is shown as chips while it is
 * written; a chip taken off becomes text again.
 */
import { Plus, X } from 'lucide';
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import { QUADRANTS, type Quadrant, quadrantOf, type Task } from '../../domain/task';
import { intoQuadrant, newTask } from '../../domain/task-making';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createQuickAdd } from '../../state/quick-add';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { colourOf } from './colour';
import s from './quick-add.module.css';
import { describeChip } from './words';

export function QuickAdd(props: {
  /** The quadrant shown alone, where a task goes unless told otherwise. */
  readonly quadrant: Quadrant | null;
  /** What is written already. */
  readonly text?: string;
  readonly autofocus?: boolean;
  /** More of the form, below the line. */
  readonly children?: JSX.Element;
  /** Hears every text typed. */
  onText?(text: string): void;
  onAdded?(): void;
}): JSX.Element {
  const app = useApp();
  const { tasks } = app;
  const { t, f } = useI18n();
  const line = createQuickAdd(app);
  let field!: HTMLInputElement;
  const [chosen, setChosen] = createSignal<Quadrant | null>(null);
  createEffect(() => setChosen(props.quadrant));
  if (props.text) {
    line.type(props.text);
    void line.ready();
  }

  /** The task as it would be: where the line says nothing, in the quadrant that was chosen. */
  function draft(): Task {
    const { title, due, repeat, tags, people, estimate, important, urgent } = line.understood();
    const said = { title, due, repeat, tags, people, estimate };
    const plain = { ...newTask('', title, '', 0), ...said, important: true };
    const quadrant = chosen();
    const placed = quadrant ? intoQuadrant(plain, quadrant, tasks.rule()) : plain;
    return {
      ...placed,
      important: important ?? placed.important,
      urgent: urgent ?? (important === null ? placed.urgent : null),
    };
  }
  const quadrant = () => quadrantOf(draft(), tasks.rule());

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!line.text().trim()) return field.focus();
    await line.ready();
    const text = line.text();
    const { title, due, repeat, tags, people, estimate, important, urgent } = draft();
    const fields = { due, repeat, tags, people, estimate, important, urgent };
    // Typed on meanwhile, or not kept: the text stays.
    if ((await tasks.add(title, fields)) && line.text() === text) {
      line.type('');
      setChosen(props.quadrant);
      props.onAdded?.();
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <div class={s.add}>
        <div class={s.line}>
          <IconButton type="submit" label={t().tasks.add}>
            <Icon of={Plus} size={20} />
          </IconButton>
          <input
            ref={field}
            class={s.text}
            type="text"
            autocomplete="off"
            autofocus={props.autofocus}
            enterkeyhint="done"
            aria-label={t().tasks.addHint}
            placeholder={t().tasks.example}
            value={line.text()}
            onFocus={() => void line.ready()}
            onInput={(event) => {
              void line.ready();
              line.type(event.currentTarget.value);
              props.onText?.(event.currentTarget.value);
            }}
          />
          <select
            class={s.where}
            aria-label={t().tasks.quadrantOf}
            style={colourOf(quadrant())}
            value={quadrant()}
            onChange={(event) => setChosen(event.currentTarget.value as Quadrant)}
          >
            <For each={QUADRANTS}>
              {(option) => (
                <option value={option} selected={option === quadrant()}>
                  {t().quadrant[option]}
                </option>
              )}
            </For>
          </select>
        </div>
        <Show when={line.understood().chips.length > 0}>
          <ul class={s.chips} aria-label={t().tasks.understood}>
            <For each={line.understood().chips}>
              {(chip) => {
                const said = () =>
                  describeChip(
                    chip,
                    line.understood(),
                    app.settings.today(),
                    tasks.rule(),
                    t(),
                    f(),
                  );
                return (
                  <li>
                    <button
                      type="button"
                      class={s.chip}
                      data-kind={chip.kind}
                      aria-label={t().tasks.takeOff(said())}
                      onClick={() => {
                        line.ignore(chip);
                        field.focus();
                      }}
                    >
                      {said()}
                      <Icon of={X} size={13} />
                    </button>
                  </li>
                );
              }}
            </For>
          </ul>
        </Show>
      </div>
      {props.children}
    </form>
  );
}
