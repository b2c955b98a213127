/** Light or dark on the document, remembered so that the next start paints in it at once. */
import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import type { Theme } from '../domain/settings';

const KEY = 'rizhang.theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Paints in the theme of the last visit, before settings are read. */
export function paintRememberedTheme(): void {
  paint(localStorage.getItem(KEY) ?? (dark.matches ? 'dark' : 'light'));
}

/** Follows the chosen theme, or the system's when none is chosen. */
export function createTheme(chosen: Accessor<Theme | null>): void {
  const [system, setSystem] = createSignal(dark.matches);
  const follow = () => setSystem(dark.matches);
  dark.addEventListener('change', follow);
  onCleanup(() => dark.removeEventListener('change', follow));
  createEffect(() => {
    const theme = chosen();
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
    paint(theme ?? (system() ? 'dark' : 'light'));
  });
}

function paint(theme: string): void {
  document.documentElement.dataset.theme = theme;
}
