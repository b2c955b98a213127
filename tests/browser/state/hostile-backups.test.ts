/** Files that are no backup, or pretend to be one: refused in words, nothing taken. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BackupError, type Tables, writeBackup } from '../../../src/domain/backup/backup';
import { STORE_NAMES } from '../../../src/domain/change';
import { encrypt, packArchive } from '../../../src/state/backup/archive';
import { openBackup } from '../../../src/state/backup/backup';
import { aWeek, backupOf, PATIENT } from '../../support/backup';
import { NOW } from '../../support/builders';
import { aDatabase, aTab } from '../../support/database';
import { FUZZ, FUZZ_TIMEOUT } from '../../support/fuzz';

describe('hostile files', () => {
  async function refusal(file: Blob): Promise<string> {
    const repository = await aTab(aDatabase());
    try {
      await openBackup(repository, file, null, PATIENT);
    } catch (error) {
      if (error instanceof BackupError) return error.reason;
      throw error;
    }
    return 'none';
  }
  test('a bomb is noticed while it unfolds, whatever it says of its size', async () => {
    const bomb = await packArchive(
      ' '.repeat(129_000_000),
      [],
      async () => null,
      PATIENT.progress,
      PATIENT.signal,
    );
    expect(bomb.size).toBeLessThan(1_000_000);
    expect(await refusal(bomb)).toBe('large');
    const lying = new Uint8Array(await bomb.arrayBuffer());
    // The size in the directory, of which nobody may believe that it is 10 bytes.
    const directory = lying.length - 22 - 46 - 'backup.json'.length;
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    expect(await refusal(new Blob([lying]))).toBe('large');
  });

  test.each([
    ['nothing', ''],
    ['a picture', '\xff\xd8\xff'],
    ['text', 'PK is how it begins'],
  ])('%s is refused', async (_what, content) => {
    expect(['foreign', 'damaged']).toContain(await refusal(new Blob([content])));
  });

  test('text in another encoding is refused', async () => {
    const text = writeBackup({ made: NOW, schema: 3, tables: emptyTables(), versions: [] });
    const utf16 = new Uint8Array(
      Uint16Array.from(text, (one) => one.charCodeAt(0) + 0xd000).buffer,
    );
    expect(await refusal(new Blob([zipSync({ 'backup.json': utf16 })]))).toBe('damaged');
  });

  test('a zip of something else is refused', async () => {
    const other = zipSync({ 'word/document.xml': new Uint8Array(100) });
    expect(await refusal(new Blob([other]))).toBe('foreign');
  });

  const anywhere =
    'a zip that was cut off or altered anywhere is refused or read, never anything else';
  test(anywhere, { timeout: FUZZ_TIMEOUT }, async () => {
    const whole = new Uint8Array(await (await backupOf(await aWeek())).arrayBuffer());
    const seen = fc.record({
      length: fc.integer({ min: 0, max: whole.length }),
      at: fc.nat(whole.length - 1),
      byte: fc.nat(255),
    });
    const repository = await aTab(aDatabase());
    await fc.assert(
      fc.asyncProperty(seen, async ({ length, at, byte }) => {
        const altered = whole.slice(0, length);
        if (at < length) altered[at] = byte;
        await openBackup(repository, new Blob([altered]), null, PATIENT).catch((error) => {
          if (!(error instanceof BackupError)) throw error;
        });
      }),
      FUZZ,
    );
    expect((await repository.everything()).media.size).toBe(0);
  });

  test('an encrypted file that was altered is refused', async () => {
    const file = await encrypt(new Blob(['x'.repeat(1000)]), 'a');
    const altered = new Uint8Array(await file.arrayBuffer());
    altered[altered.length - 5] = (altered[altered.length - 5] ?? 0) ^ 1;
    const repository = await aTab(aDatabase());
    await expect(openBackup(repository, new Blob([altered]), 'a', PATIENT)).rejects.toMatchObject({
      reason: 'password',
    });
  });
});

function emptyTables(): Tables {
  return Object.fromEntries(STORE_NAMES.map((store) => [store, []])) as unknown as Tables;
}
