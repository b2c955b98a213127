/** While something is dragged near an edge, what scrolls under it and the window scroll on. */

/** How near to an edge scrolling begins, pixels; the window's lies under the tab bar on a phone. */
const NEAR = { box: 36, window: 90 };
/** How far it goes in a frame, pixels. */
const STEP = 7;

export interface EdgeScroll {
  /** The pointer is here now, in pixels of the window. */
  follow(x: number, y: number): void;
  stop(): void;
}

/** Calls `onScroll` after each step, since something else lies under the pointer then. */
export function createEdgeScroll(onScroll: () => void): EdgeScroll {
  let frame = 0;

  function step(x: number, y: number): void {
    if (scrollBoxes(x, y) || scrollWindow(y)) onScroll();
  }

  return {
    follow(x, y) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => step(x, y));
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

/** Scrolls the innermost box under the pointer that still can. */
function scrollBoxes(x: number, y: number): boolean {
  let box = document.elementFromPoint(x, y);
  for (; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const down = scrolls(overflowY) && scroll(box, 'scrollTop', top, bottom, NEAR.box, y);
    const across = scrolls(overflowX) && scroll(box, 'scrollLeft', left, right, NEAR.box, x);
    if (down || across) return true;
  }
  return false;
}

function scrollWindow(y: number): boolean {
  const page = document.documentElement;
  return scroll(page, 'scrollTop', 0, page.clientHeight, NEAR.window, y);
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function scroll(
  box: Element,
  along: 'scrollTop' | 'scrollLeft',
  start: number,
  end: number,
  near: number,
  at: number,
): boolean {
  const before = box[along];
  if (at < start + near) box[along] -= STEP;
  else if (at > end - near) box[along] += STEP;
  return box[along] !== before;
}
