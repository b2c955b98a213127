/** Backups by themselves: the folder they go to, and the reminder where there is none. */
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { BACKUP_REMINDER } from '../../../domain/settings';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import { type FolderState, makeAutomaticBackup } from '../../../state/backup/automatic';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/field/field';
import s from './automatic.module.css';
import { createWorking, WorkingView } from './working';

/** Days; 0 is never. */
const REMINDERS = [7, BACKUP_REMINDER, 30, 0];

export function Automatic(props: { onMade(at: number): void }): JSX.Element {
  const { clock, notices, repository, settings } = useApp();
  const { t, f } = useI18n();
  const automatic = makeAutomaticBackup(repository);
  const working = createWorking();
  const [busy, setBusy] = createSignal(false);
  const [folder, setFolder] = createSignal<FolderState | null>(null);
  // Not a resource: the page is there before it is read.
  const look = () => automatic.state().then(setFolder);
  look().catch(notices.report);

  /** Does something about the folder and, where it is then allowed, saves there at once. */
  async function then(first: () => Promise<unknown>, sure = true): Promise<void> {
    const work = working.start();
    try {
      await first();
      await look();
      if (!folder()?.allowed) return;
      setBusy(true);
      const now = clock.read();
      if ((await automatic.run(settings.today(), now, sure, work)) === 'made') {
        props.onMade(now);
        notices.say(t().backup.madeNow);
      }
    } catch (error) {
      // Who closes the browser's own question, or stops the work, has not failed.
      const isAbort = error instanceof DOMException && error.name === 'AbortError';
      if (!isAbort) notices.report(error);
    } finally {
      setBusy(false);
      await look().catch(notices.report);
    }
  }
  const pick = window.showDirectoryPicker?.bind(window);
  const choose = (open: NonNullable<typeof pick>) =>
    then(async () => automatic.choose(await open({ mode: 'readwrite', id: 'backup' })), false);

  return (
    <div class={s.automatic}>
      <h3>{t().backup.automatic}</h3>
      <p class={s.hint}>{pick ? t().backup.automaticHint : t().backup.noFolders}</p>
      <Show when={busy()}>
        <WorkingView label={t().backup.packing} working={working} />
      </Show>
      <Show when={folder()}>
        {(now) => (
          <>
            <p>
              {t().backup.folder(now().name)}{' '}
              <Show when={now().last} fallback={t().backup.folderEmpty}>
                {(last) => {
                  const { made, records } = last();
                  return t().backup.lastGood(f().moment(made, settings.zone()), records);
                }}
              </Show>
            </p>
            <Switch>
              <Match when={!now().allowed}>
                <p class={s.wrong}>{t().backup.forbidden}</p>
              </Match>
              <Match when={now().shrunk}>
                <p class={s.wrong}>{t().backup.shrunk}</p>
              </Match>
            </Switch>
          </>
        )}
      </Show>
      <Show when={pick && !busy() && pick}>
        {(open) => (
          <div class={s.buttons}>
            <Show when={folder()}>
              {(now) => (
                <Switch
                  fallback={
                    <Button onClick={() => void then(async () => undefined)}>
                      {t().backup.makeNow}
                    </Button>
                  }
                >
                  <Match when={!now().allowed}>
                    <Button onClick={() => void then(automatic.ask, false)}>
                      {t().backup.allow}
                    </Button>
                  </Match>
                  <Match when={now().shrunk}>
                    <Button onClick={() => void then(async () => undefined)}>
                      {t().backup.shrunkSure}
                    </Button>
                  </Match>
                </Switch>
              )}
            </Show>
            <Button onClick={() => void choose(open())}>
              {folder() ? t().backup.otherFolder : t().backup.chooseFolder}
            </Button>
            <Show when={folder()}>
              <Button onClick={() => void automatic.choose(null).then(look, notices.report)}>
                {t().backup.noFolder}
              </Button>
            </Show>
          </div>
        )}
      </Show>
      <Show when={!folder()}>
        <Select
          label={t().backup.remindEvery}
          value={settings.value.backupReminder ?? BACKUP_REMINDER}
          onChange={(event) =>
            void settings.set({ backupReminder: Number(event.currentTarget.value) })
          }
        >
          <For each={REMINDERS}>
            {(days) => <option value={days}>{t().backup.remindDays(days)}</option>}
          </For>
        </Select>
      </Show>
    </div>
  );
}
