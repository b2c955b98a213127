/** The app's language: messages loaded on demand, and formats that go with them. */
import { type Accessor, createContext, createEffect, createSignal, on, useContext } from 'solid-js';
import type { Locale } from '../domain/settings';
import { type Format, makeFormat } from './format';
import type { Messages } from './zh-CN';

export type { Format } from './format';
export { cellDate } from './format';
export type { Messages } from './zh-CN';

/** The chosen language, or the browser's as far as the app speaks it. */
export function localeOf(chosen: Locale | null): Locale {
  return chosen ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}

/** Loads one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const module = locale === 'zh-CN' ? await import('./zh-CN') : await import('./en');
  return module.default;
}

export interface I18n {
  /** All strings. Reactive. */
  t: Accessor<Messages>;
  f: Accessor<Format>;
  locale: Accessor<Locale>;
}

/** Follows a locale, keeping the old language until the new one is loaded. */
export function createI18n(locale: Accessor<Locale>, first: Messages): I18n {
  const [loaded, setLoaded] = createSignal({
    messages: first,
    format: makeFormat(locale()),
    locale: locale(),
  });
  createEffect(
    on(
      locale,
      async (next) => {
        const messages = await loadMessages(next);
        if (locale() === next) setLoaded({ messages, format: makeFormat(next), locale: next });
      },
      { defer: true },
    ),
  );
  return {
    t: () => loaded().messages,
    f: () => loaded().format,
    locale: () => loaded().locale,
  };
}

export const I18nContext = createContext<I18n>();

/** The app's language. Throws outside of the provider, which is a programmer's mistake. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n outside of I18nContext.Provider');
  return i18n;
}
