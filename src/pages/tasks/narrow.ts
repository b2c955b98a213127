/** Whether the page is as narrow as a phone. */
import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Reactive; the breakpoint of every style sheet. Stops listening with its owner. */
export function createNarrow(): Accessor<boolean> {
  const query = window.matchMedia('(max-width: 719px)');
  const [narrow, setNarrow] = createSignal(query.matches);
  const follow = () => setNarrow(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  return narrow;
}
