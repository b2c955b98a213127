/** The snapshots on this device, each of which can be brought back. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { SnapshotFacts } from '../../../domain/backup/snapshots';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import type { Opened } from '../../../state/backup/backup';
import { makeSnapshots } from '../../../state/backup/snapshots';
import { Button } from '../../../ui/button/button';
import s from './backup-section.module.css';

export function SnapshotList(props: { onOpen(opened: Opened): void }): JSX.Element {
  const { notices, repository, settings } = useApp();
  const { t, f } = useI18n();
  const snapshots = makeSnapshots(repository);
  const [list, setList] = createSignal<readonly SnapshotFacts[]>([]);
  // Not a resource: the page is there before they are read.
  snapshots.list().then(setList, notices.report);

  async function open(id: string): Promise<void> {
    try {
      const opened = await snapshots.open(id);
      if (opened) props.onOpen(opened);
    } catch (error) {
      notices.report(error);
    }
  }
  const words = (made: number, records: number) =>
    t().backup.snapshot(f().moment(made, settings.zone()), records);
  return (
    <Show when={list().length > 0}>
      <details class={s.snapshots}>
        <summary>{t().backup.snapshots}</summary>
        <p>{t().backup.snapshotsHint}</p>
        <ul>
          <For each={list()}>
            {({ id, made, records }) => (
              <li>
                <span>{words(made, records)}</span>
                <Button
                  size="small"
                  aria-label={t().backup.openSnapshot(words(made, records))}
                  onClick={() => void open(id)}
                >
                  {t().backup.bringBack}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
