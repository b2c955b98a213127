/** Language, theme, and the sound of a seal. */
import type { JSX } from 'solid-js';
import type { Locale, Theme } from '../../domain/settings';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Section } from '../../ui/page/page';
import { playStamp } from '../../ui/seal/stamp-sound';
import { Segmented } from '../../ui/segmented/segmented';
import { Setting } from './setting';

/** Stands for null, which follows the browser and the system. */
const FOLLOW = 'follow';

export function Look(): JSX.Element {
  const { settings } = useApp();
  const { t } = useI18n();
  // Made once: a changed language changes the labels, and the chosen one keeps the focus.
  const languages: readonly Option<Locale | typeof FOLLOW>[] = [
    option(FOLLOW, () => t().settings.followBrowser),
    option('zh-CN', () => t().settings.languages['zh-CN']),
    option('en', () => t().settings.languages.en),
  ];
  const themes: readonly Option<Theme | typeof FOLLOW>[] = [
    option(FOLLOW, () => t().settings.followSystem),
    option('light', () => t().settings.light),
    option('dark', () => t().settings.dark),
  ];
  const sounds = [
    option('off' as const, () => t().settings.silent),
    option('on' as const, () => t().settings.heard),
  ];
  return (
    <Section title={t().settings.look}>
      <Setting name={t().settings.language}>
        <Segmented
          label={t().settings.language}
          options={languages}
          value={settings.value.locale ?? FOLLOW}
          onChange={(locale) => void settings.set({ locale: locale === FOLLOW ? null : locale })}
        />
      </Setting>
      <Setting name={t().settings.theme}>
        <Segmented
          label={t().settings.theme}
          options={themes}
          value={settings.value.theme ?? FOLLOW}
          onChange={(theme) => void settings.set({ theme: theme === FOLLOW ? null : theme })}
        />
      </Setting>
      <Setting name={t().settings.stampSound}>
        <Segmented
          label={t().settings.stampSound}
          options={sounds}
          value={settings.value.stampSound ? 'on' : 'off'}
          onChange={(sound) => {
            if (sound === 'on') playStamp();
            void settings.set({ stampSound: sound === 'on' });
          }}
        />
      </Setting>
    </Section>
  );
}

interface Option<V> {
  readonly value: V;
  readonly label: string;
}

function option<V>(value: V, label: () => string): Option<V> {
  return {
    value,
    get label() {
      return label();
    },
  };
}
