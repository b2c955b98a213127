/** One task with everything that can be done to it. What is typed is saved as it is typed. */
import Trash from 'lucide-solid/icons/trash';
import { createMemo, type JSX, Show } from 'solid-js';
import { quadrantOf, type Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { TaskFields } from '../../state/tasks';
import { createTyped } from '../../state/typed';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextArea, TextField } from '../../ui/field/field';
import { createDueDraft, DueFields } from './due-fields';
import { QuadrantChoice } from './quadrant-choice';
import s from './task-sheet.module.css';

export function TaskSheet(props: {
  /** Id of an open task. */
  readonly id: string;
  onClose(): void;
}): JSX.Element {
  const { tasks } = useApp();
  const { t } = useI18n();
  // Typing may still be on its way to the disk when the task is done or deleted.
  const task = createMemo(
    (known: Task) => tasks.byId(props.id) ?? known,
    tasks.byId(props.id) as Task,
  );

  const write = (fields: TaskFields) => tasks.write(task(), fields);
  const title = createTyped(
    () => task().title,
    // A task without a title could not be found again: the last one stays.
    (text) => (text.trim() ? write({ title: text }) : null),
  );
  const note = createTyped(
    () => task().note,
    (text) => write({ note: text }),
  );
  const due = createDueDraft(
    () => task().due,
    (next) => write({ due: next }),
  );

  /** Closes, unless something could not be saved and the person has not been told before. */
  async function close(): Promise<void> {
    const fields = [title, note, due];
    const told = fields.some((field) => field.failed());
    await Promise.all(fields.map((field) => field.leave()));
    if (told || !fields.some((field) => field.failed())) props.onClose();
  }

  return (
    <Dialog title={t().tasks.sheet} closeLabel={t().app.close} onClose={() => void close()}>
      <TextField
        label={t().tasks.what}
        value={title.value()}
        error={failure(title.failed()) ?? (title.value().trim() ? undefined : t().newThing.noTitle)}
        onInput={(event) => title.type(event.currentTarget.value)}
        onBlur={() => void title.leave()}
      />
      <TextArea
        label={t().tasks.note}
        value={note.value()}
        error={failure(note.failed())}
        onInput={(event) => note.type(event.currentTarget.value)}
        onBlur={() => void note.leave()}
      />
      <DueFields draft={due} error={failure(due.failed())} />
      <QuadrantChoice
        value={quadrantOf(task(), tasks.rule())}
        onChange={(quadrant) => void tasks.move(task(), quadrant)}
      />
      <div class={s.pin}>
        <Show when={task().urgent !== null} fallback={<p>{t().tasks.auto}</p>}>
          <p>{t().tasks.pinnedHint}</p>
          <Button size="small" onClick={() => void tasks.edit(task(), { urgent: null })}>
            {t().tasks.release}
          </Button>
        </Show>
      </div>
      <footer class={s.actions}>
        <Button look="danger" onClick={() => void tasks.remove(task())}>
          <Trash size={16} aria-hidden="true" />
          {t().tasks.remove}
        </Button>
        <Button look="seal" onClick={() => void tasks.complete(task())}>
          {t().app.done}
        </Button>
      </footer>
    </Dialog>
  );

  function failure(failed: boolean): string | undefined {
    return failed ? t().failed.unknown : undefined;
  }
}
