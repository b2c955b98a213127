/** The build on a server of its own, where a newer build can take its place. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export type Release = Awaited<ReturnType<typeof serveRelease>>;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Serves a copy of the build kept in `folder`. */
export async function serveRelease(folder: string) {
  await cp(join(root, 'dist'), folder, { recursive: true });
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: relative(root, folder) },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('not listening');

  return {
    url: `http://127.0.0.1:${bound.port}`,
    /** Puts a newer build there: its shell says `<html data-build="new">`. */
    async publishNew(): Promise<void> {
      await edit('index.html', '<html ', '<html data-build="new" ');
      // The service worker knows each file by a revision.
      await edit(
        'sw.js',
        /"revision":"\w+","url":"index.html"/,
        '"revision":"new","url":"index.html"',
      );
    },
    close: () => server.close(),
  };

  async function edit(name: string, from: string | RegExp, to: string): Promise<void> {
    const path = join(folder, name);
    const before = await readFile(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${from} is not in ${name}`);
    await writeFile(path, after);
  }
}
