/** Shown in place of a page that failed; the rest of the app goes on. */
import type { JSX } from 'solid-js';
import { useStartI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import { Page } from '../../ui/page/page';

export function CrashPage(props: { readonly error: unknown }): JSX.Element {
  const { t } = useStartI18n();
  return (
    <Page title={t().crash.title}>
      <p>{t().crash.text}</p>
      <details>
        <summary>{t().crash.details}</summary>
        <pre>{String(props.error)}</pre>
      </details>
      <Button look="seal" onClick={() => location.reload()}>
        {t().app.reload}
      </Button>
    </Page>
  );
}
