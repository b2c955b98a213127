/** Turning pages with a finger; scrolling up and down stays the browser's (touch-action). */

/** How far a finger goes before it means a page, CSS pixels. */
const FAR = 48;

/** Calls `turn` with 1 for a swipe to the left and -1 for one to the right. */
export function onSwipe(element: HTMLElement, turn: (step: 1 | -1) => void): void {
  let from: PointerEvent | null = null;
  let swiped = false;
  element.addEventListener('pointerdown', (event) => {
    swiped = false;
    from = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
  });
  element.addEventListener('pointercancel', () => {
    from = null;
  });
  element.addEventListener('pointerup', (event) => {
    if (!from) return;
    const across = event.clientX - from.clientX;
    const down = event.clientY - from.clientY;
    from = null;
    if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
    swiped = true;
    turn(across < 0 ? 1 : -1);
  });
  // The click that follows a swipe on one and the same button is not meant for it.
  element.addEventListener('click', (event) => swiped && event.stopPropagation(), true);
}
