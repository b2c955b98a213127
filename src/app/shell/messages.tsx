/** Everything the app has to say at the edge of the screen, one thing at a time. */
import { type JSX, Match, Show, Switch } from 'solid-js';
import { Portal } from 'solid-js/web';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { topDialog } from '../../ui/dialog/top-dialog';
import { Toast } from '../../ui/toast/toast';
import type { Update } from '../update';

export function Messages(props: {
  readonly update: Update;
  readonly superseded: boolean;
}): JSX.Element {
  const { history, notices } = useApp();
  const { t } = useStartI18n();
  return (
    // In the open dialog, if there is one: there a message can be heard and its button pressed.
    <Portal mount={topDialog() ?? document.body}>
      <Switch>
        <Match when={props.superseded}>
          <Toast
            kind="failed"
            text={t().app.superseded}
            action={{ label: t().app.reload, run: () => location.reload() }}
            onGone={() => undefined}
          />
        </Match>
        <Match when={notices.current()}>
          {(notice) => (
            <Show when={notice()} keyed>
              {(now) =>
                now.kind === 'did' ? (
                  <Toast
                    kind="did"
                    text={t().did[now.what]}
                    action={
                      now.undoable
                        ? { label: t().app.undo, run: () => void history.undo() }
                        : undefined
                    }
                    onGone={notices.dismiss}
                  />
                ) : (
                  <Toast
                    kind="failed"
                    text={t().failed[now.why]}
                    action={{ label: t().app.close, run: notices.dismiss }}
                    onGone={notices.dismiss}
                  />
                )
              }
            </Show>
          )}
        </Match>
        <Match when={props.update.ready()}>
          <Toast
            kind="failed"
            text={t().app.update}
            action={{ label: t().app.updateNow, run: () => void props.update.accept() }}
            onGone={props.update.later}
          />
        </Match>
      </Switch>
    </Portal>
  );
}
