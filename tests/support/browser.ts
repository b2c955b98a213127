import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What Playwright's `launch` needs: `env` is complete, nothing else is inherited. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** A browser under test asks nobody for updates, sync or field trials. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * The Chromium that runs the tests: `CHROMIUM_PATH`, an installed one, Playwright's own, or the one
 * packed inside the npm package @sparticuz/chromium. Throws only where even that cannot be unpacked.
 */
export async function findBrowser(): Promise<Browser> {
  const found = process.env.CHROMIUM_PATH || installed() || (await playwrights());
  return found ? browser(found) : packed();
}

function browser(executablePath: string, extraEnv: Record<string, string> = {}): Browser {
  const env = { ...process.env, ...extraEnv } as Record<string, string>;
  return { executablePath, env, args: quiet };
}

function installed(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The packed Chromium, with its own libraries and fonts where the machine has none. */
async function packed(): Promise<Browser> {
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {};
  if (await lacksLibraries(executablePath)) {
    const own = join(folder, 'al2023', 'lib');
    env.LD_LIBRARY_PATH = [own, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  return browser(executablePath, env);
}

async function lacksLibraries(executable: string): Promise<boolean> {
  try {
    return (await run('ldd', [executable])).stdout.includes('not found');
  } catch {
    return true;
  }
}

/**
 * Unpacks beside the installed packages, first into a folder of this process alone, and renames it
 * when complete: whatever starts at the same time sees a whole browser or none.
 */
async function unpack(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const root = join(dirname(entry), '..', '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const cache = join(root, '..', '..', '.cache');
  const folder = join(cache, `chromium-${version}-${process.arch}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  await unpackInto(staging, entry);
  await rename(staging, folder).catch(async (error) => {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/**
 * The package unpacks into the temporary folder, and its Amazon Linux libraries only when it thinks
 * it runs there; a process with that environment gets everything into one place.
 */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const script = `require(${JSON.stringify(entry)}).executablePath()`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['-e', script], { env });
  // The package's fonts.conf names fixed folders under /var, /opt and /tmp.
  const fonts = '<dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir>';
  await writeFile(join(folder, 'fonts', 'fonts.conf'), `<fontconfig>${fonts}</fontconfig>\n`);
}
