/** Shown in place of a page that failed; the rest of the app goes on. */
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { Button } from '../../ui/button/button';
import { Page } from '../../ui/page/page';

export function CrashPage(props: { readonly error: unknown }): JSX.Element {
  const { t } = useI18n();
  return (
    <Page title={t().recovery.crashTitle}>
      <p>{t().recovery.crash}</p>
      <details>
        <summary>{t().recovery.details}</summary>
        <pre>{String(props.error)}</pre>
      </details>
      <Button look="seal" onClick={() => location.reload()}>
        {t().app.reload}
      </Button>
    </Page>
  );
}
