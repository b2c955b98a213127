/** Backups that make themselves: whole, rotated, and never at the cost of a better one. */
import { describe, expect, test, vi } from 'vitest';
import { deletion } from '../../../src/domain/change';
import { addDays } from '../../../src/domain/day';
import type { App } from '../../../src/state/app';
import { makeAutomaticBackup } from '../../../src/state/backup/automatic';
import { makeRestorer, openBackup } from '../../../src/state/backup/backup';
import { aWeek, PATIENT } from '../../support/backup';
import { aFolder, allowing, type Folder } from '../../support/backup-folder';
import { day, NOW } from '../../support/builders';
import { aDatabase } from '../../support/database';
import { everything, startApp } from '../../support/state';

const TODAY = day('2026-11-21');
const NAME = 'rizhang-auto-2026-11-21.zip';

/** Somebody with a week in the app and a folder chosen for it. */
async function withFolder(): Promise<{
  app: App;
  folder: Folder;
  automatic: ReturnType<typeof makeAutomaticBackup>;
}> {
  const [app, folder] = [await aWeek(), await aFolder()];
  const automatic = makeAutomaticBackup(app.repository);
  await automatic.choose(folder.handle);
  return { app, folder, automatic };
}

/** Deletes all but one idea. */
async function deleteMost(app: App): Promise<void> {
  const { pieces, posts, tasks } = await app.repository.everything();
  const gone = [
    ...pieces.slice(1).map((piece) => deletion('pieces', piece, NOW)),
    ...posts.map((post) => deletion('posts', post, NOW)),
    ...tasks.map((task) => deletion('tasks', task, NOW)),
  ];
  await app.repository.commit(gone, NOW);
}

test('the day’s backup brings everything back, pictures too', async () => {
  const { app, folder, automatic } = await withFolder();
  expect(await automatic.run(TODAY, NOW, false)).toBe('made');
  expect(await automatic.state()).toMatchObject({
    allowed: true,
    shrunk: false,
    last: { name: NAME, made: NOW, records: 4 },
  });
  const elsewhere = await startApp(aDatabase());
  const opened = await openBackup(elsewhere.repository, await folder.file(NAME), null, PATIENT);
  expect(opened.lost).toEqual([]);
  await makeRestorer(elsewhere).restore(opened, 'replace', PATIENT);
  expect(await everything(elsewhere)).toEqual(await everything(app));
});

test('a day has one; asked for, it is made anew in its place', async () => {
  const { folder, automatic } = await withFolder();
  await automatic.run(TODAY, NOW, false);
  expect(await automatic.run(TODAY, NOW + 1, false)).toBe('idle');
  expect(await automatic.run(TODAY, NOW + 2, true)).toBe('made');
  expect(await folder.names()).toEqual([NAME]);
  expect((await automatic.state())?.last?.made).toBe(NOW + 2);
});

test('old ones are removed, and nothing else in the folder is touched', async () => {
  const { folder, automatic } = await withFolder();
  await folder.put('rizhang-auto-2026-01-01.zip', 'of another device');
  await folder.put(NAME, 'of another device, today');
  for (let i = 0; i < 9; i++) await automatic.run(addDays(TODAY, i), NOW, false);
  const own = Array.from({ length: 7 }, (_, i) => `rizhang-auto-${addDays(TODAY, i + 2)}.zip`);
  // Sunday the 22nd is the newest of its week.
  expect(await folder.names()).toEqual(
    ['rizhang-auto-2026-01-01.zip', NAME, 'rizhang-auto-2026-11-22.zip', ...own].sort(),
  );
  expect(await (await folder.file(NAME)).text()).toBe('of another device, today');
});

describe('when most is gone', () => {
  test('it waits, and the fuller one stays as it was', async () => {
    const { app, folder, automatic } = await withFolder();
    await automatic.run(TODAY, NOW, false);
    const before = (await folder.file(NAME)).size;
    await deleteMost(app);
    expect(await automatic.run(addDays(TODAY, 1), NOW, false)).toBe('shrunk');
    expect(await folder.names()).toEqual([NAME]);
    expect((await folder.file(NAME)).size).toBe(before);
    expect(await automatic.state()).toMatchObject({ shrunk: true, last: { records: 4 } });
  });

  test('the person’s word lets it go on, beside the fuller one', async () => {
    const { app, folder, automatic } = await withFolder();
    await automatic.run(TODAY, NOW, false);
    await deleteMost(app);
    expect(await automatic.run(TODAY, NOW + 1, true)).toBe('made');
    expect(await folder.names()).toEqual([`rizhang-auto-2026-11-21-2.zip`, NAME].sort());
    expect(await automatic.state()).toMatchObject({ shrunk: false, last: { records: 1 } });
  });
});

describe('nothing is written', () => {
  test('without a folder, or into one that was given up', async () => {
    const { folder, automatic } = await withFolder();
    await automatic.choose(null);
    expect(await automatic.run(TODAY, NOW, true)).toBe('none');
    expect(await automatic.state()).toBeNull();
    expect(await folder.names()).toEqual([]);
  });

  test('while there is nothing to keep', async () => {
    const app = await startApp(aDatabase());
    const [automatic, folder] = [makeAutomaticBackup(app.repository), await aFolder()];
    await automatic.choose(folder.handle);
    expect(await automatic.run(TODAY, NOW, false)).toBe('idle');
    expect(await folder.names()).toEqual([]);
  });

  test('until the browser allows it again', async () => {
    const { folder, automatic } = await withFolder();
    allowing('prompt', 'granted');
    expect(await automatic.run(TODAY, NOW, false)).toBe('forbidden');
    expect(await folder.names()).toEqual([]);
    await automatic.ask();
    expect(await automatic.run(TODAY, NOW, false)).toBe('made');
  });

  test('half: a write that fails leaves the one before as it was, and is no good backup', async () => {
    const { folder, automatic } = await withFolder();
    await automatic.run(TODAY, NOW, false);
    const before = (await folder.file(NAME)).size;
    const write = vi
      .spyOn(FileSystemFileHandle.prototype, 'createWritable')
      .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expect(automatic.run(TODAY, NOW + 1, true)).rejects.toThrow('full');
    write.mockRestore();
    expect((await folder.file(NAME)).size).toBe(before);
    expect((await automatic.state())?.last?.made).toBe(NOW);
  });
});

test('it outlives the database: the folder is known to an emptied app, which writes nothing over', async () => {
  const { app, folder, automatic } = await withFolder();
  await automatic.run(TODAY, NOW, false);
  await deleteMost(app);
  const [idea] = await app.repository.inbox();
  if (idea) {
    const after = { ...idea, deletedAt: NOW };
    await app.repository.commit([{ store: 'pieces', before: idea, after }], NOW);
  }
  expect(await automatic.run(addDays(TODAY, 1), NOW, false)).toBe('shrunk');
  expect(await folder.names()).toEqual([NAME]);
});
