/** `npm run bench`: installs what the app is compared with, then runs bench.ts through Vite. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', here], { stdio: 'inherit' });
}
// Otherwise running through Vite would make everything that is built here a development build.
process.env.NODE_ENV = 'production';
await runnerImport(`${here}bench.ts`, { logLevel: 'error' });
