/** The way back from a page of settings. */
import { A } from '@solidjs/router';
import { ChevronLeft } from 'lucide';
import type { JSX } from 'solid-js';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/icon/icon';
import s from './trash-page.module.css';

export function ToSettings(): JSX.Element {
  const { t } = useI18n();
  return (
    <A
      class={s.back}
      href="/settings"
      aria-label={t().keeping.toSettings}
      title={t().keeping.toSettings}
    >
      <Icon of={ChevronLeft} size={22} />
    </A>
  );
}
