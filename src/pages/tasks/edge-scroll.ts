/** While something is dragged near an edge, the list under it and the window scroll on. */

/** How near to an edge scrolling begins, pixels; the window's lies under the tab bar on a phone. */
const NEAR = { list: 36, window: 90 };
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
    const list = document.elementFromPoint(x, y)?.closest('ul');
    const scrolled =
      (list && scroll(list, list.getBoundingClientRect(), NEAR.list, y)) || scrollWindow(y);
    if (scrolled) onScroll();
  }

  return {
    follow(x, y) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => step(x, y));
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function scrollWindow(y: number): boolean {
  const page = document.documentElement;
  return scroll(page, { top: 0, bottom: page.clientHeight }, NEAR.window, y);
}

function scroll(
  box: Element,
  edges: { readonly top: number; readonly bottom: number },
  near: number,
  y: number,
): boolean {
  const before = box.scrollTop;
  if (y < edges.top + near) box.scrollTop -= STEP;
  else if (y > edges.bottom - near) box.scrollTop += STEP;
  return box.scrollTop !== before;
}
