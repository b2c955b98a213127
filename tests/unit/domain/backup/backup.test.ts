/** A backup carries everything, and takes in nothing that is not one. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../../../../docs/backup.schema.json' with { type: 'json' };
import {
  type Backup,
  BackupError,
  MOST_ROWS,
  readBackup,
  type Tables,
  writeBackup,
} from '../../../../src/domain/backup/backup';
import { STORE_NAMES } from '../../../../src/domain/change';
import { anyTables, anyVersion } from '../../../support/any-records';
import { aPiece, aPost, aTask, NOW, published } from '../../../support/builders';

const NOTHING = Object.fromEntries(STORE_NAMES.map((store) => [store, []])) as unknown as Tables;
const SCHEMA = 3;
const piece = aPiece();
const A_YEAR: Backup = {
  made: NOW,
  schema: SCHEMA,
  tables: {
    ...NOTHING,
    pieces: [piece],
    posts: [published(aPost(piece), '2026-11-20T21:00'), aPost(piece)],
    tasks: [aTask()],
  },
  versions: [],
};

/** The text with one place of its JSON altered. */
function altered<T>(alter: (json: T) => unknown): string {
  const json = JSON.parse(writeBackup(A_YEAR));
  alter(json);
  return JSON.stringify(json);
}

function refusal(text: string): string | undefined {
  try {
    readBackup(text, SCHEMA);
  } catch (error) {
    if (error instanceof BackupError) return error.reason;
    throw error;
  }
  return undefined;
}

describe('what is carried', () => {
  test('everything comes back as it was, whatever was written', () => {
    const any = fc.record({ tables: anyTables, versions: fc.array(anyVersion, { maxLength: 3 }) });
    fc.assert(
      fc.property(any, ({ tables, versions }) => {
        const text = writeBackup({ made: NOW, schema: SCHEMA, tables, versions });
        const read = readBackup(text, SCHEMA);
        expect(read.rejected).toEqual([]);
        expect(read.backup).toEqual({ made: NOW, schema: SCHEMA, tables, versions });
      }),
    );
  });

  test('the text is what docs/backup.schema.json says', () => {
    const validate = new Ajv({ strict: true }).compile(schema);
    fc.assert(
      fc.property(anyTables, (tables) => {
        validate(JSON.parse(writeBackup({ ...A_YEAR, tables })));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
  });

  test('tables that an older app did not have are empty', () => {
    const older = altered((json: { schema: number; tables: Partial<Tables> }) => {
      json.schema = 1;
      delete (json.tables as Record<string, unknown>).templates;
    });
    expect(readBackup(older, SCHEMA).backup.tables.templates).toEqual([]);
  });
});

describe('what is left out, with the place', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a day that does not exist',
      { state: { status: 'published', went: { day: '2026-02-30' } } },
      'state.went',
    ],
    ['a platform nobody knows', { platform: 'myspace' }, 'platform'],
    ['a text that is none', { title: 7 }, 'title'],
    ['a text without end', { body: 'x'.repeat(200_001) }, 'body'],
    [
      'a zone that does not exist',
      { plan: { wall: '2026-11-21T20:00', zone: 'Mars/Base' } },
      'plan.zone',
    ],
    [
      'a time that does not exist',
      { plan: { wall: '2026-11-21T25:00', zone: 'UTC' } },
      'plan.wall',
    ],
    ['an id that is a path', { id: '../../etc' }, ''],
    ['tags that are no list', { tags: 'a,b' }, 'tags'],
    ['a missing field', { masterTitle: undefined }, 'masterTitle'],
    ['an instant that is none', { createdAt: null }, 'createdAt'],
  ])('%s', (_what, fields, field) => {
    const text = altered((json: { tables: { posts: unknown[] } }) => {
      json.tables.posts[0] = { ...(json.tables.posts[0] as object), ...fields };
    });
    const { backup, rejected } = readBackup(text, SCHEMA);
    expect(backup.tables.posts).toEqual([A_YEAR.tables.posts[1]]);
    expect(rejected).toEqual([{ store: 'posts', row: 1, field: expect.stringContaining(field) }]);
  });

  test.each([
    ['a link that runs a script', 'javascript:alert(1)'],
    ['a link in the clear', 'http://example.com'],
  ])('%s', (_what, link) => {
    const text = altered((json: { tables: { pieces: { links: string[] }[] } }) => {
      json.tables.pieces[0]?.links.push(link);
    });
    expect(readBackup(text, SCHEMA).rejected).toEqual([
      { store: 'pieces', row: 1, field: 'links.0' },
    ]);
  });

  test('rows that are no records', () => {
    const text = altered((json: { tables: { tasks: unknown } }) => {
      json.tables.tasks = [null, 1, 'task', [], {}, aTask()];
    });
    const { backup, rejected } = readBackup(text, SCHEMA);
    expect(backup.tables.tasks).toHaveLength(1);
    expect(rejected.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  });

  test('fields the app does not know, and those that reach for a prototype', () => {
    const hostile = JSON.stringify(A_YEAR.tables.tasks[0]).replace(
      '{',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"extra":1,',
    );
    const text = writeBackup(A_YEAR).replace(JSON.stringify(A_YEAR.tables.tasks[0]), hostile);
    const { backup, rejected } = readBackup(text, SCHEMA);
    expect(rejected).toEqual([]);
    expect(backup.tables.tasks).toEqual(A_YEAR.tables.tasks);
    expect(Object.keys(backup.tables.tasks[0] ?? {})).not.toContain('extra');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('the earlier of two rows with one id', () => {
    const text = altered((json: { tables: { tasks: { title: string }[] } }) => {
      json.tables.tasks.push({ ...json.tables.tasks[0], title: '后来的' });
    });
    expect(readBackup(text, SCHEMA).backup.tables.tasks).toMatchObject([{ title: '后来的' }]);
  });
});

describe('what is no backup', () => {
  const whole = writeBackup(A_YEAR);
  test.each([
    ['nothing', '', 'foreign'],
    ['a letter', 'Dear Sir', 'foreign'],
    ['JSON of something else', '{"hello":1}', 'foreign'],
    ['a list', '[1,2,3]', 'foreign'],
    ['one that was cut off', whole.slice(0, -20), 'damaged'],
    ['one of a newer form', altered((json: { format: number }) => json.format++), 'newer'],
    ['one of a newer schema', altered((json: { schema: number }) => json.schema++), 'newer'],
    ['one that is nested without end', `${'['.repeat(1e6)}${']'.repeat(1e6)}`, 'excessive'],
    ['brackets that are text', JSON.stringify({ app: '['.repeat(100) }), 'foreign'],
    [
      'one with rows without end',
      altered((json: { tables: { tasks: unknown } }) => {
        json.tables.tasks = Array.from({ length: MOST_ROWS + 1 }, () => 0);
      }),
      'excessive',
    ],
  ])('%s', (_what, text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  test('cut off anywhere, it is refused and never half read', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(['damaged', 'foreign']).toContain(refusal(whole.slice(0, length)));
      }),
    );
  });

  test('any JSON is read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect([undefined, 'foreign', 'excessive', 'newer']).toContain(refusal(json));
      }),
    );
  });
});
