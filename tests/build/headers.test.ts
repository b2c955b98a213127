import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** What `_headers` says of every address: name and value. */
function headers(): [name: string, value: string][] {
  const [everywhere = ''] = read('dist/_headers').split('\n\n');
  return everywhere
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/: (.*)/s) as [string, string]);
}

test('the build brings its headers along, and docs/security.md gives the same to other servers', () => {
  const found = headers();
  expect(found.map(([name]) => name)).toContain('Content-Security-Policy');
  const nginx = read('docs/security.md');
  for (const [name, value] of found) {
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    expect(nginx).toContain(`${name} "${value}"\n`);
  }
});

test('the policy lets in nothing but the app’s own files', () => {
  const policy = new Map(headers()).get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
