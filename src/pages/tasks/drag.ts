/**
 * Dragging a task with mouse, pen or finger: at once with a mouse, after a long press with a finger,
 * so that a swipe still scrolls. Rows carry `data-task`, the lists around them `data-quadrant`.
 */
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Quadrant } from '../../domain/task';
import { createEdgeScroll } from './edge-scroll';

/** Where a dragged task would go: before another task, or to the top. */
export interface Drop {
  readonly quadrant: Quadrant;
  /** Id of the task it would stand before, or null. */
  readonly before: string | null;
}

export interface Dragging {
  /** Id of the dragged task. */
  readonly task: string;
  /** The pointer, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Null while the pointer is over no quadrant. */
  readonly drop: Drop | null;
}

/** A finger rests this long before it drags, milliseconds. */
const LONG_PRESS = 350;
/** A mouse moved this far drags; a finger moved this far scrolls. Pixels. */
const SLIP = 6;

/** Listens on `area()` once told to; calls `onDrop` when a task is let go over a quadrant. */
export function createDrag(onDrop: (task: string, drop: Drop) => void): {
  dragging: Accessor<Dragging | null>;
  listen(area: HTMLElement): void;
} {
  const [dragging, setDragging] = createSignal<Dragging | null>(null);
  const edges = createEdgeScroll(() => move());
  let pressed: { id: number; task: string; touch: boolean; x: number; y: number } | null = null;
  let at = { x: 0, y: 0 };
  let timer: ReturnType<typeof setTimeout>;
  let justDropped = false;

  function press(event: PointerEvent): void {
    justDropped = false;
    const target = event.target as Element;
    const task = target.closest<HTMLElement>('[data-task]')?.dataset.task;
    if (pressed || !task || event.button !== 0 || target.closest('label')) return;
    at = { x: event.clientX, y: event.clientY };
    pressed = { id: event.pointerId, task, touch: event.pointerType === 'touch', ...at };
    if (pressed.touch) timer = setTimeout(move, LONG_PRESS);
    for (const [name, hear] of WINDOW) window.addEventListener(name, hear as EventListener, true);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== pressed?.id) return;
    at = { x: event.clientX, y: event.clientY };
    if (dragging()) move();
    else if (Math.hypot(at.x - pressed.x, at.y - pressed.y) > SLIP) {
      if (pressed.touch) end();
      else move();
    }
  }

  function move(): void {
    if (!pressed) return;
    setDragging({ task: pressed.task, ...at, drop: dropAt(at.x, at.y, pressed.task) });
    edges.follow(at.x, at.y);
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== pressed?.id) return;
    const dragged = dragging();
    end();
    justDropped = dragged !== null;
    if (dragged?.drop) onDrop(dragged.task, dragged.drop);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !dragging()) return;
    event.preventDefault();
    end();
    justDropped = true;
  }

  function end(): void {
    clearTimeout(timer);
    edges.stop();
    pressed = null;
    setDragging(null);
    for (const [name, hear] of WINDOW)
      window.removeEventListener(name, hear as EventListener, true);
  }

  const WINDOW = [
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', end],
    ['keydown', onKey],
  ] as const;
  onCleanup(end);

  return {
    dragging,
    listen(area) {
      area.addEventListener('pointerdown', press);
      // The browser's own dragging of links, its menu on a long press, and its scrolling stand back.
      area.addEventListener('dragstart', (event) => event.preventDefault());
      area.addEventListener('contextmenu', (event) => {
        if (pressed?.touch || justDropped) event.preventDefault();
      });
      area.addEventListener('touchmove', (event) => dragging() && event.preventDefault(), {
        passive: false,
      });
      // Letting go over the same row must not open it.
      area.addEventListener('click', (event) => justDropped && stop(event), true);
    },
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function dropAt(x: number, y: number, dragged: string): Drop | null {
  const list = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-quadrant]');
  if (!list) return null;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-task]')];
  const others = rows.filter((row) => row.dataset.task !== dragged);
  const next = others.find((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  return { quadrant: list.dataset.quadrant as Quadrant, before: next?.dataset.task ?? null };
}
