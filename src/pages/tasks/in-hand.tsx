/** What lies above the page while tasks are in hand: the menu, the day to choose, the selection's bar. */
import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { parseDay } from '../../domain/day';
import { dayOfDue } from '../../domain/doing';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/field';
import { isBusy } from '../../ui/keys';
import { type Some, useHands } from './hands';
import s from './in-hand.module.css';
import { TaskMenu } from './task-menu';

export function InHand(): JSX.Element {
  const hands = useHands();
  return (
    <>
      <Show when={hands.selection.marks('') !== undefined}>
        <SelectionBar />
      </Show>
      <Show when={hands.menu()} keyed>
        {(menu) => <TaskMenu menu={menu} />}
      </Show>
      <Show when={hands.picking()} keyed>
        {(tasks) => <PickDay tasks={tasks} />}
      </Show>
    </>
  );
}

function SelectionBar(): JSX.Element {
  const { t } = useI18n();
  const hands = useHands();
  const { selection, verbs } = hands;
  const any = () => selection.tasks().length > 0;
  let bar!: HTMLElement;

  // Messages stay above it.
  onMount(() => {
    const { style } = document.documentElement;
    style.setProperty('--dock-height', `${bar.offsetHeight}px`);
    onCleanup(() => style.removeProperty('--dock-height'));
  });

  // Wherever the focus is: what was selected may have taken it along.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isBusy(event)) selection.clear();
  };
  window.addEventListener('keydown', onKey);
  onCleanup(() => window.removeEventListener('keydown', onKey));

  function openMenu(event: MouseEvent): void {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    hands.openMenu(selection.tasks(), { x: left, y: top });
  }

  return (
    <section ref={bar} class={s.bar} aria-label={t().tasks.bar}>
      <span class={s.count} role="status">
        {t().tasks.selected(selection.tasks().length)}
      </span>
      <Show when={any()}>
        <Button size="small" onClick={() => void verbs.completeAll(selection.tasks())}>
          {t().tasks.complete}
        </Button>
        <Button size="small" aria-haspopup="menu" onClick={openMenu}>
          {t().tasks.actions}
        </Button>
      </Show>
      <Button size="small" look="quiet" onClick={selection.clear}>
        {t().tasks.clear}
      </Button>
    </section>
  );
}

function PickDay(props: { readonly tasks: Some }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const hands = useHands();
  const [first] = props.tasks;
  const [date, setDate] = createSignal<string>(
    first.due ? dayOfDue(first.due) : app.settings.today(),
  );
  const [error, setError] = createSignal<string>();

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const day = parseDay(date());
    if (!day) setError(t().time.bad);
    else if (await hands.verbs.reschedule(props.tasks, day)) hands.pick(null);
  }

  return (
    <Dialog title={t().tasks.pickTitle} closeLabel={t().app.close} onClose={() => hands.pick(null)}>
      <form onSubmit={(event) => void submit(event)} novalidate>
        <TextField
          label={t().time.date}
          type="date"
          autofocus
          value={date()}
          error={error()}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <Button look="seal" size="large" type="submit">
          {t().tasks.pickGo}
        </Button>
      </form>
    </Dialog>
  );
}
