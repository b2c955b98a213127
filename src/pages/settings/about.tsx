/** Which version this is, and the keyboard shortcuts. */
import { useSearchParams } from '@solidjs/router';
import { type JSX, onMount } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Section } from '../../ui/page/page';
import s from './about.module.css';

export function About(): JSX.Element {
  const { overlay } = useApp();
  const { t } = useI18n();
  const [params, setParams] = useSearchParams<{ news?: string }>();
  onMount(() => {
    if (!params.news) return;
    setParams({ news: undefined }, { replace: true });
    overlay.openNews();
  });
  return (
    <Section title={t().settings.about}>
      <div class={s.about}>
        <p>{t().settings.version(__APP_VERSION__, __BUILD__)}</p>
        <div class={s.more}>
          <Button onClick={overlay.openNews}>{t().news.title}</Button>
          <Button onClick={overlay.openHelp}>{t().settings.shortcuts}</Button>
        </div>
      </div>
    </Section>
  );
}
