/** The app's language: messages loaded on demand, and formats that go with them. */
import { type Accessor, createContext, createEffect, createSignal, on, useContext } from 'solid-js';
import type { Locale } from '../domain/settings';
import { type Format, makeFormat } from './format';
import type { Messages, StartMessages } from './messages';

export type { Format } from './format';
export { cellDate } from './format';
export type { Messages, StartMessages } from './messages';

/** The chosen language, or the browser's as far as the app speaks it. */
export function localeOf(chosen: Locale | null): Locale {
  return chosen ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}

/** Loads what the first screen says in one language. */
export async function loadStartMessages(locale: Locale): Promise<StartMessages> {
  const module = locale === 'zh-CN' ? await import('./zh-CN/start') : await import('./en/start');
  return module.default;
}

/** Loads one language whole. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [start, pages] = await Promise.all([
    loadStartMessages(locale),
    locale === 'zh-CN' ? import('./zh-CN/pages') : import('./en/pages'),
  ]);
  return { ...start, ...pages.default };
}

export interface I18n<M = Messages> {
  /** All strings. Reactive. */
  t: Accessor<M>;
  f: Accessor<Format>;
  locale: Accessor<Locale>;
}

export interface LoadedI18n extends I18n {
  /** Resolves when all strings are there; before, only those of the first screen are. */
  complete(): Promise<void>;
}

/** Follows a locale, keeping the old language until the new one is loaded. */
export function createI18n(locale: Accessor<Locale>, first: StartMessages | Messages): LoadedI18n {
  const [loaded, setLoaded] = createSignal({
    // Only modules that `complete` was awaited for read more than the start: see useStartI18n.
    messages: first as Messages,
    format: makeFormat(locale()),
    locale: locale(),
  });
  let whole = 'calendar' in first ? Promise.resolve() : null;

  async function load(next: Locale): Promise<void> {
    const messages = await loadMessages(next);
    if (locale() === next) setLoaded({ messages, format: makeFormat(next), locale: next });
  }
  createEffect(
    on(
      locale,
      (next) => {
        whole = load(next);
      },
      { defer: true },
    ),
  );
  return {
    t: () => loaded().messages,
    f: () => loaded().format,
    locale: () => loaded().locale,
    complete() {
      whole ??= load(locale()).catch((error) => {
        whole = null;
        throw error;
      });
      return whole;
    },
  };
}

export const I18nContext = createContext<I18n>();

/** The app's language. Throws outside of the provider, which is a programmer's mistake. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n outside of I18nContext.Provider');
  return i18n;
}

/** The app's language for what the first screen shows: only its strings are sure to be loaded. */
export const useStartI18n: () => I18n<StartMessages> = useI18n;
