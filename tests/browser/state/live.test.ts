/** A live query always shows what is on disk now, and nobody else’s answer. */
import { createRoot, createSignal } from 'solid-js';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StoreName } from '../../../src/domain/change';
import type { Task } from '../../../src/domain/task';
import { createLive } from '../../../src/state/live';
import type { Repository } from '../../../src/storage/repository';
import { aPiece, aTask, creation, NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';

interface Options<T> {
  readonly stores?: readonly StoreName[];
  readonly query: (key: string) => Promise<T>;
  readonly key?: string | undefined;
}

/** A live query in a tab, whose key can be changed. */
function aLiveQuery<T>(repository: Repository, { stores = ['tasks'], query, key }: Options<T>) {
  const asked = vi.fn(query);
  const report = vi.fn();
  return createRoot((leave) => {
    onTestFinished(leave);
    const [current, setKey] = createSignal<string | undefined>(key);
    const answer = createLive(repository, stores, current, asked, report);
    return { answer, asked, report, setKey, leave };
  });
}

test('it is unknown at first, then answered, and answered again after a commit', async () => {
  const kept: string[] = [];
  const query = async () => kept.length;
  const repository = await aTab(aDatabase());
  const { answer } = aLiveQuery(repository, { query, key: 'all' });
  expect(answer()).toBeUndefined();
  await vi.waitFor(() => expect(answer()).toBe(0));
  kept.push('task');
  await repository.commit([creation('tasks', aTask())], NOW);
  await vi.waitFor(() => expect(answer()).toBe(1));
});

test('it is not asked again for what it cannot depend on', async () => {
  const repository = await aTab(aDatabase());
  const { answer, asked } = aLiveQuery(repository, { query: async () => 1, key: 'all' });
  await vi.waitFor(() => expect(answer()).toBe(1));
  await repository.commit([creation('pieces', aPiece())], NOW);
  expect(asked).toHaveBeenCalledOnce();
});

test('with another key it is unknown again; without one it is not asked', async () => {
  const query = async (key: string) => `answer to ${key}`;
  const repository = await aTab(aDatabase());
  const { answer, asked, setKey } = aLiveQuery(repository, { query, key: 'a' });
  await vi.waitFor(() => expect(answer()).toBe('answer to a'));
  setKey('b');
  expect(answer()).toBeUndefined();
  await vi.waitFor(() => expect(answer()).toBe('answer to b'));
  setKey(undefined);
  expect(answer()).toBeUndefined();
  expect(asked.mock.calls).toEqual([['a'], ['b']]);
});

test('an answer that comes late does not replace a newer one', async () => {
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let next = 0;
  const query = () => (answers[next++] as PromiseWithResolvers<string>).promise;
  const repository = await aTab(aDatabase());
  const { answer, setKey } = aLiveQuery(repository, { query, key: 'a' });
  setKey('b');
  answers[1]?.resolve('new');
  await vi.waitFor(() => expect(answer()).toBe('new'));
  answers[0]?.resolve('old');
  await answers[0]?.promise;
  expect(answer()).toBe('new');
});

test('a failure is reported and leaves the last answer standing', async () => {
  let broken = false;
  const failure = new Error('no disk');
  const query = async () => {
    if (broken) throw failure;
    return 1;
  };
  const repository = await aTab(aDatabase());
  const { answer, report } = aLiveQuery(repository, { query, key: 'all' });
  await vi.waitFor(() => expect(answer()).toBe(1));
  broken = true;
  await repository.commit([creation('tasks', aTask())], NOW);
  await vi.waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith(failure));
  expect(answer()).toBe(1);
});

test('after its screen was left it asks nothing more', async () => {
  const repository = await aTab(aDatabase());
  const { answer, asked, leave } = aLiveQuery<Task[]>(repository, {
    query: async () => [],
    key: 'all',
  });
  await vi.waitFor(() => expect(answer()).toEqual([]));
  leave();
  await repository.commit([creation('tasks', aTask())], NOW);
  expect(asked).toHaveBeenCalledOnce();
});
