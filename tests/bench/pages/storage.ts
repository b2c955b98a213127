/** Reads and writes of the app's own repository, of Dexie and of raw IndexedDB on the same database. */
import { Dexie } from 'dexie';
import { type Change, change } from '../../../src/domain/change';
import { addDays } from '../../../src/domain/day';
import type { Boundary } from '../../../src/domain/zone';
import { openRepository, type Repository } from '../../../src/storage/repository';
import { toRow } from '../../../src/storage/rows';
import { race } from '../race';
import { openRaw, putRaw, removeRaw, result } from './raw';
import { creations, NOW, onDay, type Sample, seed } from './sample';

const BOUNDARY: Boundary = 0;

interface Database {
  readonly repository: Repository;
  readonly raw: IDBDatabase;
  readonly dexie: Dexie;
}

const opened = new Map<string, Promise<Database>>();

/** The same database, opened by each contender in its own way. */
async function openAll(name: string): Promise<Database> {
  const { repository } = await openRepository({ name });
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  return { repository, raw: await openRaw(name), dexie: await dexie.open() };
}

async function closeAll({ repository, raw, dexie }: Database): Promise<void> {
  repository.close();
  raw.close();
  dexie.close();
}

function database(sample: Sample): Promise<Database> {
  const name = `${sample.weeks} weeks`;
  const found = opened.get(name) ?? openAll(name);
  opened.set(name, found);
  return found;
}

async function fill(sample: Sample): Promise<void> {
  const { repository } = await database(sample);
  await seed(repository, sample);
}

/** Milliseconds that work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Six weeks, other ones with every reading. */
async function read(sample: Sample, repetitions: number) {
  const { repository, raw, dexie } = await database(sample);
  const posts = dexie.table('posts');
  let readings = 0;
  function window() {
    const week = (readings++ * 13) % (sample.weeks - 6);
    const first = addDays(sample.first, week * 7);
    return { first, last: addDays(first, 41), end: `${addDays(first, 42)}T06:59` };
  }
  return race(
    {
      ours() {
        const { first, last } = window();
        return timed(() => repository.posts(first, last, BOUNDARY));
      },
      raw() {
        const { first, end } = window();
        return timed(() => {
          const index = raw.transaction('posts').objectStore('posts').index('slot');
          return result(index.getAll(IDBKeyRange.bound(first, end)));
        });
      },
      dexie() {
        const { first, end } = window();
        return timed(() => posts.where('ix.slot').between(first, end, true, true).toArray());
      },
    },
    repetitions,
  );
}

/** One planned post goes back and forth between two days. */
async function put(sample: Sample, repetitions: number) {
  const { repository, raw, dexie } = await database(sample);
  const days = [addDays(sample.today, 1), addDays(sample.today, 10)] as const;
  const [post] = await repository.posts(...days, BOUNDARY);
  if (!post) throw new Error('no post to move');
  let now = post;
  let moves = 0;
  function moved() {
    const day = days[moves++ % 2] ?? days[0];
    const before = now;
    now = { ...now, plan: { ...now.plan, wall: onDay(now.plan.wall, day) } };
    return { before, after: now, row: toRow('posts', now) };
  }
  return race(
    {
      ours() {
        const { before, after } = moved();
        return timed(() => repository.commit([change('posts', before, after)], NOW));
      },
      raw() {
        const { row } = moved();
        return timed(() => putRaw(raw, { posts: [row] }));
      },
      dexie() {
        const { row } = moved();
        return timed(() => dexie.table('posts').put(row));
      },
    },
    repetitions,
  );
}

/** The same rows into a new database every time. */
async function bulk(sample: Sample, repetitions: number) {
  // Cloned, because what is imported shares no text either.
  const changes: Change[] = structuredClone(creations(sample));
  const dump = await inNew(async ({ repository }) => {
    await repository.commit(changes, NOW);
    return repository.dump();
  });
  const rows = Object.fromEntries(
    Object.entries(dump).filter(([, list]) => list.length > 0),
  ) as Record<string, object[]>;
  const once = (work: (db: Database) => Promise<unknown>) => () =>
    inNew((db) => timed(() => work(db)));
  return race(
    {
      ours: once(({ repository }) => repository.commit(changes, NOW)),
      raw: once(({ raw }) => putRaw(raw, rows)),
      dexie: once(({ dexie }) =>
        dexie.transaction('rw', Object.keys(rows), () =>
          Promise.all(Object.entries(rows).map(([name, list]) => dexie.table(name).bulkPut(list))),
        ),
      ),
    },
    repetitions,
  );
}

async function inNew<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const name = `new ${crypto.randomUUID()}`;
  const db = await openAll(name);
  const done = await work(db);
  await closeAll(db);
  await removeRaw(name);
  return done;
}

/** Fills the database that the app itself opens on this origin. */
async function fillApp(sample: Sample): Promise<void> {
  const { repository } = await openRepository();
  await seed(repository, sample);
  repository.close();
}

const bench = { fill, fillApp, read, put, bulk };
export type StorageBench = typeof bench;
Object.assign(window, { bench });
