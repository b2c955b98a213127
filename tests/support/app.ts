import { type BrowserContext, test as base } from '@playwright/test';
import { type App, serve } from './serve.ts';

export { expect } from '@playwright/test';

/** What a test says with `test.use`, beside Playwright's own `locale` and `timezoneId`. */
export interface AppOptions {
  /** The moment the pages' clock starts at, with its offset: `2026-11-03T09:00:00+08:00`. */
  now: string | undefined;
  /** Console messages this test means to provoke, such as a failed request while offline. */
  expectedErrors: RegExp[];
}

/** `test` with the served app, and a browser context in which any unexpected error is a failure. */
export const test = base.extend<AppOptions & { app: App }, { server: App }>({
  now: [undefined, { option: true }],
  expectedErrors: [[], { option: true }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from it.
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.stopServer();
    },
    { scope: 'worker' },
  ],

  app: async ({ server }, use) => {
    await use(server);
    await server.startServer();
  },

  baseURL: async ({ server }, use) => use(server.url),

  context: async ({ context, now, expectedErrors }, use) => {
    const errors = await watchErrors(context);
    if (now) await context.clock.install({ time: now });
    await use(context);
    const unexpected = errors.filter((error) => !expectedErrors.some((one) => one.test(error)));
    base.expect(unexpected, 'errors in the console').toEqual([]);
  },
});

/**
 * Collects, as they come, what goes wrong in every page of a context: console errors, uncaught
 * exceptions and violations of the content security policy.
 */
export async function watchErrors(context: BrowserContext): Promise<string[]> {
  const errors: string[] = [];
  context.on('weberror', (thrown) => errors.push(String(thrown.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      // biome-ignore lint/suspicious/noConsole: it is how the page tells the listener above.
      console.error(`CSP: ${violation.effectiveDirective} forbids ${violation.blockedURI}`);
    });
  });
  return errors;
}
