/** A database that does not open is cleared away: for a backup that was read first, or for nothing. */
import { createSignal, type JSX } from 'solid-js';
import type { Opened } from '../../state/backup/backup';
import { FromFile } from './from-file';
import { StartOver } from './start-over';
import type { RecoveryProps } from './trouble';

/** Where an app that begins anew can be given a backup later. */
const SETTINGS = `${import.meta.env.BASE_URL}settings`;

export function BeginAnew(props: Pick<RecoveryProps, 'means' | 'messages'>): JSX.Element {
  const t = () => props.messages.recovery;
  const [backup, setBackup] = createSignal<Opened | null>(null);

  async function begin(): Promise<void> {
    const found = backup();
    await props.means.startOver();
    if (!found) return;
    const { bringBack } = await import('./bring-back');
    await bringBack(await props.means.openAnew(), found);
  }
  return (
    <>
      <FromFile schema={props.means.schema} messages={props.messages} onRead={setBackup} />
      <StartOver
        messages={props.messages}
        label={backup() ? t().overAndRestore : t().over}
        startOver={begin}
        onDone={() => location.assign(backup() ? import.meta.env.BASE_URL : SETTINGS)}
      />
    </>
  );
}
