/** Reads a backup before anything is cleared away for it. */
import { createSignal, type JSX, Show } from 'solid-js';
import { BackupError, liveCount } from '../../domain/backup/backup';
import type { Messages } from '../../i18n';
import type { Opened } from '../../state/backup/backup';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/field';
import { createFileInput } from '../../ui/file-input';
import s from './recovery-page.module.css';

export function FromFile(props: {
  readonly schema: number;
  readonly messages: Messages;
  onRead(backup: Opened | null): void;
}): JSX.Element {
  const t = () => props.messages.recovery;
  const [file, setFile] = createSignal<File>();
  const [locked, setLocked] = createSignal(false);
  const [password, setPassword] = createSignal('');
  const [said, setSaid] = createSignal('');
  const input = createFileInput({ accept: '.zip,.age', multiple: false }, ([picked]) => {
    if (picked) void read(picked, null);
  });

  async function read(from: File, secret: string | null): Promise<void> {
    setFile(from);
    props.onRead(null);
    setSaid(props.messages.backup.reading);
    try {
      const { openBackup } = await import('../../state/backup/backup');
      const work = { progress: () => undefined, signal: new AbortController().signal };
      const backup = await openBackup({ schema: props.schema }, from, secret, work);
      props.onRead(backup);
      setLocked(false);
      setSaid([t().readable(liveCount(backup.backup.tables)), ...lacking(backup)].join(' '));
    } catch (error) {
      const why = error instanceof BackupError ? error.reason : 'damaged';
      setLocked(why === 'password');
      setSaid(why === 'password' && secret === null ? '' : props.messages.backup.why[why]);
    }
  }
  function lacking({ rejected, lost }: Opened): string[] {
    const { backup } = props.messages;
    return [
      ...(rejected.length > 0 ? [backup.rejected(rejected.length)] : []),
      ...(lost.length > 0 ? [backup.lostPictures(lost.length)] : []),
    ];
  }

  return (
    <section class={s.part}>
      <h2>{t().restoreTitle}</h2>
      <p>{t().restoreFailed}</p>
      {input.element}
      <Button onClick={() => input.open()}>{props.messages.backup.pick}</Button>
      <Show when={locked() && file()}>
        {(from) => (
          <form
            class={s.over}
            onSubmit={(event) => {
              event.preventDefault();
              void read(from(), password());
            }}
          >
            <TextField
              label={props.messages.backup.filePassword}
              type="password"
              value={password()}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit">{props.messages.backup.open}</Button>
          </form>
        )}
      </Show>
      <p role="status">{said()}</p>
    </section>
  );
}
