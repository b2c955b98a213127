/** What is to be prepared: each step as a pill to tick, with the day by which it should be done. */
import { Check, ListPlus, Pencil } from 'lucide';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import { dueOfStep, firstDay, newStep, USUAL_STEPS } from '../../domain/step';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { Icon } from '../../ui/icon/icon';
import s from './steps.module.css';
import { StepsDialog } from './steps-dialog';
import tools from './text-tools.module.css';

export function Steps(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);
  const [open, setOpen] = createSignal(false);
  const first = createMemo(() => firstDay(props.posts, app.settings.value.boundary));
  // By id, so that a pill stays itself, and keeps the focus, when it is ticked.
  const ids = () => props.piece.steps.map(({ id }) => id);

  function addUsual(): void {
    void editing.changeSteps(props.piece, (steps, newId) => [
      ...steps,
      ...USUAL_STEPS.map(({ name, leadDays }) =>
        newStep(newId(), t().editor.usualSteps[name], leadDays),
      ),
    ]);
  }
  return (
    <fieldset class={s.steps}>
      <legend class="visually-hidden">{t().editor.prepare}</legend>
      <div class={s.top}>
        <span aria-hidden="true">{t().editor.prepare}</span>
        <button
          type="button"
          class={`${tools.icon} ${tools.tool}`}
          aria-label={t().editor.editSteps}
          title={t().editor.editSteps}
          onClick={() => setOpen(true)}
        >
          <Icon of={Pencil} size={15} />
        </button>
      </div>
      <div class={s.pills}>
        <For each={ids()}>{(id) => <Pill id={id} piece={props.piece} first={first()} />}</For>
        <Show when={ids().length === 0}>
          <button type="button" class={s.usual} onClick={addUsual}>
            <Icon of={ListPlus} size={16} />
            {t().editor.addUsual}
            <small>{USUAL_STEPS.map(({ name }) => t().editor.usualSteps[name]).join(' ')}</small>
          </button>
        </Show>
      </div>
      <Show when={open()}>
        <StepsDialog piece={props.piece} first={first()} onClose={() => setOpen(false)} />
      </Show>
    </fieldset>
  );
}

function Pill(props: {
  readonly id: string;
  readonly piece: Piece;
  readonly first: ReturnType<typeof firstDay>;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const editing = makeEditing(app);
  const step = createMemo(() => props.piece.steps.find(({ id }) => id === props.id));
  const due = () => {
    const it = step();
    return it && !it.done ? dueOfStep(it, props.first) : null;
  };
  const late = (day: string) => day < app.settings.today();

  async function tick(box: HTMLInputElement): Promise<void> {
    const done = box.checked;
    const kept = await editing.changeSteps(props.piece, (steps) =>
      steps.map((one) => (one.id === props.id ? { ...one, done } : one)),
    );
    // The tick says what is kept.
    if (!kept) box.checked = !done;
  }
  return (
    <Show when={step()}>
      {(it) => (
        <label class={s.pill}>
          <input
            type="checkbox"
            class="visually-hidden"
            checked={it().done}
            onChange={(event) => void tick(event.currentTarget)}
          />
          <span>
            <Show when={it().done}>
              <Icon of={Check} size={14} />
            </Show>
            <span class="written">{it().name}</span>
            <Show when={due()}>
              {(day) => (
                <span class={s.due} data-late={late(day()) ? '' : undefined}>
                  {late(day())
                    ? t().editor.stepLate(f().date(day()))
                    : t().editor.stepDue(f().date(day()))}
                </span>
              )}
            </Show>
          </span>
        </label>
      )}
    </Show>
  );
}
