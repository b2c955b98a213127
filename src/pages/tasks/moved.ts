/** Tasks that changed their quadrant by themselves, as time went by. */
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { QUADRANTS, type Quadrant, type Task } from '../../domain/task';
import type { App } from '../../state/app';

/** They are shown as such for so long, milliseconds. */
const SHOWN = 4000;

/** Ids of those that the clock moved just now. Reactive. */
export function createMoved({ tasks }: App): Accessor<ReadonlySet<string>> {
  const [moved, setMoved] = createSignal<ReadonlySet<string>>(new Set());
  let timer: ReturnType<typeof setTimeout>;
  onCleanup(() => clearTimeout(timer));

  createEffect(
    on(tasks.open, (open, before) => {
      if (!before) return;
      const was = new Map<Task, Quadrant>();
      for (const quadrant of QUADRANTS)
        for (const task of before[quadrant]) was.set(task, quadrant);
      // The record is still the same: nobody changed it.
      const now = QUADRANTS.flatMap((quadrant) =>
        open[quadrant].filter((task) => (was.get(task) ?? quadrant) !== quadrant),
      );
      if (now.length === 0) return;
      clearTimeout(timer);
      setMoved(new Set(now.map(({ id }) => id)));
      timer = setTimeout(() => setMoved(new Set<string>()), SHOWN);
    }),
  );
  return moved;
}
