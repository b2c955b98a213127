/** The build below a path, on a host that knows nothing but files. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';

const BASE = '/rizhang/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Files below BASE, a folder's index.html, and else 404.html, as GitHub Pages serves them. */
function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : 'none';
    for (const name of [path, join(path, 'index.html'), '404.html']) {
      const bytes = await readFile(join(folder, name)).catch(() => null);
      if (!bytes) continue;
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      response.writeHead(name === '404.html' ? 404 : 200, { 'Content-Type': type }).end(bytes);
      return;
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('below a path it starts anywhere, goes from page to page, and works offline', {
  tag: '@once',
}, async ({ context, page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rizhang-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const sub = { outDir: folder, emptyOutDir: true };
  await build({ root, base: BASE, logLevel: 'error', build: sub });
  const server = await serve(folder);
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`;

  await page.goto(`${site}go/new-task?title=%E6%8B%8D%E7%85%A7`);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('拍照');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: '任务' }).first().click();
  await expect(page).toHaveURL(`${site}tasks`);
  await expect(page.getByText('拍照')).toBeVisible();
  await page.goto(`${site}widget/tasks`);
  await expect(page.getByRole('heading')).toBeVisible();
  await page.getByRole('link').click();
  await expect(page).toHaveURL(`${site}tasks`);

  await page.evaluate(() => navigator.serviceWorker.ready);
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
  for (const path of ['', 'calendar', 'widget/streak', 'tasks']) {
    await page.goto(site + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByText('拍照')).toBeVisible();
  await context.close();
});
