/** One task with everything that can be done to it. What is typed is saved as it is typed. */
import { Trash } from 'lucide';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { spentUntil } from '../../domain/doing';
import { quadrantOf, type Task } from '../../domain/task';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { TaskFields } from '../../state/tasks';
import { createTyped } from '../../state/typed';
import { Button, LinkButton } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { TextArea, TextField } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { WebLink } from '../../ui/web-link/web-link';
import { AboutFields } from './about-fields';
import { addressOf } from './address';
import { createDueDraft, DueFields } from './due-fields';
import { QuadrantChoice } from './quadrant-choice';
import { RepeatField } from './repeat-field';
import { Subtasks } from './subtasks';
import s from './task-sheet.module.css';

export function TaskSheet(props: {
  /** Id of an open task. */
  readonly id: string;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const { tasks } = app;
  const { t } = useI18n();
  // Typing may still be on its way to the disk when the task is done or deleted.
  const task = createMemo(
    (known: Task) => tasks.byId(props.id) ?? known,
    tasks.byId(props.id) as Task,
  );

  const write = (fields: TaskFields) => tasks.write(task(), fields);
  const noted = (part: 'title' | 'note') => ({
    place: { store: 'tasks', of: props.id, part } as const,
    spell: (text: string) => text,
  });
  const title = createTyped(
    () => task().title,
    // A task without a title could not be found again: the last one stays.
    (text) => (text.trim() ? write({ title: text }) : null),
    noted('title'),
  );
  const note = createTyped(
    () => task().note,
    (text) => write({ note: text }),
    noted('note'),
  );
  const due = createDueDraft(
    () => task().due,
    (next) => write({ due: next }),
  );

  const minutes = () => Math.round(spentUntil(task(), app.clock.now()) / 60_000);

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
      <NoteLinks note={task().note} />
      <DueFields draft={due} error={failure(due.failed())} />
      <RepeatField task={task()} />
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
      <Subtasks task={task()} />
      <AboutFields task={task()} />
      <Show when={minutes() > 0}>
        <p class={s.spent}>{t().tasks.spent(t().tasks.length(minutes()))}</p>
      </Show>
      <footer class={s.actions}>
        <Button look="danger" onClick={() => void tasks.remove(task())}>
          <Icon of={Trash} size={16} />
          {t().tasks.remove}
        </Button>
        <LinkButton href={addressOf({ focus: props.id })} state={{ opened: true }} replace>
          {t().tasks.focus}
        </LinkButton>
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

/** The links in a note, to be opened. */
function NoteLinks(props: { readonly note: string }): JSX.Element {
  const { t } = useI18n();
  const links = () => [...new Set(props.note.match(/https:\/\/[^\s\uFF0C\u3002)\uFF09]+/gu))];
  return (
    <Show when={links().length > 0}>
      <ul class={s.links} aria-label={t().tasks.links}>
        <For each={links()}>
          {(link) => (
            <li>
              <WebLink address={link} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
