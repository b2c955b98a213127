/** A folder for backups: one of the browser's own, which is as good as any to a page. */
import { onTestFinished, vi } from 'vitest';

export interface Folder {
  readonly handle: FileSystemDirectoryHandle;
  /** Names of the files in it, sorted. */
  names(): Promise<string[]>;
  file(name: string): Promise<File>;
  put(name: string, text: string): Promise<void>;
}

/** An empty folder, gone with the test. */
export async function aFolder(): Promise<Folder> {
  const root = await navigator.storage.getDirectory();
  const name = `backups-${crypto.randomUUID()}`;
  const handle = await root.getDirectoryHandle(name, { create: true });
  onTestFinished(() => root.removeEntry(name, { recursive: true }).catch(() => undefined));
  return {
    handle,
    async names() {
      const names: string[] = [];
      for await (const one of handle.keys()) names.push(one);
      return names.sort();
    },
    file: async (one) => (await handle.getFileHandle(one)).getFile(),
    async put(one, text) {
      const stream = await (await handle.getFileHandle(one, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
  };
}

/** The person chooses this folder when the browser asks for one. */
export function choosing(folder: Folder): void {
  const before = window.showDirectoryPicker;
  window.showDirectoryPicker = async () => folder.handle;
  onTestFinished(() => {
    if (before) window.showDirectoryPicker = before;
    else delete window.showDirectoryPicker;
  });
}

/** The browser's answer to whether the app may write there; it changes to `then` when asked again. */
export function allowing(now: PermissionState, then: PermissionState = now): void {
  let answer = now;
  const query = vi
    .spyOn(FileSystemHandle.prototype as Required<FileSystemHandle>, 'queryPermission')
    .mockImplementation(async () => answer);
  const request = vi
    .spyOn(FileSystemHandle.prototype as Required<FileSystemHandle>, 'requestPermission')
    .mockImplementation(async () => {
      answer = then;
      return answer;
    });
  onTestFinished(() => {
    query.mockRestore();
    request.mockRestore();
  });
}
