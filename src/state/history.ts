/**
 * The one history of everything a person did. Every verb goes through `run`: its changes are on disk
 * before it resolves, and can be taken back and done again.
 */
import {
  type Change,
  change,
  inverseAll,
  isIdle,
  joined,
  merge,
  type Records,
  type StoreName,
} from '../domain/change';
import type { Medium } from '../domain/media';
import type { TextVersion } from '../domain/version';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import type { Did, Notices } from './notices';

interface Entry {
  readonly what: Did;
  readonly changes: readonly Change[];
  /** Typing in one field is one entry: which field. */
  readonly field: string | undefined;
}

export interface RunOptions {
  /** Names the text field being typed in; its changes are joined into one entry and not announced. */
  readonly field?: string;
  /** Bytes of pictures that the changes speak of, written with them; filled by the time `wanted` is. */
  readonly media?: readonly Medium[];
  /** Earlier texts that come back with records from a backup, which are written as they are. */
  readonly restored?: readonly TextVersion[];
}

/** A verb's changes, or how to find them when its turn has come. */
export type Wanted = readonly Change[] | (() => Promise<readonly Change[]>);

export interface History {
  /** Commits a verb's changes. Resolves to true when they are on disk; failures are reported. */
  run(what: Did, wanted: Wanted, options?: RunOptions): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

const DEPTH = 200;

/** Finds what else changes with a verb's changes. */
export type Alongside = (changes: readonly Change[]) => Promise<readonly Change[]>;

export function makeHistory(
  repository: Repository,
  clock: Clock,
  notices: Notices,
  alongside: Alongside = async () => [],
): History {
  const past: Entry[] = [];
  const future: Entry[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that an undo never overtakes what it takes back. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  /** True when the work was done; otherwise the person is told why not. */
  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      notices.report(error);
      return false;
    }
  }

  /** Commits one change a record, and gives back what undo has to invert. */
  async function commit(
    changes: readonly Change[],
    { field, media, restored }: RunOptions = {},
  ): Promise<readonly Change[]> {
    const typed = field !== undefined;
    const done = await repository.commit(changes, clock.read(), media, typed, restored);
    // What was on disk knows more than the screen did; where nothing was, the screen's view holds.
    return done.map((one, i) =>
      change(one.store, one.before ?? changes[i]?.before ?? null, one.after),
    );
  }

  function remember(entry: Entry): void {
    const top = past.at(-1);
    if (entry.field && top?.field === entry.field) {
      past[past.length - 1] = { ...entry, changes: continued(top.changes, entry.changes) };
    } else past.push(entry);
    if (past.length > DEPTH) past.shift();
    future.length = 0;
  }

  async function step(from: Entry[], to: Entry[], what: Did): Promise<void> {
    const entry = from.pop();
    if (!entry) return;
    const done = await attempt(async () => {
      const changes = await commit(inverseAll(entry.changes, clock.read()));
      to.push({ ...entry, changes, field: undefined });
    });
    if (done) notices.did(what, false);
    else from.push(entry);
  }

  return {
    run: (what, wanted, options) =>
      inTurn(() =>
        attempt(async () => {
          const found = typeof wanted === 'function' ? await wanted() : wanted;
          const told = joined([], found).filter((one) => !isIdle(one));
          if (told.length === 0) return;
          const more = options?.restored ? [] : await alongside(told);
          const changes = joined(told, more).filter((one) => !isIdle(one));
          remember({ what, changes: await commit(changes, options), field: options?.field });
          if (!options?.field) notices.did(what, true, told.length);
        }),
      ),
    undo: () => inTurn(() => step(past, future, 'undone')),
    redo: () => inTurn(() => step(future, past, 'redone')),
  };
}

/** Two runs of changes as one, without what others changed between the two. */
function continued(first: readonly Change[], second: readonly Change[]): Change[] {
  const earlier = new Map(first.map((one) => [keyOf(one), one]));
  const later = second.map((next) => {
    const one = earlier.get(keyOf(next));
    if (!one) return next;
    earlier.delete(keyOf(next));
    const before =
      one.before && next.before && merge<Records[StoreName]>(next.before, one.after, one.before);
    return change(next.store, before, next.after);
  });
  return [...earlier.values(), ...later];
}

function keyOf({ store, after }: Change): string {
  return `${store}/${after.id}`;
}
