/** Every address and the page behind it, loaded when first visited. */
import { type Component, lazy } from 'solid-js';

/** Resolves when the strings of all pages are there. */
export type Complete = () => Promise<void>;

interface Page {
  readonly path: string;
  readonly load: () => Promise<{ default: Component }>;
}

/** The first screen, which does with the strings of the start. */
const TODAY = '/';

const PAGES: readonly Page[] = [
  { path: TODAY, load: () => import('../pages/today/today-page') },
  { path: '/calendar', load: () => import('./calendar-with-editor') },
  { path: '/pieces', load: () => import('../pages/pieces/pieces-page') },
  { path: '/pieces/:id', load: () => import('../pages/pieces/piece-page') },
  { path: '/publish/next', load: () => import('../pages/publish/queue-page') },
  { path: '/publish/:postId', load: () => import('../pages/publish/publish-page') },
  { path: '/streaks', load: () => import('../pages/streaks/streaks-page') },
  { path: '/streaks/:id', load: () => import('../pages/streaks/streak-page') },
  { path: '/tasks', load: () => import('../pages/tasks/tasks-page') },
  { path: '/widgets', load: () => import('../pages/widgets/widgets-page') },
  { path: '/share', load: () => import('../pages/pieces/share-page') },
  { path: '/insights', load: () => import('../pages/insights/insights-page') },
  { path: '/insights/results', load: () => import('../pages/insights/results-page') },
  { path: '/insights/review', load: () => import('../pages/insights/review-page') },
  { path: '/go/:where', load: () => import('../pages/go/go-page') },
  { path: '/settings', load: () => import('../pages/settings/settings-page') },
  { path: '/settings/trash', load: () => import('../pages/settings/trash-page') },
  { path: '/settings/storage', load: () => import('../pages/settings/storage-page') },
];

/** The pages as routes. All but the first wait for their strings. */
export function makeRoutes(complete: Complete) {
  return PAGES.map(({ path, load }) => ({
    path,
    component: path === TODAY ? lazy(load) : lazyWithStrings(load, complete),
  }));
}

/** A component that is loaded together with the strings it needs. */
export function lazyWithStrings<P extends object>(
  load: () => Promise<{ default: Component<P> }>,
  complete: Complete,
) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), complete()]);
    return module;
  });
}

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
