/** Adding, naming, ordering and removing the steps of a piece, and how early each is due. */
import { ArrowDown, ArrowUp, Trash } from 'lucide';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { reordered } from '../../domain/order';
import type { Piece, Step } from '../../domain/piece';
import { dueOfStep, MAX_LEAD, parseLead } from '../../domain/step';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { IconButton } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { AddStep } from './add-step';
import s from './steps.module.css';

export function StepsDialog(props: {
  readonly piece: Piece;
  /** The first day it goes out, from which is counted back. */
  readonly first: DayKey | null;
  onClose(): void;
}): JSX.Element {
  const { t, f } = useI18n();
  const ids = () => props.piece.steps.map(({ id }) => id);
  return (
    <Dialog title={t().editor.editSteps} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <p class={s.note}>
        {props.first ? t().editor.dueFrom(f().date(props.first)) : t().editor.dueWhenPlanned}
      </p>
      <ul class={s.rows}>
        <For each={ids()}>
          {(id, at) => <Row id={id} at={at()} piece={props.piece} first={props.first} />}
        </For>
      </ul>
      <AddStep piece={props.piece} />
    </Dialog>
  );
}

function Row(props: {
  readonly id: string;
  readonly at: number;
  readonly piece: Piece;
  readonly first: DayKey | null;
}): JSX.Element {
  const editing = makeEditing(useApp());
  const { t, f } = useI18n();
  const [badLead, setBadLead] = createSignal(false);
  const step = createMemo(() => props.piece.steps.find(({ id }) => id === props.id));
  const due = () => {
    const it = step();
    return it ? dueOfStep(it, props.first) : null;
  };

  const dueWords = () => {
    const day = due();
    return day ? t().editor.stepDue(f().date(day)) : '';
  };

  const change = (next: (steps: readonly Step[]) => readonly Step[]) =>
    void editing.changeSteps(props.piece, next);
  const edit = (fields: Partial<Step>) =>
    change((steps) => steps.map((one) => (one.id === props.id ? { ...one, ...fields } : one)));

  function rename(field: HTMLInputElement, before: string): void {
    const name = field.value.trim();
    if (name === '') field.value = before;
    else edit({ name });
  }
  function lead(text: string): void {
    const leadDays = parseLead(text);
    setBadLead(leadDays === null);
    if (leadDays !== null) edit({ leadDays });
  }
  return (
    <Show when={step()}>
      {(it) => (
        <li class={s.row}>
          <input
            class={s.name}
            type="text"
            autocomplete="off"
            aria-label={t().editor.stepName}
            value={it().name}
            onChange={(event) => rename(event.currentTarget, it().name)}
          />
          <label class={s.lead}>
            <span>{t().editor.leadDays}</span>
            <input
              type="number"
              inputmode="numeric"
              min={0}
              max={MAX_LEAD}
              value={it().leadDays}
              aria-invalid={badLead() ? 'true' : undefined}
              onChange={(event) => lead(event.currentTarget.value)}
            />
          </label>
          <p class={s.dueLine} role="alert" data-wrong={badLead() ? '' : undefined}>
            {badLead() ? t().editor.badLead(MAX_LEAD) : dueWords()}
          </p>
          <div class={s.buttons}>
            <IconButton
              label={t().editor.stepUp(it().name)}
              disabled={props.at === 0}
              onClick={() => change((steps) => reordered(steps, props.id, props.at - 1))}
            >
              <Icon of={ArrowUp} size={18} />
            </IconButton>
            <IconButton
              label={t().editor.stepDown(it().name)}
              disabled={props.at === props.piece.steps.length - 1}
              onClick={() => change((steps) => reordered(steps, props.id, props.at + 1))}
            >
              <Icon of={ArrowDown} size={18} />
            </IconButton>
            <IconButton
              label={t().editor.removeStep(it().name)}
              onClick={() => change((steps) => steps.filter(({ id }) => id !== props.id))}
            >
              <Icon of={Trash} size={18} />
            </IconButton>
          </div>
        </li>
      )}
    </Show>
  );
}
