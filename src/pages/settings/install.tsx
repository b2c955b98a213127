/** Whether the app is on this device's home screen, and how it gets there. */
import { type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Section } from '../../ui/page/page';
import s from './about.module.css';

export function Install(): JSX.Element {
  const { installing, notices, overlay } = useApp();
  const { t } = useI18n();
  const install = () => installing.ask(overlay.openInstall).catch(notices.report);
  return (
    <Section title={t().install.section}>
      <div class={s.about}>
        <p>{installing.isInstalled() ? t().install.done : t().install.why}</p>
        <Show when={!installing.isInstalled()}>
          <Button onClick={() => void install()}>
            {installing.canAsk() ? t().install.yes : t().install.how}
          </Button>
        </Show>
      </div>
    </Section>
  );
}
