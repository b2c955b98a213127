/** A query that runs again whenever something it could depend on was committed. */
import { type Accessor, createComputed, createSignal, on, onCleanup } from 'solid-js';
import type { StoreName } from '../domain/change';
import type { Repository } from '../storage/repository';

/**
 * Keeps the answer of `query(key)` up to date while its owner lives: it runs when the key changes
 * and after commits to `stores`. Undefined until the first answer and while the key is undefined.
 */
export function createLive<K, T>(
  repository: Repository,
  stores: readonly StoreName[],
  key: Accessor<K | undefined>,
  query: (key: K) => Promise<T>,
  report: (error: unknown) => void,
): Accessor<T | undefined> {
  const [answer, setAnswer] = createSignal<T>();
  let asked = 0;

  function ask(): void {
    const question = ++asked;
    const of = key();
    if (of === undefined) return;
    query(of).then((found) => {
      if (question === asked) setAnswer(() => found);
    }, report);
  }

  onCleanup(
    repository.subscribe((changes) => {
      if (changes.some(({ store }) => stores.includes(store))) ask();
    }),
  );
  onCleanup(() => asked++);
  createComputed(
    on(key, () => {
      setAnswer(undefined);
      ask();
    }),
  );
  return answer;
}
