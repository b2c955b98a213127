/** Which version this is, and the keyboard shortcuts. */
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Section } from '../../ui/page/page';
import s from './about.module.css';

export function About(): JSX.Element {
  const { overlay } = useApp();
  const { t } = useI18n();
  return (
    <Section title={t().settings.about}>
      <div class={s.about}>
        <p>{t().settings.version(__APP_VERSION__, __BUILD__)}</p>
        <Button onClick={overlay.openHelp}>{t().settings.shortcuts}</Button>
      </div>
    </Section>
  );
}
