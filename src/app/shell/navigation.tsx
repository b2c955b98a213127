/** The rail on a desktop, the tab bar on a phone: the same places in both. */
import { useHref, useLocation, useResolvedPath } from '@solidjs/router';
import {
  CalendarDays,
  ChartNoAxesColumn,
  type IconNode,
  LayoutGrid,
  Lightbulb,
  Plus,
  Settings,
  Stamp,
  Sun,
} from 'lucide';
import { createResource, For, type JSX, Show } from 'solid-js';
import { type StartMessages, useStartI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Icon } from '../../ui/icon/icon';
import { Mark } from '../../ui/icon/mark';
import s from './navigation.module.css';

interface Place {
  readonly href: string;
  readonly name: keyof StartMessages['app'] &
    ('today' | 'calendar' | 'streaks' | 'tasks' | 'pieces' | 'insights' | 'settings');
  readonly icon: IconNode;
  /** Only in the rail: the tab bar has room for four. */
  readonly wide?: boolean;
}

const PLACES: readonly Place[] = [
  { href: '/', name: 'today', icon: Sun },
  { href: '/calendar', name: 'calendar', icon: CalendarDays },
  { href: '/streaks', name: 'streaks', icon: Stamp },
  { href: '/tasks', name: 'tasks', icon: LayoutGrid },
  { href: '/pieces', name: 'pieces', icon: Lightbulb, wide: true },
  { href: '/insights', name: 'insights', icon: ChartNoAxesColumn, wide: true },
  { href: '/settings', name: 'settings', icon: Settings, wide: true },
];

export function Navigation(props: { readonly offlineReady: boolean }): JSX.Element {
  const app = useApp();
  const { t, f } = useStartI18n();
  const urgent = () => app.tasks.open().do.length;
  const [used] = createResource(async () => (await navigator.storage?.estimate?.())?.usage ?? null);

  return (
    <nav class={s.nav} aria-label={t().app.nav}>
      <p class={s.brand} aria-hidden="true">
        <Mark size={28} />
        {t().app.name}
      </p>
      <ul class={s.places}>
        <For each={PLACES}>
          {(place) => (
            <li data-place={place.name} data-wide={place.wide ? '' : undefined}>
              <PlaceLink href={place.href}>
                <Icon of={place.icon} size={20} stroke={1.75} />
                <span>{t().app[place.name]}</span>
                <Show when={place.name === 'tasks' && urgent() > 0}>
                  <span class={s.count}>{urgent()}</span>
                </Show>
              </PlaceLink>
            </li>
          )}
        </For>
        <li class={s.newPlace}>
          <button
            type="button"
            class={s.new}
            aria-label={t().app.new}
            onClick={() => app.overlay.openNew('post')}
          >
            <Icon of={Plus} size={22} />
          </button>
        </li>
      </ul>
      <p class={s.state}>
        <Show when={props.offlineReady}>{t().app.offlineReady}</Show>
        <Show when={used()}>{(bytes) => <span>{t().app.used(f().size(bytes()))}</span>}</Show>
      </p>
    </nav>
  );
}

/** A link that knows when one is there; the router's own takes properties apart on the way to the first screen. */
function PlaceLink(props: { readonly href: string; readonly children: JSX.Element }): JSX.Element {
  const location = useLocation();
  const href = useHref(useResolvedPath(() => props.href));
  const here = () => {
    const [at, place] = [location.pathname, href()].map((path) => path?.replace(/\/$/, ''));
    return at === place || (props.href !== '/' && at?.startsWith(`${place}/`));
  };
  return (
    <a class={s.place} href={href()} aria-current={here() ? 'page' : undefined}>
      {props.children}
    </a>
  );
}
