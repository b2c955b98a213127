/** The tasks that are selected, in the quadrants or in the list. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import { rangeBetween } from '../../domain/moving';
import type { Task } from '../../domain/task';
import type { App } from '../../state/app';

export interface Selection {
  /** Those selected that are still open. Reactive. */
  tasks: Accessor<readonly Task[]>;
  /** Whether a task is selected; undefined while nothing is. Reactive. */
  marks(id: string): boolean | undefined;
  /** True while a plain press selects instead of opening. Reactive. */
  mode: Accessor<boolean>;
  toggle(id: string): void;
  /** Selects everything from the last one toggled up to a task. `inView` are ids in order. */
  reach(id: string, inView: readonly string[]): void;
  /** Selects a task, and from then on whatever is pressed. */
  start(id: string): void;
  clear(): void;
}

export function createSelection({ tasks }: App): Selection {
  const [ids, setIds] = createSignal<ReadonlySet<string>>(new Set());
  const [mode, setMode] = createSignal(false);
  let anchor: string | null = null;
  const selected = createMemo(() => [...ids()].flatMap((id) => tasks.byId(id) ?? []));
  const any = createMemo(() => mode() || selected().length > 0);

  function toggle(id: string): void {
    anchor = id;
    const next = new Set(ids());
    if (!next.delete(id)) next.add(id);
    setIds(next);
  }

  return {
    tasks: selected,
    mode,
    marks: (id) => (any() ? ids().has(id) : undefined),
    toggle,
    reach(id, inView) {
      setIds(new Set([...ids(), ...rangeBetween(inView, anchor ?? id, id), id]));
      anchor ??= id;
    },
    start(id) {
      setMode(true);
      if (!ids().has(id)) toggle(id);
    },
    clear() {
      anchor = null;
      setMode(false);
      setIds(new Set<string>());
    },
  };
}
