import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { firstVisit } from './build/first-visit.ts';
import { passphrasesOnly } from './build/passphrases-only.ts';
import { staticHosts } from './build/static-hosts.ts';
import { widgetPage } from './build/widget-page.ts';
import project from './package.json' with { type: 'json' };
import { findBrowser } from './tests/support/browser.ts';

export default defineConfig(async () => ({
  plugins: [
    solid(),
    passphrasesOnly(),
    widgetPage(),
    firstVisit(),
    staticHosts(),
    pwa(),
    securityHeaders(),
  ],
  define: { __APP_VERSION__: JSON.stringify(project.version), __BUILD__: JSON.stringify(commit()) },
  build: {
    // ES2023, and the first versions with light-dark(): an ES target alone would have it rewritten.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    // Pages ask for what they import themselves: listed ahead, its names alone would be 1 KB of the start.
    modulePreload: {
      polyfill: false,
      // A page is fetched together with its styles and with what most pages need, not after them. To
      // name all else that each page imports would fill the start.
      resolveDependencies: (file: string, imports: string[], { hostType }: { hostType: string }) =>
        imports.filter((one) => hostType === 'html' || one === file || isShared(one)),
    },
    // Three per cent smaller than the built-in minifier, which is what the start's 45 KB have left.
    minify: 'terser' as const,
    terserOptions: { module: true, compress: { passes: 3 } },
    rolldownOptions: { output: { codeSplitting: { groups: [firstScreen, shared] } } },
  },
  preview: { cors: false },
  // Only a test run loads the test tools and looks for a browser.
  ...(process.env.VITEST && { test: { environment: 'node', projects: await testProjects() } }),
}));

/**
 * One chunk for all that the first screen needs besides its page: cut along what lazy pages share, it
 * would be ten, and bigger in all. What these modules import is taken along.
 */
const firstScreen = {
  name: 'start',
  test: /vite.preload-helper|icons.send\b|src.(app.root|storage.repository|ui.(post.post-row|task.task-row|seal.seal|empty.empty)|state.due)\b/,
};

/** The service worker is ours (src/sw); the plugin tells it which files there are to cache. */
function pwa() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      globPatterns: ['**/*.{js,css,html,svg,png,ico,webmanifest,json,woff2}'],
      globIgnores: ['screenshots/**', '404.html', 'widget/**'],
      maximumFileSizeToCacheInBytes: 1_000_000,
    },
  });
}

/**
 * The headers of the served app: of `vite preview`, and as a file that Netlify and Cloudflare Pages read
 * (docs/security.md has them for other servers). A page may style itself only by its own files and its
 * own shell.
 */
function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    writeBundle({ dir = '' }) {
      // The service worker is a build of its own, without a shell.
      if (!existsSync(resolve(dir, 'index.html'))) return;
      const lines = [...headersFor(dir)].map(([name, value]) => `  ${name}: ${value}\n`).join('');
      const file = `/*\n${lines}\n/assets/*\n  Cache-Control: ${FOR_EVER}\n`;
      writeFileSync(resolve(dir, '_headers'), file);
    },
    configurePreviewServer({ config, middlewares }) {
      const headers = headersFor(resolve(config.root, config.build.outDir));
      middlewares.use((request, response, next) => {
        response.setHeaders(headers);
        const hashed = request.url?.startsWith(`${config.base}assets/`);
        response.setHeader('Cache-Control', hashed ? FOR_EVER : 'no-cache');
        next();
      });
    },
  };
}

/** For files that are named after their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The headers of the build in a folder. */
function headersFor(folder: string): Map<string, string> {
  return new Map([
    [
      'Content-Security-Policy',
      contentSecurityPolicy(readFileSync(resolve(folder, 'index.html'), 'utf8')),
    ],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ]);
}

function contentSecurityPolicy(shell: string): string {
  const inline = [...shell.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  const hashes = inline.map((css) => createHash('sha256').update(css).digest('base64'));
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' '),
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function commit(): string {
  try {
    const id = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: 'pipe' });
    return id.toString().trim();
  } catch {
    return 'dev';
  }
}

/** One more for what most pages need: forty files of a kilobyte take a phone longer than one of forty. */
const shared = { name: 'shared', test: /src.(ui|state|domain)\b|lucide/, minShareCount: 5 };
const isShared = (file: string) => /\bshared-[^/]+\.js$/.test(file);

/** Where the domain's tests run: ordinary zones, clock changes, and a day that never happened. */
const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Apia', 'UTC'];

async function testProjects(): Promise<TestProjectInlineConfiguration[]> {
  const { playwright } = await import('@vitest/browser-playwright');
  const domain = 'tests/unit/domain/**/*.test.ts';
  // Its times are instants, whatever the zone; and it has the slowest properties.
  const backup = 'tests/unit/domain/backup/*.test.ts';
  return [
    ...zones.map((zone) => ({
      extends: true as const,
      test: {
        name: `unit ${zone}`,
        include: [domain],
        exclude: [backup],
        pool: 'forks' as const,
        // One process for many files: the domain keeps no state, and starting one costs most.
        isolate: false,
        env: { TZ: zone },
        setupFiles: 'tests/support/zone.ts',
        // Properties are slow where five zones share two busy cores.
        testTimeout: 60_000,
      },
    })),
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['tests/unit/**/*.test.ts', backup, 'tests/architecture.test.ts'],
        exclude: ['tests/unit/domain/*.test.ts', 'tests/unit/domain/insights/*.test.ts'],
        testTimeout: 60_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        include: ['tests/browser/**/*.test.{ts,tsx}'],
        testTimeout: 60_000,
        // A ceiling, not a wait: a busy machine takes ten times as long as a quiet one.
        expect: { poll: { timeout: 30_000 } },
        browser: {
          enabled: true,
          headless: true,
          provider: playwright({ launchOptions: await findBrowser() }),
          instances: [{ browser: 'chromium' }],
          viewport: { width: 390, height: 844 },
          screenshotFailures: false,
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'build',
        include: ['tests/build/**/*.test.ts'],
        // Packing a hundred files as tightly as a server would takes its time.
        testTimeout: 60_000,
      },
    },
  ];
}
