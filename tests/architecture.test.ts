import { describe, expect, test } from 'vitest';
import project from '../package.json' with { type: 'json' };
import {
  cycles,
  type Import,
  importsOf,
  modules,
  reachable,
  readSource,
  type Source,
  withoutComments,
} from './support/source.ts';

/** A rule names what breaks it. `broken` are the smallest sources it has to object to. */
interface Rule {
  name: string;
  breaches(source: Source): string[];
  broken: Source[];
}

const source = readSource('src');

/** What each folder of src may import beside itself. */
const arrow: Readonly<Record<string, string[]>> = {
  app: ['pages', 'ui', 'state', 'domain', 'i18n', 'styles', 'type storage'],
  pages: ['ui', 'state', 'domain', 'i18n'],
  ui: ['domain', 'i18n'],
  state: ['domain', 'i18n', 'type storage'],
  storage: ['domain'],
  domain: [],
  i18n: ['domain'],
  sw: [],
  widget: ['ui', 'domain', 'storage', 'i18n', 'styles'],
};

const rules: Rule[] = [
  importRule(
    'imports follow the arrow: app → pages → {ui, state} → domain ← storage',
    ({ from, to, kind }) => {
      const [here, there] = [layer(from), layer(to)];
      if (here === 'main' || !there || here === there) return true;
      const allowed = arrow[here ?? ''] ?? [];
      return allowed.includes(there) || (kind === 'type' && allowed.includes(`type ${there}`));
    },
    { 'src/app/a.ts': `import '../storage/b'` },
    { 'src/pages/today/a.tsx': `const b = <p>{import('../../app/b')}</p>` },
    { 'src/ui/a.ts': `import type { B } from '../state/b'` },
    { 'src/state/a.ts': `import { b } from '../storage/b'` },
    { 'src/state/a.ts': `import { type B } from '../storage/b'` },
    { 'src/state/a.ts': `import type { B } from '../ui/b'` },
    { 'src/storage/a.ts': `type B = import('../state/b').B` },
    { 'src/domain/a.ts': `export * from '../i18n/b'` },
    { 'src/i18n/a.ts': `export { b } from '../state/b'` },
    { 'src/app/a.ts': `import { b } from '../storage/b'` },
    { 'src/sw/a.ts': `import '../domain/b'` },
    { 'src/main.tsx': '', 'src/app/a.ts': `import '../main'` },
    { 'src/helpers/a.ts': `import '../domain/b'` },
    { 'src/config.ts': `import './domain/b'` },
  ),
  importRule(
    'no page imports another page',
    ({ from, to }) => layer(from) !== 'pages' || layer(to) !== 'pages' || page(from) === page(to),
    { 'src/pages/today/a.ts': `import type { B } from '../tasks/b'` },
  ),
  importRule(
    'the domain needs no package but luxon and date data',
    ({ from, to }) => layer(from) !== 'domain' || isLocal(to) || isOne(to, 'luxon|valibot'),
    { 'src/domain/a.ts': `import { createSignal } from 'solid-js'` },
  ),
  importRule(
    'the service worker needs no package but workbox',
    ({ from, to }) => layer(from) !== 'sw' || isLocal(to) || isOne(to, 'workbox-.+'),
    { 'src/sw/a.ts': `import { openDB } from 'idb'` },
  ),
  importRule(
    'only storage opens IndexedDB',
    ({ from, to }) => to !== 'idb' || layer(from) === 'storage',
    { 'src/main.tsx': `import { openDB } from 'idb'` },
  ),
  importRule(
    'storage knows no Solid',
    ({ from, to }) => layer(from) !== 'storage' || !to.includes('solid'),
    { 'src/storage/a.ts': `import { createStore } from 'solid-js/store'` },
    { 'src/storage/a.ts': `import { debounce } from '@solid-primitives/scheduled'` },
  ),
  importRule(
    'only the chart draws with chart.js',
    ({ from, to }) => to !== 'chart.js' || /^src\/ui\/chart/.test(from),
    { 'src/pages/insights/a.tsx': `import { Chart } from 'chart.js/auto'` },
  ),
  {
    name: 'every import leads to a file or to a dependency of the app',
    breaches: (source) =>
      importsOf(source)
        .filter(({ to }) => !(to in source) && !(to in project.dependencies))
        .filter(({ to }) => to !== 'virtual:pwa-register')
        .map(arrowText),
    broken: [
      { 'src/ui/a.ts': `import './b'` },
      { 'src/ui/a.ts': `import 'vite'` },
      { 'src/ui/a.ts': 'import(b)' },
    ],
  },
  {
    name: 'the first screen shows only strings that are loaded at the start',
    breaches: (source) =>
      [...reachable(source, ['src/main.tsx', 'src/pages/today/today-page.tsx'])]
        .filter((path) => !path.startsWith('src/i18n/'))
        .filter((path) => /\buseI18n\b/.test(withoutComments(path, source[path] ?? ''))),
    broken: [
      { 'src/main.tsx': `import './ui/a'`, 'src/ui/a.ts': `import { useI18n } from '../i18n'` },
      { 'src/pages/today/today-page.tsx': 'const { t } = useI18n();' },
    ],
  },
  {
    name: 'imports form no cycle',
    breaches: (source) => cycles(importsOf(source)),
    broken: [
      {
        'src/ui/a.ts': `import './b'`,
        'src/ui/b.tsx': `import './c'`,
        'src/ui/c/index.ts': `import type { A } from '../a'`,
      },
    ],
  },
  textRule(
    'only the clock reads the time',
    /new Date\b|\bDate\.now|DateTime\.(now|(local|utc)\(\))|performance\.timeOrigin/,
    ['src/state/clock.ts', 'src/widget/clock.ts'],
    { 'src/ui/a.ts': 'const a = new Date(0);' },
    { 'src/ui/a.ts': 'const a = Date.now;' },
    { 'src/domain/a.ts': 'const a = DateTime.now();' },
    { 'src/domain/a.ts': 'const a = DateTime.local();' },
    { 'src/domain/a.ts': 'const a = performance.timeOrigin;' },
  ),
  textRule(
    'text stays text: nothing is parsed as HTML',
    /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
    [],
    { 'src/ui/a.tsx': 'const a = <p innerHTML={b} />;' },
    { 'src/ui/a.ts': `a.insertAdjacentHTML('beforeend', b);` },
    { 'src/ui/a.ts': 'document.write(b);' },
  ),
  textRule(
    'what a person reads comes from i18n',
    /\p{Script=Han}/u,
    ['src/i18n/'],
    { 'src/ui/a.tsx': 'const a = <p>今天</p>;' },
    { 'src/domain/a.ts': `const a = '时间';` },
  ),
  {
    name: 'a file has at most 250 lines',
    breaches: tooLong,
    broken: [
      { 'src/ui/a.ts': 'a();\n'.repeat(251) },
      { 'src/ui/a.css': '\n'.repeat(250).concat('a {}') },
    ],
  },
];

