/**
 * Backups that go into a folder of the person's by themselves, once a day, where the browser lets a page
 * write there (File System Access; Chromium on desktops). Only files made here are written over or
 * removed: the folder may be shared with other devices.
 */
import { liveCount } from '../../domain/backup/backup';
import { isMuchSmaller } from '../../domain/backup/restoring';
import { automaticName, type BackupFile, outworn } from '../../domain/backup/rotation';
import type { DayKey } from '../../domain/day';
import type { Repository } from '../../storage/repository';
import type { BackupFolder } from '../../storage/vault';
import { makeBackup, openBackup, type Work } from './backup';
import { contentsOf } from './contents';

/** What became of it. */
export type Outcome =
  /** It is in the folder, and was read back. */
  | 'made'
  /** The day has one already, or there is nothing to keep. */
  | 'idle'
  /** No folder was chosen. */
  | 'none'
  /** The browser wants to ask the person again before anything is written. */
  | 'forbidden'
  /** Most of what the last backup holds is gone: it waits for the person's word. */
  | 'shrunk';

declare global {
  // Source: https://wicg.github.io/file-system-access/
  interface Window {
    showDirectoryPicker?(options: {
      mode: 'readwrite';
      id?: string;
    }): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  }
}

export interface FolderState {
  readonly name: string;
  readonly allowed: boolean;
  /** The last good backup: one that was read back. */
  readonly last: BackupFile | null;
  /** True while it waits for the person's word, since most of what the last one holds is gone. */
  readonly shrunk: boolean;
}

export interface AutomaticBackup {
  /** The folder, or null where none was chosen. */
  state(): Promise<FolderState | null>;
  /** Takes a folder from now on, or none. */
  choose(handle: FileSystemDirectoryHandle | null): Promise<void>;
  /** Has the browser ask again whether it may write. Has to follow a press. */
  ask(): Promise<void>;
  /**
   * Makes the day's backup. `sure` where the person asked for it: it is made though the day has one, and
   * though most is gone. `now` in epoch milliseconds. Rejects where the folder refuses.
   */
  run(day: DayKey, now: number, sure: boolean, work?: Work): Promise<Outcome>;
}

type Source = Pick<Repository, 'dump' | 'schema' | 'vault' | 'medium'>;

export function makeAutomaticBackup(repository: Source): AutomaticBackup {
  const read = async () => (await repository.vault()).folder();

  /** `over` is a file of ours to write over. */
  async function make(
    { handle, files }: BackupFolder,
    over: BackupFile | undefined,
    { day, now, work }: { readonly day: DayKey; readonly now: number; readonly work: Work },
  ): Promise<void> {
    const blob = await makeBackup(repository, now, null, work);
    const name = over?.name ?? (await freeName(handle, day));
    const file = await written(handle, name, blob);
    const { backup } = await openBackup(repository, file, null, work);
    const made = { name, day, made: now, records: liveCount(backup.tables) };
    const all = [...files.filter((one) => one !== over), made];
    const removed = outworn(all);
    const kept = all.filter((one) => !removed.includes(one));
    await (await repository.vault()).keepFolder({ handle, files: kept, shrunk: false });
    for (const one of removed) await handle.removeEntry(one.name).catch(ignoreMissing);
  }

  return {
    async state() {
      const folder = await read();
      if (!folder) return null;
      const last = folder.files.at(-1) ?? null;
      const allowed = await isAllowed(folder.handle);
      return { name: folder.handle.name, allowed, last, shrunk: folder.shrunk };
    },
    async choose(handle) {
      await (await repository.vault()).keepFolder(handle && { handle, files: [], shrunk: false });
    },
    async ask() {
      await (await read())?.handle.requestPermission?.({ mode: 'readwrite' });
    },
    // One tab at a time: two would write the same file.
    run: (
      day,
      now,
      sure,
      work = { progress: () => undefined, signal: new AbortController().signal },
    ) =>
      navigator.locks.request('rizhang-automatic-backup', async (): Promise<Outcome> => {
        const folder = await read();
        if (!folder) return 'none';
        const last = folder.files.at(-1);
        if (last?.day === day && !sure) return 'idle';
        if (!(await isAllowed(folder.handle))) return 'forbidden';
        const after = liveCount((await contentsOf(repository, now)).tables);
        if (after === 0 && !last) return 'idle';
        const shrunk = isMuchSmaller({ live: { before: last?.records ?? 0, after } });
        if (shrunk && !sure) {
          await (await repository.vault()).keepFolder({ ...folder, shrunk });
          return 'shrunk';
        }
        const over = last?.day === day && !shrunk ? last : undefined;
        await make(folder, over, { day, now, work });
        return 'made';
      }),
  };
}

/** Folders of the browser's own ask nobody, and have no such question. */
async function isAllowed(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** A name that no file in the folder has. */
async function freeName(handle: FileSystemDirectoryHandle, day: DayKey): Promise<string> {
  for (let nth = 1; ; nth++) {
    const name = automaticName(day, nth);
    try {
      await handle.getFileHandle(name);
    } catch (error) {
      ignoreMissing(error);
      return name;
    }
  }
}

/** The file as it lies in the folder: what was there before stays until all is written. */
async function written(handle: FileSystemDirectoryHandle, name: string, content: Blob) {
  const file = await handle.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await content.stream().pipeTo(stream);
  return file.getFile();
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
