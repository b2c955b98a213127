/** One field and Enter: a task more, in the quadrant shown beside it. */
import Plus from 'lucide-solid/icons/plus';
import { createEffect, createSignal, For, type JSX } from 'solid-js';
import { intoQuadrant, newTask, QUADRANTS, type Quadrant } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { colourOf } from './colour';
import s from './quick-add.module.css';

export function QuickAdd(props: {
  /** Where a task goes unless told otherwise. */
  readonly quadrant: Quadrant;
}): JSX.Element {
  const { tasks } = useApp();
  const { t } = useI18n();
  const [text, setText] = createSignal('');
  const [quadrant, setQuadrant] = createSignal<Quadrant>('plan');
  createEffect(() => setQuadrant(props.quadrant));

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const title = text().trim();
    if (!title) return;
    const { important, urgent } = intoQuadrant(newTask('', title, '', 0), quadrant(), tasks.rule());
    // Typed on meanwhile, or not kept: the text stays.
    if (await tasks.add(title, { important, urgent })) {
      setText((now) => (now.trim() === title ? '' : now));
    }
  }

  return (
    <form class={s.add} onSubmit={submit}>
      <IconButton type="submit" label={t().tasks.add}>
        <Plus size={20} aria-hidden="true" />
      </IconButton>
      <input
        class={s.text}
        type="text"
        autocomplete="off"
        enterkeyhint="done"
        aria-label={t().tasks.addHint}
        placeholder={t().tasks.addHint}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <select
        class={s.where}
        aria-label={t().tasks.quadrantOf}
        style={colourOf(quadrant())}
        value={quadrant()}
        onChange={(event) => setQuadrant(event.currentTarget.value as Quadrant)}
      >
        <For each={QUADRANTS}>
          {(option) => <option value={option}>{t().quadrant[option]}</option>}
        </For>
      </select>
    </form>
  );
}
