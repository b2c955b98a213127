/** Language and theme. */
import type { JSX } from 'solid-js';
import type { Locale, Theme } from '../../domain/settings';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Section } from '../../ui/page/page';
import { Segmented } from '../../ui/segmented/segmented';
import { Setting } from './setting';

/** Stands for null, which follows the browser and the system. */
const FOLLOW = 'follow';

export function Look(): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  return (
    <Section title={t().settings.look}>
      <Setting name={t().settings.language}>
        <Segmented<Locale | typeof FOLLOW>
          label={t().settings.language}
          options={[
            { value: FOLLOW, label: t().settings.followBrowser },
            { value: 'zh-CN', label: t().settings.languages['zh-CN'] },
            { value: 'en', label: t().settings.languages.en },
          ]}
          value={settings.value.locale ?? FOLLOW}
          onChange={(locale) => void settings.set({ locale: locale === FOLLOW ? null : locale })}
        />
      </Setting>
      <Setting name={t().settings.theme}>
        <Segmented<Theme | typeof FOLLOW>
          label={t().settings.theme}
          options={[
            { value: FOLLOW, label: t().settings.followSystem },
            { value: 'light', label: t().settings.light },
            { value: 'dark', label: t().settings.dark },
          ]}
          value={settings.value.theme ?? FOLLOW}
          onChange={(theme) => void settings.set({ theme: theme === FOLLOW ? null : theme })}
        />
      </Setting>
    </Section>
  );
}
