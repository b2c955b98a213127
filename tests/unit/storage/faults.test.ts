/** What a disk and a system can do to a verb, injected one fault at a time. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Change } from '../../../src/domain/change';
import { MIGRATIONS } from '../../../src/storage/migrations';
import type { Repository } from '../../../src/storage/repository';
import { aPiece, aPost, aTask, creation, edit, NOW, published } from '../../support/builders';
import { aDatabase, aTab, open } from '../../support/database';

/** The seam of the database in memory: every request of a transaction goes through it. */
interface Requests {
  _execRequestAsync(request: { operation(): unknown }): IDBRequest;
  _abort(name: string): void;
}

/** Calls back before each request of a verb, which may put another operation in its place. */
function onWriteRequest(
  change: (tx: IDBTransaction & Requests, operation: () => unknown) => () => unknown,
): void {
  const transactions = IDBTransaction.prototype as unknown as IDBTransaction & Requests;
  const original = transactions._execRequestAsync;
  const spy = vi.spyOn(transactions, '_execRequestAsync').mockImplementation(function (
    this: typeof transactions,
    request,
  ) {
    if (this.mode !== 'readwrite') return original.call(this, request);
    return original.call(this, { ...request, operation: change(this, request.operation) });
  });
  const restore = () => spy.mockRestore();
  onTestFinished(restore);
  stopFaults = restore;
}
let stopFaults: () => void;

const full = () => {
  throw new DOMException('no space left', 'QuotaExceededError');
};

/** A repository in use, and a verb over four kinds of records with everything that follows from it. */
async function aVerbInUse(): Promise<{ repository: Repository; verb: Change[] }> {
  const repository = await aTab(aDatabase());
  const [piece, idea] = [aPiece(), aPiece()];
  const [planned, out] = [aPost(piece), published(aPost(piece), '2026-11-20T20:00')];
  const task = aTask();
  await repository.commit(
    [
      creation('pieces', piece),
      creation('pieces', idea),
      creation('posts', planned),
      creation('posts', out),
      creation('tasks', task),
    ],
    NOW,
  );
  const verb = [
    edit('pieces', piece, { title: '两页手帐' }),
    edit('posts', planned, published(planned, '2026-11-21T20:00')),
    edit('posts', out, { state: { status: 'ready' } }),
    creation('posts', aPost(idea)),
    edit('tasks', task, { important: true }),
  ];
  return { repository, verb };
}

const PICTURE = { id: 'picture', type: 'image/jpeg', bytes: new ArrayBuffer(1000) };

/** Requests that the verb makes of the database. */
async function countRequests(): Promise<number> {
  const { repository, verb } = await aVerbInUse();
  let count = 0;
  onWriteRequest((_, operation) => {
    count++;
    return operation;
  });
  await repository.commit(verb, NOW, [PICTURE]);
  stopFaults();
  return count;
}

// The runtime may have no navigator; none of these tests asks it for anything.
beforeEach(() => {
  vi.stubGlobal('navigator', {});
});

