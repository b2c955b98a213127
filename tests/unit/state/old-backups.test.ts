/** Every form a backup ever had stays readable, held by one file of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BACKUP_FORMAT, picturesOf, readBackup } from '../../../src/domain/backup/backup';
import { STORE_NAMES } from '../../../src/domain/change';
import { openArchive } from '../../../src/state/backup/archive';
import { SCHEMA_VERSION } from '../../../src/storage/migrations';

const folder = fileURLToPath(new URL('../../support/backups/', import.meta.url));

function open(name: string) {
  const file = new Blob([new Uint8Array(readFileSync(folder + name))]);
  return openArchive(file, null, () => undefined, new AbortController().signal);
}

describe.each(readdirSync(folder))('%s', (name) => {
  test('is read whole: every table, every row, every picture', async () => {
    const { text, media } = await open(name);
    const { backup, rejected } = readBackup(text, SCHEMA_VERSION);
    expect(rejected).toEqual([]);
    const written = JSON.parse(text);
    for (const store of STORE_NAMES.filter((one) => one in written.tables)) {
      expect(backup.tables[store].length, store).toBeGreaterThan(0);
      // A field that came later has its default.
      expect(backup.tables[store]).toMatchObject(written.tables[store]);
    }
    expect(backup.versions).toEqual(written.versions);
    const ids = picturesOf(backup.tables).map(({ id }) => id);
    expect(new Set(media.keys())).toEqual(new Set(ids));
    expect(await media.get(ids[0] ?? '')?.text()).toBe('picture');
  });
});

test('there is one of each format', () => {
  const formats = Array.from({ length: BACKUP_FORMAT }, (_, i) => `format-${i + 1}.zip`);
  expect(readdirSync(folder)).toEqual(formats);
});
