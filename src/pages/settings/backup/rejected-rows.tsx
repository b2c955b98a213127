/** What of a backup cannot be read, with the place and the reason. */
import { For, type JSX, Show } from 'solid-js';
import { useI18n } from '../../../i18n';
import type { Opened } from '../../../state/backup/backup';
import s from './dialogs.module.css';

/** More than anybody reads. */
const SHOWN = 100;

export function RejectedRows(props: { readonly opened: Opened }): JSX.Element {
  const { t } = useI18n();
  const rejected = () => props.opened.rejected;
  return (
    <>
      <Show when={rejected().length > 0}>
        <details class={s.rejected}>
          <summary>{t().backup.rejected(rejected().length)}</summary>
          <ul>
            <For each={rejected().slice(0, SHOWN)}>
              {({ store, row, field }) => (
                <li>{t().backup.rejectedRow(t().backup.stores[store], row, field)}</li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={props.opened.lost.length > 0}>
        <p class={s.rejected}>{t().backup.lostPictures(props.opened.lost.length)}</p>
      </Show>
    </>
  );
}
