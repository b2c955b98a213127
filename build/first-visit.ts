/**
 * Has index.html name what the first screen imports once it runs: a first visit gets it a journey to
 * the server earlier.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Loaded by the first screen, in the language that most likely is wanted. */
const SOON = ['src/pages/today/today-page.tsx', 'src/i18n/zh-CN/start.ts'];

export function firstVisit(): Plugin {
  let base: string;
  return {
    name: 'first-visit',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, path }) {
        if (!bundle || path !== '/index.html') return [];
        return SOON.map((module) => chunkOf(bundle, module)).flatMap((chunk) => [
          link('modulepreload', base + chunk.fileName),
          ...[...(chunk.viteMetadata?.importedCss ?? [])].map((file) =>
            link('stylesheet', base + file),
          ),
        ]);
      },
    },
  };
}

function link(rel: string, href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href }, injectTo: 'head' };
}

/** The chunk of the build that a module begins. Throws where there is none. */
function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.facadeModuleId?.endsWith(module)) return file;
  }
  throw new Error(`${module} begins no chunk of the build`);
}
