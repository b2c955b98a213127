/** Every address and the page behind it, loaded when first visited. */
import { type Component, lazy } from 'solid-js';

interface Page {
  readonly path: string;
  readonly load: () => Promise<{ default: Component }>;
}

const PAGES: readonly Page[] = [
  { path: '/', load: () => import('../pages/today/today-page') },
  { path: '/calendar', load: () => import('./calendar-with-editor') },
  { path: '/pieces', load: () => import('../pages/pieces/pieces-page') },
  { path: '/pieces/:id', load: () => import('../pages/pieces/piece-page') },
  { path: '/publish/:postId', load: () => import('../pages/publish/publish-page') },
  { path: '/streaks', load: () => import('../pages/streaks/streaks-page') },
  { path: '/streaks/:id', load: () => import('../pages/streaks/streak-page') },
  { path: '/tasks', load: () => import('../pages/tasks/tasks-page') },
  { path: '/settings', load: () => import('../pages/settings/settings-page') },
];

export const ROUTES = PAGES.map(({ path, load }) => ({ path, component: lazy(load) }));

/** Starts loading the page of an address, so that it comes with the data instead of after it. */
export function preload(pathname: string): void {
  const parts = pathname.split('/');
  const page = PAGES.find(({ path }) => {
    const pattern = path.split('/');
    return (
      pattern.length === parts.length &&
      pattern.every((part, i) => part.startsWith(':') || part === parts[i])
    );
  });
  // A failure here is met again, and shown, when the router asks for the page.
  page?.load().catch(() => undefined);
}
