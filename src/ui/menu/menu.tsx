/**
 * A menu that opens where it is asked for, on the browser's own popover: it lies above everything and
 * closes by a press beside it. On a phone it is a sheet from below. There is one while it is open, none
 * for each thing that could open it.
 */
import { createEffect, For, type JSX, on, onCleanup, onMount, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { topDialog } from '../dialog/top-dialog';
import s from './menu.module.css';

export interface MenuItem {
  readonly label: string;
  /** What else to know before choosing. */
  readonly hint?: string | undefined;
  /** For one of several states: whether it is the present one. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  run(): void;
}

export interface MenuGroup {
  /** Null where the items speak for themselves. */
  readonly label: string | null;
  readonly items: readonly MenuItem[];
}

export interface MenuProps {
  /** What it is about. */
  readonly label: string;
  /** Where, pixels of the window: it opens to the right of it and below. */
  readonly x: number;
  readonly y: number;
  readonly groups: readonly MenuGroup[];
  /** A sentence above the items. */
  readonly note?: string | undefined;
  onClose(): void;
}

/** Pixels left free at the edges of the window. */
const MARGIN = 8;

/** Open while it is mounted: wrap it in <Show>. Gives the focus back. */
export function Menu(props: MenuProps): JSX.Element {
  let menu!: HTMLDivElement;
  const opener = document.activeElement;
  /** What the item says that the keys have come to. */
  let reached: string | null = null;

  onMount(() => {
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    const left = Math.min(props.x, window.innerWidth - width - MARGIN);
    const top = Math.min(props.y, window.innerHeight - height - MARGIN);
    menu.style.setProperty('--x', `${Math.max(MARGIN, left)}px`);
    menu.style.setProperty('--y', `${Math.max(MARGIN, top)}px`);
    menu.addEventListener('focusin', (event) => {
      reached = (event.target as Element).textContent;
    });
    items()[0]?.focus();
    // Before the keys of the page, which mean something else.
    menu.addEventListener('keydown', onKey);
    menu.addEventListener('toggle', (event) => event.newState === 'closed' && props.onClose());
  });
  // What can be chosen may change while it is open, which makes its items anew: the keys stay where
  // they were.
  createEffect(
    on(
      () => props.groups,
      () => {
        if (document.activeElement?.contains(menu) !== true) return;
        const all = items();
        (all.find(({ textContent }) => textContent === reached) ?? all[0])?.focus();
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    const inside =
      document.activeElement === document.body || menu.contains(document.activeElement);
    if (inside && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });

  const items = () => [...menu.querySelectorAll<HTMLElement>('button')];

  function onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (event.key === 'Tab' || event.key === 'Escape') props.onClose();
    else if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
  }

  function choose(item: MenuItem): void {
    props.onClose();
    item.run();
  }

  return (
    <Portal mount={topDialog() ?? document.body}>
      <div ref={menu} class={s.menu} popover="auto" role="menu" aria-label={props.label}>
        <p class={s.title} aria-hidden="true">
          {props.label}
        </p>
        <Show when={props.note}>
          <p class={s.note}>{props.note}</p>
        </Show>
        <For each={props.groups}>
          {(group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, not menu items.
            <div class={s.group} role="group" aria-label={group.label ?? props.label}>
              <Show when={group.label}>
                <p class={s.label} aria-hidden="true">
                  {group.label}
                </p>
              </Show>
              <For each={group.items}>
                {(item) => (
                  <button
                    type="button"
                    class={s.item}
                    {...roleOf(item)}
                    data-danger={item.danger ? '' : undefined}
                    tabindex="-1"
                    onClick={() => choose(item)}
                  >
                    <span>{item.label}</span>
                    <Show when={item.hint}>
                      <span class={s.hint}>{item.hint}</span>
                    </Show>
                  </button>
                )}
              </For>
            </div>
          )}
        </For>
      </div>
    </Portal>
  );
}

function roleOf({ checked }: MenuItem): JSX.HTMLAttributes<HTMLButtonElement> {
  return checked === undefined
    ? { role: 'menuitem' }
    : { role: 'menuitemradio', 'aria-checked': checked };
}
