/** Reads and writes of the app's own repository, of Dexie and of raw IndexedDB on the same database. */
import { Dexie } from 'dexie';
import { change, type Change } from '../../../src/domain/change';
import { addDays, type DayKey, daysFrom } from '../../../src/domain/day';
import type { Post } from '../../../src/domain/post';
import { type Boundary, onDate } from '../../../src/domain/zone';
import { openRepository, type Repository } from '../../../src/storage/repository';
import { toRow } from '../../../src/storage/rows';
import { race } from '../race';
import { openRaw, putRaw, removeRaw, result } from './raw';
import { creations, NOW, type Sample, seed } from './sample';

const BOUNDARY: Boundary = 0;
const READS = 5;
const PUTS = 10;

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

/** Milliseconds that work takes, each time on the average. */
async function timed(times: number, work: (time: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) await work(time);
  return (performance.now() - start) / times;
}

/** Six weeks, other ones with every reading. */
async function read(sample: Sample, repetitions: number) {
  const { repository, raw, dexie } = await database(sample);
  const firsts = daysFrom(sample.first, (sample.weeks - 6) * 7).filter((_, i) => i % 7 === 0);
  const bounds = (time: number): [DayKey, DayKey, string] => {
    const first = firsts[(time * 13) % firsts.length] as DayKey;
    return [first, addDays(first, 41), `${addDays(first, 42)}T06:59`];
  };
  const posts = dexie.table('posts');
  let at = 0;
  return race(
    {
      ours: () =>
        timed(READS, () => {
          const [first, last] = bounds(at++);
          return repository.posts(first, last, BOUNDARY);
        }),
      raw: () =>
        timed(READS, () => {
          const [first, , end] = bounds(at++);
          const index = raw.transaction('posts').objectStore('posts').index('slot');
          return result(index.getAll(IDBKeyRange.bound(first, end)));
        }),
      dexie: () =>
        timed(READS, () => {
          const [first, , end] = bounds(at++);
          return posts.where('ix.slot').between(first, end, true, true).toArray();
        }),
    },
    repetitions,
  );
}

/** One post goes back and forth between two days. */
async function put(sample: Sample, repetitions: number) {
  const { repository, raw, dexie } = await database(sample);
  const [post] = await repository.posts(addDays(sample.today, 1), addDays(sample.today, 2), 0);
  if (!post) throw new Error('no post to move');
  let now: Post = post;
  const moved = (): Post => {
    const day = now.plan.wall < addDays(sample.today, 8) ? 10 : 1;
    const time = onDate(now.plan.wall, addDays(sample.today, day));
    return { ...now, plan: { ...now.plan, wall: time } };
  };
  return race(
    {
      ours: () =>
        timed(PUTS, async () => {
          const after = moved();
          await repository.commit([change('posts', now, after)], NOW);
          now = after;
        }),
      raw: () =>
        timed(PUTS, async () => {
          now = moved();
          await putRaw(raw, { posts: [toRow('posts', now)] });
        }),
      dexie: () =>
        timed(PUTS, async () => {
          now = moved();
          await dexie.table('posts').put(toRow('posts', now));
        }),
    },
    repetitions,
  );
}

/** The same rows into a new database every time. */
async function bulk(sample: Sample, repetitions: number) {
  const changes: Change[] = creations(sample);
  const { media: _, ...rows } = await inNew(async ({ repository }) => {
    await repository.commit(changes, NOW);
    return { media: [], ...(await repository.dump()) };
  });
  const written = Object.entries(rows).filter(([, list]) => list.length > 0) as [string, object[]][];
  const byStore = Object.fromEntries(written);
  const once = (work: (db: Database) => Promise<unknown>) => () =>
    inNew((db) => timed(1, () => work(db)));
  return race(
    {
      ours: once(({ repository }) => repository.commit(changes, NOW)),
      raw: once(({ raw }) => putRaw(raw, byStore)),
      dexie: once(({ dexie }) =>
        dexie.transaction('rw', Object.keys(byStore), () =>
          Promise.all(written.map(([name, list]) => dexie.table(name).bulkPut(list))),
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

const bench = { fill, read, put, bulk };
export type StorageBench = typeof bench;
Object.assign(window, { bench });
