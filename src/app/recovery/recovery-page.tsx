/** Shown instead of the app when the data cannot be opened or some of it is gone: never an empty app. */
import { type JSX, Match, Switch } from 'solid-js';
import type { Messages } from '../../i18n';
import type { OpenFailure } from '../../storage/repository';
import { Button } from '../../ui/button/button';
import s from './recovery-page.module.css';

export type Trouble =
  | { readonly kind: OpenFailure; readonly error: unknown }
  | {
      readonly kind: 'lost';
      readonly noted: number;
      readonly found: number;
      /** Saves what can be read as a file. */
      rescue(): void;
      /** Goes on with what is there. */
      keep(): void;
    };

export function RecoveryPage(props: {
  readonly trouble: Trouble;
  readonly messages: Messages;
}): JSX.Element {
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
                <Button onClick={() => lost().rescue()}>{t().rescue}</Button>
                <Button look="seal" onClick={() => lost().keep()}>
                  {t().keep}
                </Button>
              </div>
            </>
          )}
        </Match>
        <Match when={props.trouble.kind !== 'lost' && props.trouble}>
          {(failed) => (
            <>
              <h1>{t().title}</h1>
              <p>{t()[failed().kind]}</p>
              <div class={s.choices}>
                <Button look="seal" onClick={() => location.reload()}>
                  {t().retry}
                </Button>
              </div>
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
