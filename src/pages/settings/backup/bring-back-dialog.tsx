/** Brings a backup back: what it would do first, then does it as one verb that can be undone. */
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import type { RestoreMode, Restoring } from '../../../domain/backup/restoring';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import { makeRestorer, type Opened } from '../../../state/backup/backup';
import { Dialog } from '../../../ui/dialog/dialog';
import { Opening } from './opening';
import { RestorePreview } from './restore-preview';
import { createWorking, WorkingView } from './working';

export function BringBackDialog(props: {
  /** The file, where the system opened it with the app. */
  readonly file?: File | undefined;
  /** What was opened already, instead of a file. */
  readonly opened?: Opened;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const restorer = makeRestorer(app);
  const working = createWorking();
  const [opened, setOpened] = createSignal<Opened | null>(props.opened ?? null);
  const [mode, setMode] = createSignal<RestoreMode>('merge');
  const [plan, setPlan] = createSignal<Restoring | null>(null);
  const [busy, setBusy] = createSignal(false);

  createEffect(
    on([opened, mode], ([backup, mode]) => {
      if (backup) restorer.preview(backup, mode).then(setPlan, app.notices.report);
    }),
  );

  async function restore(): Promise<void> {
    const backup = opened();
    if (!backup) return;
    setBusy(true);
    const work = working.start();
    try {
      if (await restorer.restore(backup, mode(), work)) props.onClose();
    } catch (error) {
      if (!work.signal.aborted) app.notices.report(error);
    } finally {
      setBusy(false);
    }
  }

  const ready = () => {
    const [backup, found] = [opened(), plan()];
    return backup && found && { backup, found };
  };
  return (
    <Dialog title={t().backup.bringBackTitle} closeLabel={t().app.close} onClose={props.onClose}>
      <Show when={!busy()} fallback={<WorkingView label={t().backup.writing} working={working} />}>
        <Show
          when={ready()}
          fallback={
            <Opening hint={t().backup.modeHints.merge} file={props.file} onOpened={setOpened} />
          }
        >
          {(one) => (
            <RestorePreview
              opened={one().backup}
              plan={one().found}
              onMode={setMode}
              onRestore={() => void restore()}
            />
          )}
        </Show>
      </Show>
    </Dialog>
  );
}
