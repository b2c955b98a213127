/** From a file to the backup in it: choosing it, its password, reading it. */
import { createSignal, type JSX, Match, onMount, Switch } from 'solid-js';
import { BackupError } from '../../../domain/backup/backup';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import { type Opened, openBackup } from '../../../state/backup/backup';
import { Button } from '../../../ui/button/button';
import { TextField } from '../../../ui/field/field';
import { createFileInput } from '../../../ui/file-input';
import s from './dialogs.module.css';
import { createWorking, WorkingView } from './working';

export function Opening(props: {
  readonly hint: string;
  /** The file, where it is chosen already. */
  readonly file?: File | undefined;
  onOpened(opened: Opened): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const working = createWorking();
  const [busy, setBusy] = createSignal(false);
  const [locked, setLocked] = createSignal<File | null>(null);
  const [wrong, setWrong] = createSignal<BackupError['reason'] | null>(null);
  const [password, setPassword] = createSignal('');

  const input = createFileInput({ accept: '.zip,.age', multiple: false }, ([file]) => {
    if (file) void read(file);
  });

  onMount(() => props.file && void read(props.file));

  async function read(file: File): Promise<void> {
    setBusy(true);
    setWrong(null);
    const work = working.start();
    try {
      props.onOpened(await openBackup(app.repository, file, password() || null, work));
    } catch (error) {
      if (!(error instanceof BackupError)) {
        if (!work.signal.aborted) app.notices.report(error);
      } else if (error.reason === 'password') {
        // The first time nobody has been asked yet.
        if (locked()) setWrong('password');
        setLocked(file);
      } else setWrong(error.reason);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Switch
      fallback={
        <div class={s.pick}>
          <p class={s.hint}>{props.hint}</p>
          {input.element}
          <Button look="seal" class={s.wide ?? ''} onClick={() => input.open()}>
            {t().backup.pick}
          </Button>
          <p class={s.wrong} role="alert">
            {wrongText()}
          </p>
        </div>
      }
    >
      <Match when={busy()}>
        <WorkingView label={t().backup.reading} working={working} />
      </Match>
      <Match when={locked()} keyed>
        {(file) => (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void read(file);
            }}
          >
            <TextField
              label={t().backup.filePassword}
              type="password"
              autocomplete="current-password"
              value={password()}
              error={wrongText()}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
            <Button look="seal" type="submit" class={s.wide ?? ''}>
              {t().backup.open}
            </Button>
          </form>
        )}
      </Match>
    </Switch>
  );

  function wrongText(): string | undefined {
    const reason = wrong();
    return reason ? t().backup.why[reason] : undefined;
  }
}
