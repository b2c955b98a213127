/** The offer to put the app on the home screen. Said no to once, it does not come back. */
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import s from './install-hint.module.css';

export default function InstallHint(): JSX.Element {
  const { installing, notices, overlay } = useApp();
  const { t } = useI18n();
  const refuse = () => {
    installing.refuse();
    notices.say(t().install.later);
  };
  const accept = () => installing.ask(overlay.openInstall).catch(notices.report);
  return (
    <aside class={s.hint} aria-label={t().install.title}>
      <p class={s.title}>{t().install.title}</p>
      <p>{installing.canAsk() ? t().install.why : t().install.apartWhy}</p>
      <div class={s.answers}>
        <Button look="quiet" onClick={refuse}>
          {t().install.no}
        </Button>
        <Button onClick={() => void accept()}>
          {installing.canAsk() ? t().install.yes : t().install.how}
        </Button>
      </div>
    </aside>
  );
}
