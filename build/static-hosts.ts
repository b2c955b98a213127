/**
 * What lets hosts without rules of their own serve the app at every address, also below a path:
 * docs/hosting.md.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const WIDGETS = ['streak', 'today', 'tasks'];

/** Adds the pages that such hosts look for, and names the app after its path. */
export function staticHosts(): Plugin {
  let app: ResolvedConfig;
  return {
    name: 'static-hosts',
    configResolved(config) {
      app = config;
    },
    writeBundle: {
      sequential: true,
      handler({ dir = '' }) {
        // The service worker is a build of its own, without pages.
        if (!existsSync(resolve(dir, 'widget.html'))) return;
        cpSync(resolve(dir, 'index.html'), resolve(dir, '404.html'));
        for (const widget of WIDGETS) {
          mkdirSync(resolve(dir, 'widget', widget), { recursive: true });
          cpSync(resolve(dir, 'widget.html'), resolve(dir, 'widget', widget, 'index.html'));
        }
        // An id is relative to the origin, where another app may live at another path.
        const manifest = resolve(dir, 'manifest.webmanifest');
        const text = readFileSync(manifest, 'utf8');
        writeFileSync(manifest, text.replace('"id": "/"', `"id": ${JSON.stringify(app.base)}`));
      },
    },
  };
}
