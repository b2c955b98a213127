/** Shown instead of the app when the data cannot be opened or some of it is gone: never an empty app. */
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { Messages } from '../../i18n';
import { Button } from '../../ui/button/button';
import { saveFile } from '../../ui/save-file';
import { takeNewest } from '../take-newest';
import { BeginAnew } from './begin-anew';
import s from './recovery-page.module.css';
import { recordsIn, rescueFile } from './rescue-file';
import type { RecoveryProps } from './trouble';

/** Where backups are restored. */
const RESTORE = `${import.meta.env.BASE_URL}settings`;

export function RecoveryPage(props: RecoveryProps): JSX.Element {
  const t = () => props.messages.recovery;
  return (
    <main class={s.page}>
      <Switch>
        <Match when={props.trouble.kind === 'lost' && props.trouble}>
          {(lost) => (
            <>
              <h1>{t().lostTitle}</h1>
              <p>{t().lost(lost().noted, lost().found)}</p>
              <div class={s.choices}>
                <Button look="seal" onClick={() => lost().keep()}>
                  {t().keep}
                </Button>
              </div>
              <Rescue {...props} />
              <section class={s.part}>
                <h2>{t().restoreTitle}</h2>
                <p>{t().restoreLost}</p>
                <Button
                  onClick={() => {
                    history.replaceState(null, '', RESTORE);
                    lost().keep();
                  }}
                >
                  {t().restore}
                </Button>
              </section>
            </>
          )}
        </Match>
        <Match when={props.trouble.kind !== 'lost' && props.trouble}>
          {(failed) => (
            <>
              <h1>{t().title}</h1>
              <p>{t()[failed().kind]}</p>
              <div class={s.choices}>
                <Show
                  when={failed().kind === 'newer'}
                  fallback={
                    <Button look="seal" onClick={() => location.reload()}>
                      {t().retry}
                    </Button>
                  }
                >
                  <UpdateButton messages={props.messages} />
                </Show>
              </div>
              <Show when={failed().kind === 'newer' || failed().kind === 'failed'}>
                <Rescue {...props} />
              </Show>
              <Show when={failed().kind === 'failed'}>
                <BeginAnew {...props} />
              </Show>
              <details>
                <summary>{props.messages.crash.details}</summary>
                <pre>{String(failed().error)}</pre>
              </details>
            </>
          )}
        </Match>
      </Switch>
    </main>
  );
}

function UpdateButton(props: { readonly messages: Messages }): JSX.Element {
  const t = () => props.messages.recovery;
  const [busy, setBusy] = createSignal(false);
  async function update(): Promise<void> {
    setBusy(true);
    await takeNewest();
    location.reload();
  }
  return (
    <Button look="seal" disabled={busy()} onClick={() => void update()}>
      {busy() ? t().updating : t().update}
    </Button>
  );
}

function Rescue(props: Pick<RecoveryProps, 'means' | 'messages'>): JSX.Element {
  const t = () => props.messages.recovery;
  const [said, setSaid] = createSignal('');
  async function rescue(): Promise<void> {
    try {
      const rescued = await props.means.readRescued();
      saveFile('rizhang-rescue.json', rescueFile(rescued), 'application/json');
      const { length } = rescued.unreadable;
      setSaid(t().rescued(recordsIn(rescued)) + (length > 0 ? ` ${t().unreadable(length)}` : ''));
    } catch {
      setSaid(t().rescueFailed);
    }
  }
  return (
    <section class={s.part}>
      <h2>{t().rescueTitle}</h2>
      <p>{t().rescueHint}</p>
      <Button onClick={() => void rescue()}>{t().rescue}</Button>
      <p role="status">{said()}</p>
    </section>
  );
}