for (const { name, breaches, broken } of rules) {
  describe(name, () => {
    test('holds', () => expect(breaches(source)).toEqual([]));

    test('would be noticed if it did not', () => {
      for (const sample of broken) expect(breaches(sample), JSON.stringify(sample)).toHaveLength(1);
    });
  });
}

test('a test file, too, has at most 250 lines', () => {
  expect(tooLong(readSource('tests'))).toEqual([]);
});

test('the rules look at the whole app, not at an empty folder', () => {
  const seen = modules(source);
  expect(seen.length).toBeGreaterThan(30);
  expect(importsOf(source).length).toBeGreaterThan(30);
});

test('comments may say anything', () => {
  const text = '// 今天, new Date()\nconst a = <p title="// b">{/* 今天 */}</p>;';
  expect(withoutComments('a.tsx', text).trim()).toMatch(
    /^const a = <p title="\/\/ b">\{ +\}<\/p>;$/,
  );
});

function importRule(name: string, allows: (one: Import) => boolean, ...broken: Source[]): Rule {
  return {
    name,
    breaches: (source) =>
      importsOf(source)
        .filter((one) => !allows(one))
        .map(arrowText),
    broken,
  };
}

function textRule(name: string, forbidden: RegExp, except: string[], ...broken: Source[]): Rule {
  return {
    name,
    breaches: (source) =>
      modules(source)
        .filter((path) => !except.some((start) => path.startsWith(start)))
        .flatMap((path) =>
          withoutComments(path, source[path] ?? '')
            .split('\n')
            .flatMap((line, at) =>
              forbidden.test(line) ? `${path}:${at + 1}: ${line.trim()}` : [],
            ),
        ),
    broken,
  };
}

function arrowText({ from, to, kind }: Import): string {
  return `${from} → ${to} (${kind})`;
}

/** The folder of src that a path lies in, or the file's name there; undefined for a package. */
function layer(path: string): string | undefined {
  return /^src\/([^/.]+)/.exec(path)?.[1];
}

function page(path: string): string | undefined {
  return path.split('/')[2];
}

function isLocal(to: string): boolean {
  return layer(to) !== undefined;
}

function isOne(name: string, pattern: string): boolean {
  return new RegExp(`^(${pattern})$`).test(name);
}

function tooLong(source: Source): string[] {
  return Object.entries(source)
    .filter(([path, text]) => isOne(path, '.+\\.(tsx?|mjs|css)') && lineCount(text) > 250)
    .map(([path]) => path);
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}
