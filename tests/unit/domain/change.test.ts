import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  change,
  deletion,
  inverse,
  inverseAll,
  isIdle,
  joined,
  merge,
  STORE_NAMES,
} from '../../../src/domain/change';
import { newPiece, type Piece } from '../../../src/domain/piece';
import { defaultSettings } from '../../../src/domain/settings';

const LATER = 2000;
const idea = newPiece('p1', '手帐', 1000);

const anyPiece: fc.Arbitrary<Piece> = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  createdAt: fc.constant(1000),
  updatedAt: fc.integer({ min: 1000, max: 1005 }),
  deletedAt: fc.constantFrom(null, LATER),
  title: fc.constantFrom('手帐', '日更', 'vlog'),
  body: fc.constantFrom('', '一', '二'),
  tags: fc.subarray(['手帐', '日更', 'vlog']),
  notes: fc.constantFrom('', '记'),
  links: fc.constant([]),
  steps: fc.constantFrom([], [{ id: 's1', name: '剪辑', leadDays: 2, done: false }]),
  media: fc.constant([]),
  archivedAt: fc.constantFrom(null, LATER),
});

type Store = Map<string, Piece>;

/** The store after changes, each merged into what is there. */
function commit(store: Store, changes: readonly Change[]): Store {
  const next = new Map(store);
  for (const { before, after } of changes) {
    next.set(after.id, merge(next.get(after.id), before as Piece | null, after as Piece));
  }
  return next;
}

/** Changes a person could make one after the other, each from what the last left. */
function lived(pieces: readonly Piece[], store: Store = new Map()): Change[] {
  const seen = new Map(store);
  return pieces.map((after) => {
    const before = seen.get(after.id) ?? null;
    seen.set(after.id, after);
    return change('pieces', before, after);
  });
}

