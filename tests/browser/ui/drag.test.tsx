/** Dragging on any page: what lifts, where it lands, and every way out of it. */
import { render } from 'solid-js/web';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, type Locator, page, userEvent } from 'vitest/browser';
import { createDrag, type Held } from '../../../src/ui/drag/drag';
import { Lifted } from '../../../src/ui/drag/lifted';
import { aFinger } from '../../support/finger';

const STEPS = 2;

beforeEach(async () => page.viewport(390, 844));

/** Two boxes to drop into, the second below the fold of a list, and things to lift. */
function aPage() {
  const dropped: string[] = [];
  const clicked: string[] = [];
  let held!: () => Held<string, string> | null;
  const place = document.createElement('main');
  document.body.append(place);
  const stop = render(() => {
    const drag = createDrag<string, string>({
      lift: (source) => source.dataset.drag || null,
      placeOf: (target, { what }) =>
        target.dataset.drop === what ? null : (target.dataset.drop ?? null),
      drop: (what, where, copy) => dropped.push(`${what} → ${where}${copy ? ' (copy)' : ''}`),
    });
    held = drag.held;
    return (
      <div ref={drag.listen}>
        <button type="button" data-drag="甲" onClick={() => clicked.push('甲')}>
          甲
        </button>
        <div data-drag="乙">
          <span>乙</span>
          <button type="button" onClick={() => clicked.push('乙的菜单')}>
            菜单
          </button>
        </div>
        <div data-drag="">固定</div>
        <section data-drop="左" aria-label="左" style={{ height: '60px' }} />
        <section data-drop="甲" aria-label="不收甲" style={{ height: '60px' }} />
        <ul style={{ height: '120px', overflow: 'auto' }}>
          <li style={{ height: '300px' }}>长</li>
          <li data-drop="底" aria-label="底" style={{ height: '60px' }} />
        </ul>
        {drag.held() && <Lifted at={drag.held() as Held<string, string>}>在手里</Lifted>}
      </div>
    );
  }, place);
  onTestFinished(() => {
    stop();
    place.remove();
  });
  return { dropped, clicked, held: () => held() };
}

const thing = (name: string) => page.getByText(name, { exact: true });
const box = (name: string) => page.getByRole('region', { name, exact: true });
const lifted = () => document.querySelectorAll('[data-lifted], [data-over]').length;

/** The mouse, one gesture at a time. */
function aMouse() {
  const session = cdp();
  const frame = (window.frameElement as Element).getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const at = (what: Locator) => {
    const { left, top, width, height } = what.element().getBoundingClientRect();
    return {
      x: frame.left + (left + width / 2) * scale,
      y: frame.top + (top + height / 2) * scale,
    };
  };
  const send = (type: string, point: { x: number; y: number }, modifiers = 0) =>
    session.send('Input.dispatchMouseEvent', {
      type: type as 'mouseMoved',
      ...point,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      modifiers,
    });
  return {
    press: (what: Locator) => send('mousePressed', at(what)),
    async moveTo(what: Locator, modifiers = 0) {
      const { x, y } = at(what);
      for (let step = STEPS; step--; ) await send('mouseMoved', { x: x - step * 9, y }, modifiers);
    },
    letGo: (what: Locator, modifiers = 0) => send('mouseReleased', at(what), modifiers),
  };
}
const ALT = 1;

test('marks what is in the hand and what would take it, and drops it there', async () => {
  const { dropped, clicked } = aPage();
  const mouse = aMouse();
  await mouse.press(thing('甲'));
  await mouse.moveTo(box('左'));
  await expect.element(thing('甲')).toHaveAttribute('data-lifted');
  await expect.element(box('左')).toHaveAttribute('data-over');
  await expect.element(page.getByText('在手里')).toBeVisible();
  await mouse.letGo(box('左'));
  await vi.waitFor(() => expect(dropped).toEqual(['甲 → 左']));
  expect(lifted()).toBe(0);
  expect(clicked).toEqual([]);
});

test('lets go of it where nothing takes it', async () => {
  const { dropped, held } = aPage();
  const mouse = aMouse();
  await mouse.press(thing('甲'));
  await mouse.moveTo(box('不收甲'));
  await vi.waitFor(() => expect(held()).toMatchObject({ what: '甲', place: null }));
  await mouse.letGo(box('不收甲'));
  await vi.waitFor(() => expect(held()).toBeNull());
  expect(dropped).toEqual([]);
});

test('copies while Alt is held when it is let go', async () => {
  const { dropped, held } = aPage();
  const mouse = aMouse();
  await mouse.press(thing('甲'));
  await mouse.moveTo(box('左'), ALT);
  await vi.waitFor(() => expect(held()?.copy).toBe(true));
  await mouse.moveTo(box('左'));
  await vi.waitFor(() => expect(held()?.copy).toBe(false));
  await mouse.moveTo(box('左'), ALT);
  await mouse.letGo(box('左'), ALT);
  await vi.waitFor(() => expect(dropped).toEqual(['甲 → 左 (copy)']));
});

test('Escape puts it back, and the key after that is a key again', async () => {
  const { dropped, clicked, held } = aPage();
  const mouse = aMouse();
  await mouse.press(thing('甲'));
  await mouse.moveTo(box('左'));
  await vi.waitFor(() => expect(held()).not.toBeNull());
  await userEvent.keyboard('{Escape}');
  expect(held()).toBeNull();
  expect(lifted()).toBe(0);
  await mouse.letGo(box('左'));
  expect(dropped).toEqual([]);
  (await thing('甲').findElement()).focus();
  await userEvent.keyboard('{Enter}');
  expect(clicked).toEqual(['甲']);
});

test('a click without moving is a click, and a button within is pressed for its own sake', async () => {
  const { clicked, held } = aPage();
  await thing('甲').click();
  const mouse = aMouse();
  await mouse.press(thing('菜单'));
  await mouse.moveTo(box('左'));
  await mouse.letGo(box('左'));
  await thing('菜单').click();
  expect(clicked).toEqual(['甲', '乙的菜单']);
  expect(held()).toBeNull();
});

test('what cannot be lifted stays', async () => {
  const { dropped, held } = aPage();
  const mouse = aMouse();
  await mouse.press(thing('固定'));
  await mouse.moveTo(box('左'));
  await mouse.letGo(box('左'));
  await thing('甲').click();
  expect(held()).toBeNull();
  expect(dropped).toEqual([]);
});

test('scrolls a list at its edge until the place comes under the pointer', async () => {
  const { dropped, held } = aPage();
  const list = page.getByRole('list');
  const mouse = aMouse();
  await mouse.press(thing('乙'));
  await mouse.moveTo(list);
  const { bottom, left } = list.element().getBoundingClientRect();
  const frame = (window.frameElement as Element).getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const edge = { x: frame.left + (left + 80) * scale, y: frame.top + (bottom - 10) * scale };
  const at = { ...edge, button: 'left' as const, buttons: 1 };
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await vi.waitFor(() => expect(held()?.place).toBe('底'));
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, buttons: 0 });
  await vi.waitFor(() => expect(dropped).toEqual(['乙 → 底']));
});

test('a finger lifts after a long press', async () => {
  const { dropped, held } = aPage();
  const finger = await aFinger();
  await finger.down(thing('甲'));
  await vi.waitFor(() => expect(held()?.what).toBe('甲'));
  await finger.moveTo(box('左'));
  await finger.up();
  await vi.waitFor(() => expect(dropped).toEqual(['甲 → 左']));
});
