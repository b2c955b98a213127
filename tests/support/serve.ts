/** The built app in dist on a server of its own. */
import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';

/** `url` stays the same when the server stops and starts. */
export interface App {
  url: string;
  stopServer(): Promise<void>;
  startServer(): Promise<void>;
}

export async function serve(): Promise<App> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  let server: PreviewServer | undefined;
  let port = 0;

  async function startServer() {
    const address = { host: '127.0.0.1', port, strictPort: port !== 0 };
    server ??= await preview({ root, logLevel: 'error', preview: address });
    const bound = server.httpServer.address();
    if (bound && typeof bound === 'object') port = bound.port;
  }

  async function stopServer() {
    await server?.close();
    server = undefined;
  }

  await startServer();
  return { url: `http://127.0.0.1:${port}`, startServer, stopServer };
}