describe('merging a change', () => {
  it('keeps what another tab wrote in other fields', () => {
    const mine = { ...idea, title: '我的标题' };
    const theirs = { ...idea, notes: '别处记的', tags: ['别处'] };
    expect(merge(theirs, idea, mine)).toEqual({ ...theirs, title: '我的标题' });
  });

  it('takes the later word where both wrote the same field', () => {
    expect(merge({ ...idea, title: '先' }, idea, { ...idea, title: '后' }).title).toBe('后');
  });

  it('takes a field away that is there only since it was chosen', () => {
    const before: { id: string; sound?: boolean; other?: number } = { id: 's' };
    const chosen = { ...before, sound: true };
    expect(merge(chosen, chosen, before)).toEqual(before);
    expect(merge({ ...chosen, other: 1 }, chosen, before)).toEqual({ ...before, other: 1 });
  });

  it('creates a record that is not there', () => {
    expect(merge(undefined, null, idea)).toBe(idea);
    expect(merge(undefined, idea, { ...idea, title: 'x' })).toEqual({ ...idea, title: 'x' });
  });

  it('takes every changed field from the change and every other from what is there', () => {
    fc.assert(
      fc.property(anyPiece, anyPiece, anyPiece, (current, before, after) => {
        const merged = merge(current, before, after);
        for (const key of Object.keys(current) as (keyof Piece)[]) {
          const touched = JSON.stringify(before[key]) !== JSON.stringify(after[key]);
          expect(merged[key]).toEqual(touched ? after[key] : current[key]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends the same whichever of two tabs writes first, when they touch different fields', () => {
    fc.assert(
      fc.property(anyPiece, anyPiece, (base, other) => {
        const mine = { ...base, title: other.title, tags: other.tags };
        const theirs = { ...base, body: other.body, deletedAt: other.deletedAt };
        const left = merge(merge(base, base, mine), base, theirs);
        expect(left).toEqual(merge(merge(base, base, theirs), base, mine));
        expect(left).toEqual({ ...mine, body: other.body, deletedAt: other.deletedAt });
      }),
    );
  });

  it('sees into lists and nested values', () => {
    const settings = defaultSettings(0);
    const same = { ...settings, platforms: [...settings.platforms] };
    const theirs = { ...settings, platforms: ['weibo' as const] };
    expect(merge(theirs, settings, same).platforms).toEqual(['weibo']);
    expect(merge(theirs, settings, { ...same, platforms: [] }).platforms).toEqual([]);
  });

  it('changes none of the records it is given', () => {
    fc.assert(
      fc.property(anyPiece, anyPiece, anyPiece, (current, before, after) => {
        const copies = structuredClone([current, before, after]);
        merge(current, before, after);
        expect([current, before, after]).toEqual(copies);
      }),
    );
  });
});

describe('taking a change back', () => {
  it('restores what was there', () => {
    const edit = change('pieces', idea, { ...idea, title: '日更' });
    expect(inverse(edit, LATER)).toEqual(change('pieces', edit.after as Piece, idea));
  });

  it('deletes what was created, leaving a tombstone', () => {
    const creation = change('pieces', null, idea);
    expect(inverse(creation, LATER).after).toEqual({ ...idea, deletedAt: LATER });
  });

  it('brings back what was deleted', () => {
    const removal = deletion('pieces', idea, LATER);
    expect(removal).toEqual(change('pieces', idea, { ...idea, deletedAt: LATER }));
    expect(inverse(removal, LATER).after).toEqual(idea);
  });

  it('twice is the change again', () => {
    fc.assert(
      fc.property(anyPiece, fc.option(anyPiece), (after, earlier) => {
        const edit = change('pieces', earlier && { ...earlier, id: after.id }, after);
        const again = inverse(inverse(edit, LATER), LATER + 1);
        expect(again.after).toEqual(edit.after);
        if (edit.before) expect(again).toEqual(edit);
      }),
    );
  });

  it('takes back several, last first, to what was there', () => {
    const some = fc.array(anyPiece, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, (pieces) => {
        const store: Store = new Map(['p1', 'p2', 'p3'].map((id) => [id, { ...idea, id }]));
        const changes = lived(pieces, store);
        const after = commit(store, changes);
        expect(commit(after, inverseAll(changes, LATER))).toEqual(store);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what another tab did since in other fields', () => {
    const edit = change('pieces', idea, { ...idea, title: '日更' });
    const now: Store = new Map([['p1', { ...idea, title: '日更', notes: '别处记的' }]]);
    expect(commit(now, [inverse(edit, LATER)]).get('p1')).toEqual({ ...idea, notes: '别处记的' });
  });
});

describe('a change is idle', () => {
  it('when only its time of alteration differs', () => {
    expect(isIdle(change('pieces', idea, { ...idea, updatedAt: LATER }))).toBe(true);
    expect(isIdle(change('pieces', idea, { ...idea, tags: [] }))).toBe(true);
  });

  it('never when it creates, deletes or alters anything', () => {
    expect(isIdle(change('pieces', null, idea))).toBe(false);
    expect(isIdle(deletion('pieces', idea, LATER))).toBe(false);
    expect(isIdle(change('pieces', idea, { ...idea, tags: ['手帐'] }))).toBe(false);
  });
});

describe('two runs of changes joined', () => {
  it('have per record the first before and the last after', () => {
    const second = { ...idea, title: '日' };
    const third = { ...second, title: '日更' };
    const one = joined([change('pieces', idea, second)], [change('pieces', second, third)]);
    expect(one).toEqual([change('pieces', idea, third)]);
  });

  it('keep records of different stores apart', () => {
    const settings = { ...defaultSettings(0), id: 'p1' };
    const both = joined([change('pieces', null, idea)], [change('settings', null, settings)]);
    expect(both).toHaveLength(2);
  });

  it('do and undo what both did one after the other', () => {
    const some = fc.array(anyPiece, { maxLength: 6 });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const store: Store = new Map(['p1', 'p2', 'p3'].map((id) => [id, { ...idea, id }]));
        const all = lived([...first, ...second], store);
        const one = joined(all.slice(0, first.length), all.slice(first.length));
        expect(new Set(one.map(({ after }) => after.id)).size).toBe(one.length);
        expect(commit(store, one)).toEqual(commit(store, all));
        expect(commit(commit(store, all), inverseAll(one, LATER))).toEqual(store);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the stores', () => {
  it('are named once each', () => {
    expect(new Set(STORE_NAMES).size).toBe(STORE_NAMES.length);
  });
});
