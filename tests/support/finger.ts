/** Touch in component tests. */
import { onTestFinished } from 'vitest';
import { cdp, type Locator } from 'vitest/browser';

/** A finger on the screen, as the browser itself feels it. */
export async function aFinger() {
  const session = cdp();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  onTestFinished(async () => {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });
  // The tests' frame stands scaled in the window that the touch is meant for.
  const frame = (window.frameElement as Element).getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...at: { x: number; y: number }[]
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map((point, id) => ({ ...point, id })),
    });
  const middleOf = (place: Locator) => {
    const { left, top, width, height } = place.element().getBoundingClientRect();
    return {
      x: frame.left + (left + width / 2) * scale,
      y: frame.top + (top + height / 2) * scale,
    };
  };
  return {
    down: (place: Locator) => touch('touchStart', middleOf(place)),
    async moveTo(place: Locator) {
      const { x, y } = middleOf(place);
      await touch('touchMove', { x: x - 30, y: y - 20 });
      await touch('touchMove', { x, y });
    },
    up: () => touch('touchEnd'),
    /** Swipes from the middle of a place by so many pixels. */
    async swipe(place: Locator, by: { x: number; y: number }) {
      const { x, y } = middleOf(place);
      const after = (share: number) => ({
        x: x + by.x * share * scale,
        y: y + by.y * share * scale,
      });
      await touch('touchStart', { x, y });
      for (const share of [0.5, 1]) await touch('touchMove', after(share));
      await touch('touchEnd');
    },
    /** Spreads two fingers around the middle of a place from one distance to another, pixels. */
    async pinch(place: Locator, from: number, to: number) {
      const { x, y } = middleOf(place);
      const apart = (distance: number) =>
        [-1, 1].map((side) => ({ x: x + (side * distance * scale) / 2, y }));
      await touch('touchStart', ...apart(from));
      for (const distance of [(from + to) / 2, to]) await touch('touchMove', ...apart(distance));
      await touch('touchEnd');
    },
  };
}
