/** Builds the pages that are measured: the app's own modules and its peers, without the app around. */
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const page = (name: string) => new URL(`${name}.html`, import.meta.url).pathname;

export default defineConfig({
  plugins: [solid()],
  build: {
    target: 'chrome123',
    outDir: '../dist/pages',
    emptyOutDir: true,
    rolldownOptions: {
      input: ['storage', 'month', 'streaks', 'sheet', 'insights', 'search'].map(page),
    },
  },
  // Isolated pages have a clock of five microseconds instead of a hundred.
  preview: {
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
});
