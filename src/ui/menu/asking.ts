/** Asking for a menu by a right press or the menu key. */
import type { Point } from '../drag/drag';

/**
 * Hears both in an area. `offer` says what opens for an element, or null where the browser's own menu
 * may. A menu opens once the press is over: browsers take its end beside an open one for a press beside
 * it, and close it again (Chromium 147 does).
 */
export function onMenuAsked(
  area: HTMLElement,
  offer: (target: Element) => ((at: Point) => void) | null,
): void {
  area.addEventListener('contextmenu', (event) => {
    const target = event.target as Element;
    const open = offer(target);
    if (!open) return;
    event.preventDefault();
    // The keyboard's menu key tells no place.
    const { left, bottom } = target.getBoundingClientRect();
    const at = event.clientX > 0 ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom };
    if (event.buttons === 0) return open(at);
    const wait = new AbortController();
    for (const end of ['pointerup', 'pointercancel'] as const) {
      const ended = () => {
        wait.abort();
        setTimeout(() => open(at));
      };
      window.addEventListener(end, ended, { signal: wait.signal });
    }
  });
}
