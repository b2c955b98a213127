/** The app as a host on the web serves it: compressed, and to somebody far away. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';
import type { Server } from './stage.ts';

const TYPES: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder with Brotli, each file compressed once; addresses without a file are the app's. */
export async function serveCompressed(folder: string): Promise<Server> {
  const compressed = new Map<string, Promise<Buffer>>();
  function bodyOf(file: string): Promise<Buffer> {
    let body = compressed.get(file);
    if (!body) {
      body = readFile(join(folder, file)).then((bytes) =>
        TYPES[extname(file)] ? brotliCompressSync(bytes) : bytes,
      );
      compressed.set(file, body);
    }
    return body;
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = extname(pathname) ? pathname : '/index.html';
    try {
      const body = await bodyOf(file);
      const type = TYPES[extname(file)];
      response.writeHead(200, type && { 'Content-Type': type, 'Content-Encoding': 'br' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As Lighthouse has it: 150 ms there and back, 1.6 and 0.75 megabits a second. */
export async function slowNetwork(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
}
