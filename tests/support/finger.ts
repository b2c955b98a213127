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
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
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
  };
}
