/** A new step at the end: its name, and how many days ahead it is due. */
import { createSignal, type JSX } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { MAX_LEAD, newStep, parseLead } from '../../domain/step';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import s from './steps.module.css';

export function AddStep(props: { readonly piece: Piece }): JSX.Element {
  const editing = makeEditing(useApp());
  const { t } = useI18n();
  const [name, setName] = createSignal('');
  const [lead, setLead] = createSignal('1');
  const [wrong, setWrong] = createSignal<{ name?: string; lead?: string }>({});

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = name().trim();
    const leadDays = parseLead(lead());
    setWrong({
      ...(text === '' && { name: t().editor.noName }),
      ...(leadDays === null && { lead: t().editor.badLead(MAX_LEAD) }),
    });
    if (text === '' || leadDays === null) return;
    const added = await editing.changeSteps(props.piece, (steps, newId) => [
      ...steps,
      newStep(newId(), text, leadDays),
    ]);
    if (added) setName('');
  }
  return (
    <form class={s.add} onSubmit={submit} novalidate>
      <TextField
        label={t().editor.addStep}
        value={name()}
        error={wrong().name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={t().editor.leadDays}
        type="number"
        inputmode="numeric"
        min={0}
        max={MAX_LEAD}
        value={lead()}
        error={wrong().lead}
        onInput={(event) => setLead(event.currentTarget.value)}
      />
      <Button type="submit">{t().editor.addLink}</Button>
    </form>
  );
}
