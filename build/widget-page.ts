/**
 * Builds widget.html by itself, after the app: sharing chunks with the app, a widget would load parts
 * of it, and the app's start would be cut in more pieces.
 */
import { build, type Connect, type Plugin, type ResolvedConfig } from 'vite';

/** Adds the widget's page to the build, and serves it below `/widget/` as the service worker does. */
export function widgetPage(): Plugin {
  let app: ResolvedConfig;
  const serve = ({ middlewares }: { middlewares: Connect.Server }) => {
    middlewares.use((request, _response, next) => {
      request.url = request.url?.replace(/^(.*)\/widget\/[^?.]*/, '$1/widget.html');
      next();
    });
  };
  return {
    name: 'widget-page',
    configResolved(config) {
      app = config;
    },
    configureServer: serve,
    configurePreviewServer: serve,
    async writeBundle() {
      const { outDir, target, minify, terserOptions } = app.build;
      await build({
        configFile: false,
        root: app.root,
        base: app.base,
        publicDir: false,
        logLevel: 'warn',
        build: {
          ...{ outDir, target, minify, terserOptions },
          emptyOutDir: false,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: 'widget.html' },
        },
      });
    },
  };
}
