/** What a restore would do, by kind of record, and the button that does it. */
import { createSignal, For, type JSX, Show } from 'solid-js';
import { isMuchSmaller, type RestoreMode, type Restoring } from '../../../domain/backup/restoring';
import { STORE_NAMES } from '../../../domain/change';
import { useI18n } from '../../../i18n';
import { useApp } from '../../../state/app';
import type { Opened } from '../../../state/backup/backup';
import { Button } from '../../../ui/button/button';
import { Segmented } from '../../../ui/segmented/segmented';
import s from './dialogs.module.css';
import { RejectedRows } from './rejected-rows';

const MODES = ['merge', 'replace'] as const satisfies readonly RestoreMode[];
const COLUMNS = ['added', 'changed', 'same', 'removed'] as const;

export function RestorePreview(props: {
  readonly opened: Opened;
  readonly plan: Restoring;
  onMode(mode: RestoreMode): void;
  onRestore(): void;
}): JSX.Element {
  const { settings } = useApp();
  const { t, f } = useI18n();
  const [sure, setSure] = createSignal(false);
  const smaller = () => isMuchSmaller(props.plan);
  const columns = () => COLUMNS.filter((one) => one !== 'removed' || props.plan.mode === 'replace');
  const stores = () =>
    STORE_NAMES.filter((store) => COLUMNS.some((column) => props.plan.counts[store][column] > 0));
  return (
    <>
      <p class={s.told}>
        {t().backup.madeOn(f().moment(props.opened.backup.made, settings.zone()))}
      </p>
      <Segmented
        label={t().backup.mode}
        options={MODES.map((value) => ({ value, label: t().backup.modes[value] }))}
        value={props.plan.mode}
        onChange={(mode) => props.onMode(mode)}
      />
      <p class={s.hint}>{t().backup.modeHints[props.plan.mode]}</p>
      <table class={s.counts}>
        <thead>
          <tr>
            <th scope="col">{t().backup.columns.what}</th>
            <For each={columns()}>
              {(column) => <th scope="col">{t().backup.columns[column]}</th>}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={stores()}>
            {(store) => (
              <tr>
                <th scope="row">{t().backup.stores[store]}</th>
                <For each={columns()}>
                  {(column) => <td>{f().number(props.plan.counts[store][column])}</td>}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <RejectedRows opened={props.opened} />
      <Show when={smaller()}>
        <div class={s.warning} role="alert">
          <p>{t().backup.smaller(props.plan.live.before, props.plan.live.after)}</p>
          <label class={s.sure}>
            <input
              type="checkbox"
              checked={sure()}
              onChange={(event) => setSure(event.currentTarget.checked)}
            />
            {t().backup.smallerSure}
          </label>
        </div>
      </Show>
      <Show
        when={props.plan.changes.length > 0}
        fallback={<p role="status">{t().backup.nothing}</p>}
      >
        <Button
          look="seal"
          class={s.wide ?? ''}
          disabled={smaller() && !sure()}
          onClick={() => props.onRestore()}
        >
          {t().backup.restore}
        </Button>
      </Show>
    </>
  );
}
