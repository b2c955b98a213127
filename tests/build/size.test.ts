import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** An entry of Vite's manifest. `imports` are what it needs at once, not what it loads later. */
interface Chunk {
  file: string;
  imports?: string[];
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
);

test('Today is usable after 45 KB of JavaScript', () => {
  const start = ['index.html', 'src/pages/today/today-page.tsx', 'src/i18n/zh-CN/start.ts'];
  const scripts = [...withImports(start)].filter((file) => file.endsWith('.js'));
  expect(brotliSize('JavaScript before Today is usable', scripts)).toBeLessThanOrEqual(45_000);
});

test('a widget is 12 KB with all it loads', () => {
  const page = readFileSync(join(dist, 'widget.html'), 'utf8');
  const files = [...page.matchAll(/assets\/[^"]+\.(?:js|css)/g)].map(([file]) => file);
  expect(files).toHaveLength(2);
  expect(readFileSync(join(dist, files[0] ?? ''), 'utf8')).not.toMatch(/\bimport\b/);
  expect(brotliSize('A widget', ['widget.html', ...files])).toBeLessThanOrEqual(12_000);
});

test('the whole app, without its icons, is 400 KB', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((file) => !file.endsWith('.png') && !file.startsWith('.vite/'));
  expect(brotliSize('Whole precache', files)).toBeLessThanOrEqual(400_000);
});

/** The files of some chunks and of all they import. Throws where a chunk is not in the build. */
function withImports(keys: string[], files = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no chunk of the build`);
    if (!files.has(chunk.file)) withImports(chunk.imports ?? [], files.add(chunk.file));
  }
  return files;
}

/** Bytes after brotli, each file by itself as a server would send it; also printed. */
function brotliSize(what: string, files: string[]): number {
  const sizes = files.map((file) => brotliCompressSync(readFileSync(join(dist, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stdout.write(`${what}: ${(total / 1000).toFixed(1)} KB in ${files.length} files\n`);
  return total;
}
