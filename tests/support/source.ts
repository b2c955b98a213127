import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

/** Text of files by their path from the project's root: `src/domain/day.ts`. */
export type Source = Readonly<Record<string, string>>;

/** One import statement, re-export, `import()` or `import('…').Type`. */
export interface Import {
  from: string;
  /** A path from the project's root, or the name of a package. */
  to: string;
  kind: 'value' | 'type' | 'lazy';
}

/** Every file below some folders of the project. */
export function readSource(...folders: string[]): Source {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/node_modules|bench.dist/.test(entry.parentPath))
      .map((entry) => posix.relative(root, join(entry.parentPath, entry.name))),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The paths that TypeScript reads. */
export function modules(source: Source): string[] {
  return Object.keys(source).filter((path) => /\.tsx?$/.test(path));
}

const read = new WeakMap<Source, Import[]>();

/** What every module imports; `to` may name a file that does not exist. Throws on broken syntax. */
export function importsOf(source: Source): Import[] {
  const imports = read.get(source) ?? readImports(source);
  read.set(source, imports);
  return imports;
}

function readImports(source: Source): Import[] {
  return modules(source).flatMap((from) => {
    const imports: Import[] = [];
    const add = (specifier: unknown, kind: Import['kind']) =>
      imports.push({ from, to: resolve(from, String(specifier), source), kind });

    new Visitor({
      ImportDeclaration: (node) => void add(node.source.value, node.importKind ?? 'value'),
      ExportAllDeclaration: (node) => void add(node.source.value, node.exportKind ?? 'value'),
      ExportNamedDeclaration: (node) =>
        void (node.source && add(node.source.value, node.exportKind ?? 'value')),
      ImportExpression: (node) =>
        void add(node.source.type === 'Literal' ? node.source.value : 'a computed path', 'lazy'),
      TSImportType: (node) => void add(node.source.value, 'type'),
    }).visit(parse(from, source[from] ?? '').program);
    return imports;
  });
}

/** The modules that some modules need before they run. */
export function reachable(source: Source, from: readonly string[]): Set<string> {
  const found = new Set(from.filter((path) => path in source));
  const imports = importsOf(source).filter(
    ({ kind, to }) => kind === 'value' && /\.tsx?$/.test(to) && to in source,
  );
  for (const path of found) {
    for (const one of imports) if (one.from === path) found.add(one.to);
  }
  return found;
}

/** A module's text with its comments blanked out; lines keep their numbers. */
export function withoutComments(path: string, text: string): string {
  return parse(path, text).comments.reduce((rest, { start, end }) => {
    const blank = text.slice(start, end).replace(/[^\n]/g, ' ');
    return rest.slice(0, start) + blank + rest.slice(end);
  }, text);
}

/** The import paths that lead back to where they start, each as `a → b → a`. */
export function cycles(imports: Import[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();

  function follow(path: string, trail: string[]) {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    const next = imports.filter(({ from }) => from === path);
    for (const { to } of next) follow(to, [...trail, path]);
    done.add(path);
  }

  for (const { from } of imports) follow(from, []);
  return found;
}

function parse(path: string, text: string) {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return result;
}

function resolve(from: string, specifier: string, source: Source): string {
  if (!specifier.startsWith('.')) {
    return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  }
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end);
  return candidates.find((candidate) => candidate in source) ?? path;
}
