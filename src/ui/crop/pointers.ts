/** What fingers, or the mouse, do on the crop view: one moves, two pinch, a tap points. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Gestures {
  /** The picture is pulled by so many pixels of the window. */
  pull(by: Point): void;
  /** It is pinched by a factor, around a point of the window. */
  pinch(factor: number, around: Point): void;
  /** It is pointed at, without moving. */
  tap(at: Point): void;
}

/** A pointer moved less than this has tapped. Pixels. */
const SLIP = 4;
/** Zoom for a notch of a wheel, or for a pinch on a trackpad, which is told as a finer wheel. */
const WHEEL = { notch: 0.0016, pinch: 0.01 };

/** Listens on an element for as long as it is there. */
export function listenForGestures(area: HTMLElement, gestures: Gestures): void {
  const down = new Map<number, Point>();
  let moved = 0;

  /** The middle of the pointers, and how far they are from it. */
  function hand(): { middle: Point; spread: number } {
    const points = [...down.values()];
    const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    const middle = { x: sum.x / points.length, y: sum.y / points.length };
    const far = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
    return { middle, spread: Math.max(...far) };
  }

  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    area.setPointerCapture(event.pointerId);
    if (down.size === 0) moved = 0;
    // A second finger makes it something else than a tap.
    else moved = SLIP;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });

  area.addEventListener('pointermove', (event) => {
    if (!down.has(event.pointerId)) return;
    const before = hand();
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = hand();
    const by = { x: after.middle.x - before.middle.x, y: after.middle.y - before.middle.y };
    moved += Math.hypot(by.x, by.y);
    if (moved < SLIP) return;
    gestures.pull(by);
    if (before.spread > 0) gestures.pinch(after.spread / before.spread, after.middle);
  });

  area.addEventListener('pointerup', (event) => {
    const tapped = down.size === 1 && down.has(event.pointerId) && moved < SLIP;
    down.delete(event.pointerId);
    if (tapped) gestures.tap({ x: event.clientX, y: event.clientY });
  });
  area.addEventListener('pointercancel', (event) => down.delete(event.pointerId));

  area.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const step = event.ctrlKey ? WHEEL.pinch : WHEEL.notch;
      const around = { x: event.clientX, y: event.clientY };
      gestures.pinch(Math.exp(-event.deltaY * step), around);
    },
    { passive: false },
  );
}
