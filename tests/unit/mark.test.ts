/** The app's mark stands in three places that cannot share it: an icon, the page before any script, the rail. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test('the mark is the same wherever it is drawn', () => {
  const strokes = ['public/icons/favicon.svg', 'index.html', 'src/ui/icon/mark.tsx'].map(
    (path) => /<path[^>]*\sd="([^"]+)"/.exec(read(path))?.[1],
  );
  expect(strokes[0]).toMatch(/^M7 1h2/);
  expect(new Set(strokes)).toHaveLength(1);
});
