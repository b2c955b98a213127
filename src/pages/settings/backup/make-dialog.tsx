/** Makes a backup, with a password where one is wanted, and hands over the file. */
import { createSignal, type JSX, Show } from 'solid-js';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import { makeBackup } from '../../../state/backup/backup';
import { Button } from '../../../ui/button/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { TextField } from '../../../ui/field/field';
import { giveFiles } from '../../../ui/give-files';
import s from './dialogs.module.css';
import { createWorking, WorkingView } from './working';

export function MakeDialog(props: { onMade(at: number): void; onClose(): void }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const working = createWorking();
  const [busy, setBusy] = createSignal(false);
  const [password, setPassword] = createSignal('');

  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const work = working.start();
    try {
      const now = app.clock.read();
      const blob = await makeBackup(app.repository, now, password() || null, work);
      const name = `rizhang-${app.settings.today()}.zip${password() ? '.age' : ''}`;
      await giveFiles([new File([blob], name, { type: blob.type || 'application/octet-stream' })]);
      props.onMade(now);
      app.notices.say(t().backup.made(name, f().size(blob.size)));
      props.onClose();
    } catch (error) {
      if (!work.signal.aborted) app.notices.report(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Dialog title={t().backup.makeTitle} closeLabel={t().app.close} onClose={props.onClose}>
      <Show
        when={busy()}
        fallback={
          <form onSubmit={make}>
            <TextField
              label={t().backup.password}
              hint={t().backup.passwordHint}
              type="password"
              autocomplete="new-password"
              value={password()}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
            <Button look="seal" type="submit" class={s.wide ?? ''}>
              {t().backup.save}
            </Button>
          </form>
        }
      >
        <WorkingView label={t().backup.packing} working={working} />
      </Show>
    </Dialog>
  );
}
