/** Reads a backup and says how it differs from what is here. Changes nothing. */
import { createSignal, type JSX, Show } from 'solid-js';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import { type Difference, makeRestorer, type Opened } from '../../../state/backup/backup';
import { Dialog } from '../../../ui/dialog/dialog';
import s from './dialogs.module.css';
import { Opening } from './opening';
import { RejectedRows } from './rejected-rows';

export function VerifyDialog(props: { onClose(): void }): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const [found, setFound] = createSignal<{ opened: Opened; difference: Difference } | null>(null);

  async function compare(opened: Opened): Promise<void> {
    try {
      setFound({ opened, difference: await makeRestorer(app).verify(opened) });
    } catch (error) {
      app.notices.report(error);
    }
  }
  const words = ({ records, pictures }: Difference) =>
    records + pictures === 0 ? t().backup.verified : t().backup.differs(records, pictures);
  return (
    <Dialog title={t().backup.verifyTitle} closeLabel={t().app.close} onClose={props.onClose}>
      <Show
        when={found()}
        fallback={
          <Opening hint={t().backup.verifyHint} onOpened={(opened) => void compare(opened)} />
        }
      >
        {(one) => (
          <>
            <p class={s.told}>
              {t().backup.madeOn(f().moment(one().opened.backup.made, app.settings.zone()))}
            </p>
            <p role="status">{words(one().difference)}</p>
            <RejectedRows opened={one().opened} />
          </>
        )}
      </Show>
    </Dialog>
  );
}
