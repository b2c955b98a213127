/** The style sheets as they are served. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const ASSETS = join(DIST, 'assets');

test('name only pictures that are there', () => {
  const sheets = readdirSync(ASSETS).filter((name) => name.endsWith('.css'));
  const named = sheets.flatMap((sheet) =>
    [...readFileSync(join(ASSETS, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)/g)].map(
      ([, url = '']) => url,
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  const files = named.filter((url) => !url.startsWith('data:'));
  const missing = files.filter(
    (url) => !existsSync(url.startsWith('/') ? join(DIST, url) : join(ASSETS, url)),
  );
  expect(missing).toEqual([]);
});
