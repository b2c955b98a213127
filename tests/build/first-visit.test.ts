import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('the page itself names what Today imports, and nothing of other pages', () => {
  const manifest: Record<string, { file: string; css?: string[] }> = JSON.parse(
    read('.vite/manifest.json'),
  );
  const named = [...read('index.html').matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    ([, file]) => file,
  );
  const first = ['index.html', 'src/pages/today/today-page.tsx', 'src/i18n/zh-CN/start.ts'];
  for (const module of first) {
    const chunk = manifest[module];
    expect(named).toContain(chunk?.file);
    expect(named).toEqual(expect.arrayContaining(chunk?.css ?? []));
  }
  const others = Object.entries(manifest).filter(
    ([module]) => module.startsWith('src/pages/') && !first.includes(module),
  );
  expect(others.length).toBeGreaterThan(10);
  for (const [, { file }] of others) expect(named).not.toContain(file);
});
