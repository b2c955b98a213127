/**
 * Dragging for everything on a page at once, with mouse, pen or finger.
 *
 * What can be lifted carries `data-drag`, what takes it carries `data-drop`; nothing is registered, so
 * a thousand chips cost nothing. A mouse lifts as soon as it moves, a finger after a long press, so
 * that a swipe still scrolls. Escape puts the thing back, Alt makes it a copy, edges scroll, and the
 * click after a drop is not one. While it lasts, the lifted element is marked `data-lifted` and the
 * one that would take it `data-over`. Dragging alone is never enough: pages give a key and a menu too.
 */
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { createEdgeScroll } from './edge-scroll';

/** Pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A thing in the hand: what it is, where the pointer is, where it would go. */
export interface Held<What, Place> extends Point {
  readonly what: What;
  /** Where in the thing the pointer holds it, pixels from its upper left corner. */
  readonly grip: Point;
  /** True while Alt is held. */
  readonly copy: boolean;
  /** Null where nothing takes it. */
  readonly place: Place | null;
}

export interface DragRules<What, Place> {
  /** What an element with `data-drag` stands for; null when it cannot be lifted. */
  lift(source: HTMLElement): What | null;
  /** The place that an element with `data-drop` is for this thing; null when it does not take it. */
  placeOf(target: HTMLElement, held: Omit<Held<What, Place>, 'place'>): Place | null;
  drop(what: What, place: Place, copy: boolean): void;
  /** A finger lifted it and let go without moving: it asks what can be done. */
  rest?(source: HTMLElement, at: Point): void;
}

export interface Drag<What, Place> {
  /** Null while nothing is in the hand. */
  held: Accessor<Held<What, Place> | null>;
  /** Lets the things within `area` be lifted. They may be dropped anywhere. */
  listen(area: HTMLElement): void;
}

/** A finger rests this long before it lifts, milliseconds. */
const LONG_PRESS = 350;
/** A mouse moved this far lifts; a finger moved this far scrolls. Pixels. */
const SLIP = 6;

/** Things within a source that are pressed for their own sake. */
const OWN_PRESS = 'button, label, input, select, textarea';

interface Press<What> extends Point {
  readonly pointer: number;
  readonly source: HTMLElement;
  readonly what: What;
  readonly grip: Point;
  readonly touch: boolean;
}

/** Ends with its owner; a thing still in the hand then goes nowhere. */
export function createDrag<What, Place>(rules: DragRules<What, Place>): Drag<What, Place> {
  const [held, setHeld] = createSignal<Held<What, Place> | null>(null);
  const edges = createEdgeScroll(move);
  let pressed: Press<What> | null = null;
  let at: Point = { x: 0, y: 0 };
  let copy = false;
  let moved = false;
  let over: Element | null = null;
  let timer: ReturnType<typeof setTimeout>;
  let resting: ReturnType<typeof setTimeout>;
  let justHeld = false;

  function press(event: PointerEvent): void {
    justHeld = false;
    const target = event.target as Element;
    const source = target.closest<HTMLElement>('[data-drag]');
    if (pressed || !source || event.button !== 0) return;
    const own = target.closest(OWN_PRESS);
    if (own && own !== source && source.contains(own)) return;
    const what = rules.lift(source);
    if (what === null) return;
    at = { x: event.clientX, y: event.clientY };
    copy = event.altKey;
    moved = false;
    const { left, top } = source.getBoundingClientRect();
    pressed = {
      ...at,
      grip: { x: at.x - left, y: at.y - top },
      pointer: event.pointerId,
      source,
      what,
      touch: event.pointerType === 'touch',
    };
    if (pressed.touch) timer = setTimeout(move, LONG_PRESS);
    for (const [name, hear] of heard) window.addEventListener(name, hear as EventListener, true);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== pressed?.pointer) return;
    at = { x: event.clientX, y: event.clientY };
    copy = event.altKey;
    const slipped = Math.hypot(at.x - pressed.x, at.y - pressed.y) > SLIP;
    moved ||= slipped;
    if (held()) move();
    else if (slipped && pressed.touch) end();
    else if (slipped) {
      // Its cursor stays, and nothing the pointer passes lights up.
      if (pressed.source.isConnected) pressed.source.setPointerCapture(event.pointerId);
      move();
    }
  }

  function move(): void {
    if (!pressed) return;
    const now = { what: pressed.what, grip: pressed.grip, ...at, copy };
    const target = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-drop]');
    const place = target ? rules.placeOf(target, now) : null;
    pressed.source.dataset.lifted = copy ? 'copy' : 'move';
    markOver(place === null ? null : (target ?? null));
    setHeld({ ...now, place });
    edges.follow(at.x, at.y);
  }

  function markOver(target: Element | null): void {
    if (target === over) return;
    over?.removeAttribute('data-over');
    target?.setAttribute('data-over', '');
    over = target;
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== pressed?.pointer) return;
    const [last, { source }] = [held(), pressed];
    end();
    if (!last) return;
    justHeld = true;
    // Nobody else is to take it for a swipe.
    event.stopPropagation();
    // Once the press is over: it would close again what opens while it still lasts.
    if (!moved && rules.rest) resting = setTimeout(() => rules.rest?.(source, at));
    else if (last.place !== null) rules.drop(last.what, last.place, last.copy);
  }

  function onKey(event: KeyboardEvent): void {
    if (!held()) return;
    if (event.key === 'Alt') {
      copy = event.type === 'keydown';
      move();
    } else if (event.key === 'Escape') {
      end();
      justHeld = true;
    } else return;
    stop(event);
  }

  function end(): void {
    clearTimeout(timer);
    edges.stop();
    markOver(null);
    pressed?.source.removeAttribute('data-lifted');
    pressed = null;
    setHeld(null);
    for (const [name, hear] of heard) window.removeEventListener(name, hear as EventListener, true);
  }

  const heard = [
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', end],
    ['keydown', onKey],
    ['keyup', onKey],
  ] as const;
  onCleanup(() => {
    clearTimeout(resting);
    end();
  });

  return {
    held,
    listen(area) {
      area.addEventListener('pointerdown', press);
      // The browser's own scrolling, dragging and selecting, and its menu on a long press, stand back.
      area.addEventListener('touchmove', (event) => held() && event.preventDefault(), {
        passive: false,
      });
      area.addEventListener('dragstart', (event) => event.preventDefault());
      area.addEventListener('selectstart', (event) => pressed && event.preventDefault());
      area.addEventListener(
        'contextmenu',
        (event) => {
          if (pressed?.touch || (justHeld && isTouch(event))) stop(event);
        },
        true,
      );
      // Letting go over the same thing must not open it; the click of a key has no count.
      area.addEventListener('click', (event) => justHeld && event.detail > 0 && stop(event), true);
    },
  };
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