describe('a disk that is full', () => {
  test('at whichever request of a verb: nothing is written, nothing is heard, the next works', async () => {
    const requests = await countRequests();
    expect(requests).toBeGreaterThan(15);
    for (let nth = 1; nth <= requests; nth++) {
      const { repository, verb } = await aVerbInUse();
      const before = await repository.dump();
      const heard = vi.fn();
      repository.subscribe(heard);
      let count = 0;
      onWriteRequest((_, operation) => (++count === nth ? full : operation));

      const failed = repository.commit(verb, NOW, [PICTURE]);
      await expect(failed, `request ${nth}`).rejects.toMatchObject({ name: 'QuotaExceededError' });
      expect(count).toBeGreaterThanOrEqual(nth);
      expect(await repository.dump(), `request ${nth}`).toEqual(before);
      expect(await repository.medium(PICTURE.id), `request ${nth}`).toBeNull();
      expect(heard).not.toHaveBeenCalled();

      stopFaults();
      await repository.commit(verb, NOW, [PICTURE]);
      expect(heard).toHaveBeenCalledOnce();
      expect(await repository.dump()).not.toEqual(before);
    }
  });

  test('only noticed when everything was asked for: nothing is written, nothing is heard', async () => {
    const requests = await countRequests();
    const { repository, verb } = await aVerbInUse();
    const before = await repository.dump();
    const heard = vi.fn();
    repository.subscribe(heard);
    let count = 0;
    onWriteRequest((tx, operation) => () => {
      if (++count === requests) queueMicrotask(() => tx._abort('QuotaExceededError'));
      return operation();
    });

    const failed = repository.commit(verb, NOW, [PICTURE]);
    await expect(failed).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(count).toBe(requests);
    expect(await repository.dump()).toEqual(before);
    expect(await repository.medium(PICTURE.id)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});

test('a record that cannot be indexed, met in the middle of a verb, leaves none of it', async () => {
  const { repository, verb } = await aVerbInUse();
  const before = await repository.dump();
  const dateless = published(aPost(aPiece()), '2026-11-21T20:00', { day: {} as never });
  const failed = repository.commit([...verb, creation('posts', dateless)], NOW);
  await expect(failed).rejects.toMatchObject({ name: 'DataError' });
  expect(await repository.dump()).toEqual(before);
});

describe('a connection that the system takes away', () => {
  /** Every connection opened from now on. */
  function connections(onOpen: (db: IDBDatabase) => void = () => undefined): IDBDatabase[] {
    const found: IDBDatabase[] = [];
    const original = IDBFactory.prototype.open;
    const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
      this: IDBFactory,
      ...args
    ) {
      const request = original.apply(this, args);
      request.addEventListener('success', () => {
        found.push(request.result);
        onOpen(request.result);
      });
      return request;
    });
    onTestFinished(() => spy.mockRestore());
    return found;
  }
  const take = (db: IDBDatabase | undefined) => forceCloseDatabase(db as never);

  test('is opened again at the next read or verb, and no verb is done twice', async () => {
    const opened = connections();
    const repository = await aTab(aDatabase());
    const piece = aPiece();
    take(opened[0]);
    await repository.commit([creation('pieces', piece)], NOW);
    take(opened[1]);
    expect(await repository.piece(piece.id)).toEqual(piece);
    expect(opened).toHaveLength(3);
    expect((await repository.dump()).meta).toMatchObject([{ count: 1 }]);
  });

  test('while several ask at once is opened again once', async () => {
    const opened = connections();
    const repository = await aTab(aDatabase());
    take(opened[0]);
    await Promise.all([repository.inbox(), repository.start(), repository.recentPieces(3)]);
    expect(opened).toHaveLength(1 + 1);
  });

  test('in the middle of a verb leaves none of it; the next one opens it again', async () => {
    const opened = connections();
    const { repository, verb } = await aVerbInUse();
    const before = await repository.dump();
    let count = 0;
    onWriteRequest((tx, operation) => {
      if (++count < 10) return operation;
      return () => {
        take(tx.db);
        throw new DOMException('connection lost', 'AbortError');
      };
    });
    await expect(repository.commit(verb, NOW)).rejects.toMatchObject({ name: 'AbortError' });
    stopFaults();
    expect(await repository.dump()).toEqual(before);
    await repository.commit(verb, NOW);
    expect(opened).toHaveLength(1 + 1);
  });

  test('again and again is opened three times, then given up until the next use', async () => {
    const name = aDatabase();
    let flaky = false;
    const opened = connections((db) => flaky && take(db));
    const repository = await aTab(name);
    flaky = true;
    take(opened[0]);
    await expect(repository.inbox()).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(opened).toHaveLength(1 + 3);
    flaky = false;
    expect(await repository.inbox()).toEqual([]);
  });

  test('and that cannot be opened now is tried again at the next use', async () => {
    const opened = connections();
    const repository = await aTab(aDatabase());
    take(opened[0]);
    vi.mocked(IDBFactory.prototype.open).mockImplementationOnce(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    await expect(repository.inbox()).rejects.toMatchObject({
      name: 'OpenError',
      reason: 'failed',
    });
    expect(await repository.inbox()).toEqual([]);
  });

  test('while a newer app took over is not opened again', async () => {
    const name = aDatabase();
    const opened = connections();
    const repository = await aTab(name);
    take(opened[0]);
    const version = MIGRATIONS.length + 1;
    const migrations = [...MIGRATIONS, { version, migrate: () => undefined }];
    (await open(name, { migrations })).repository.close();
    await expect(repository.inbox()).rejects.toMatchObject({
      name: 'OpenError',
      reason: 'newer',
    });
  });
});
