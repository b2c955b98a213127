/** Framing a picture by mouse, by finger and by keys: what lies in the frame is what is kept. */
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { type Frame, type Rect, rectOf, widestFrame } from '../../../src/domain/crop';
import { createI18n, I18nContext, loadMessages } from '../../../src/i18n';
import { CropView } from '../../../src/ui/crop/crop-view';
import { aFinger } from '../../support/finger';
import { aPicture } from '../../support/pictures';

beforeEach(async () => page.viewport(390, 844));

const picture = { width: 1600, height: 1200 };
const ratio = [3, 4] as const;
/** The most of the picture that has the ratio. */
const WIDEST = { x: 350, y: 0, width: 900, height: 1200 };

async function aCrop(): Promise<{ rect(): Rect }> {
  const messages = await loadMessages('zh-CN');
  const url = URL.createObjectURL(await aPicture(picture));
  const [frame, setFrame] = createSignal<Frame>(widestFrame(picture));
  const place = document.createElement('main');
  document.body.append(place);
  const stop = render(
    () => (
      <I18nContext.Provider value={createI18n(() => 'zh-CN', messages)}>
        <CropView url={url} picture={picture} ratio={ratio} frame={frame()} onFrame={setFrame} />
      </I18nContext.Provider>
    ),
    place,
  );
  onTestFinished(() => {
    stop();
    place.remove();
    URL.revokeObjectURL(url);
  });
  expect(rectOf(frame(), picture, ratio)).toEqual(WIDEST);
  return { rect: () => rectOf(frame(), picture, ratio) };
}

const stage = () => page.getByRole('slider', { name: '取景' });
/** The middle of the stage, moved by so many pixels. */
function at(x: number, y: number) {
  const { width, height } = stage().element().getBoundingClientRect();
  return { x: width / 2 + x, y: height / 2 + y };
}

test('a mouse drags the picture under the frame, to its edge and no further', async () => {
  const { rect } = await aCrop();
  await userEvent.dragAndDrop(stage(), stage(), {
    sourcePosition: at(0, 0),
    targetPosition: at(-20, 0),
  });
  await vi.waitFor(() => expect(rect().x).toBeGreaterThan(WIDEST.x));
  expect(rect()).toMatchObject({ y: 0, width: 900, height: 1200 });
  for (let i = 0; i < 3; i++) {
    await userEvent.dragAndDrop(stage(), stage(), {
      sourcePosition: at(120, 0),
      targetPosition: at(-120, 0),
    });
  }
  await vi.waitFor(() => expect(rect().x).toBe(picture.width - 900));
});

test('a press without dragging brings that place to the middle', async () => {
  const { rect } = await aCrop();
  await stage().click({ position: at(-40, 0) });
  await vi.waitFor(() => expect(rect().x).toBeLessThan(WIDEST.x));
});

test('the wheel zooms around the pointer', async () => {
  const { rect } = await aCrop();
  const box = stage().element().getBoundingClientRect();
  const middle = at(0, 0);
  const notch = new WheelEvent('wheel', {
    deltaY: -400,
    clientX: box.x + middle.x,
    clientY: box.y + middle.y,
    bubbles: true,
    cancelable: true,
  });
  stage().element().dispatchEvent(notch);
  expect(notch.defaultPrevented).toBe(true);
  const { x, width } = rect();
  expect(width).toBeLessThan(500);
  expect(Math.abs(x + width / 2 - picture.width / 2)).toBeLessThanOrEqual(3);
});

test('a finger moves it, two pinch it, and neither scrolls the page', async () => {
  const finger = await aFinger();
  const { rect } = await aCrop();
  await finger.swipe(stage(), { x: 30, y: 0 });
  await vi.waitFor(() => expect(rect().x).toBeLessThan(WIDEST.x));
  const { x } = rect();
  await finger.pinch(stage(), 60, 120);
  await vi.waitFor(() => expect(rect().width).toBeLessThan(600));
  expect(rect().width).toBeGreaterThan(400);
  expect(rect().x).toBeGreaterThan(x);
  expect(window.scrollY).toBe(0);
});

test('the keyboard alone does all of it, and what it did is said', async () => {
  const { rect } = await aCrop();
  (await stage().findElement()).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(rect().x).toBe(WIDEST.x + 18);
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(rect().x).toBe(WIDEST.x + 18 - 90);
  await userEvent.keyboard('+++');
  expect(rect().width).toBe(Math.round(900 / 1.1 ** 3));
  await userEvent.keyboard('{ArrowDown}');
  expect(rect().y).toBeGreaterThan(Math.round((1200 - rect().height) / 2));
  await expect
    .element(stage())
    .toHaveAttribute('aria-valuetext', expect.stringMatching(/放大 1\.3 倍/));
  await userEvent.keyboard('-');
  expect(rect().width).toBe(Math.round(900 / 1.1 ** 2));
  await userEvent.keyboard('{Home}');
  expect(rect()).toEqual(WIDEST);
});

test('the zoom has a slider of its own', async () => {
  const { rect } = await aCrop();
  await page.getByRole('slider', { name: '放大' }).fill('200');
  expect(rect()).toEqual({ x: 575, y: 300, width: 450, height: 600 });
});
