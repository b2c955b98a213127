/** Copies a piece: its texts alone, or with drafts on the same platforms from a day on. */
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { addDays, type DayKey, parseDay } from '../../domain/day';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import { firstDay } from '../../domain/step';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextField } from '../../ui/field/field';
import { Segmented } from '../../ui/segmented/segmented';
import s from './piece-editor.module.css';

export function DuplicateDialog(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
  /** Called with the copy's id. */
  onDone(id: string): void;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const editing = makeEditing(app);
  const first = createMemo(() => firstDay(props.posts, app.settings.value.boundary));
  const [what, setWhat] = createSignal<'alone' | 'with'>('alone');
  const [date, setDate] = createSignal<string>(weekLater(first(), app.settings.today()));
  const [wrong, setWrong] = createSignal(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const day = what() === 'with' ? parseDay(date()) : null;
    setWrong(what() === 'with' && day === null);
    if (wrong()) return;
    const id = await editing.duplicate(props.piece, day);
    if (id) props.onDone(id);
  }
  return (
    <Dialog title={t().editor.duplicate} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <form onSubmit={submit} novalidate>
        <Show when={first()}>
          <div class={s.choice}>
            <Segmented
              label={t().editor.duplicate}
              options={[
                { value: 'alone', label: t().editor.duplicateAlone },
                { value: 'with', label: t().editor.duplicateWith },
              ]}
              value={what()}
              onChange={setWhat}
            />
          </div>
        </Show>
        <Show when={what() === 'with'}>
          <TextField
            label={t().editor.duplicateDay}
            type="date"
            value={date()}
            hint={t().editor.duplicateDayHint}
            error={wrong() ? t().time.bad : undefined}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </Show>
        <p class={s.hint}>{t().editor.duplicateHint}</p>
        <Button look="seal" size="large" type="submit" class={s.submit}>
          {t().editor.duplicate}
        </Button>
      </form>
    </Dialog>
  );
}

/** The same weekday a week on, or tomorrow where that is over. */
function weekLater(first: DayKey | null, today: DayKey): DayKey {
  const tomorrow = addDays(today, 1);
  const later = first ? addDays(first, 7) : tomorrow;
  return later > today ? later : tomorrow;
}
