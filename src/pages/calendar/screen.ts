/** What the screen is like, followed while it changes. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** True while a media query holds. */
export function createMedia(query: string): Accessor<boolean> {
  const media = window.matchMedia(query);
  const [matches, setMatches] = createSignal(media.matches);
  const follow = () => setMatches(media.matches);
  media.addEventListener('change', follow);
  onCleanup(() => media.removeEventListener('change', follow));
  return matches;
}

/** True while the page is laid out for paper. */
export const createPrint = (): Accessor<boolean> => createMedia('print');

/** True on a phone: the same width as in the style sheets. */
export const createPhone = (): Accessor<boolean> => createMedia('(max-width: 719px)');

/** How many times as large as usual the person wants text to be. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
