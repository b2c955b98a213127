/** Everything the app has to say at the edge of the screen, one thing at a time. */
import { useNavigate } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { Portal } from 'solid-js/web';
import { useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { Notice, Way } from '../../state/notices';
import { topDialog } from '../../ui/dialog/top-dialog';
import { Toast } from '../../ui/toast/toast';
import type { Update } from '../update';

export function Messages(props: {
  readonly update: Update;
  readonly superseded: boolean;
}): JSX.Element {
  const { history, notices } = useApp();
  const navigate = useNavigate();
  const { t } = useStartI18n();

  function textOf(notice: Notice): string {
    if (notice.kind === 'said') return notice.text;
    if (notice.kind === 'failed') return t().failed[notice.why];
    const said = t().did[notice.what];
    const text = typeof said === 'string' ? said : said(notice.count ?? 1);
    return notice.note ? t().app.noted(text, notice.note) : text;
  }

  function actionOf(notice: Notice) {
    if (notice.kind === 'failed') return { label: t().app.close, run: notices.dismiss };
    if (notice.kind === 'said') return notice.way && wayOf(notice.way);
    if (!notice.undoable) return undefined;
    return { label: t().app.undo, run: () => void history.undo() };
  }

  const wayOf = ({ label, path }: Way) => ({
    label,
    run: () => {
      notices.dismiss();
      navigate(path);
    },
  });

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
              {(now) => (
                <Toast
                  kind={now.kind === 'failed' ? 'failed' : 'did'}
                  text={textOf(now)}
                  action={actionOf(now)}
                  onGone={notices.dismiss}
                />
              )}
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
