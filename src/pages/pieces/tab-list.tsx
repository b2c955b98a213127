/** The tabs by name: the arrows turn them, and those with something over its limit say so. */
import { createEffect, For, type JSX, on, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './piece-editor.module.css';

/** The tab of the master texts; the others are named by their posts. */
export const MASTER = 'master';

export function TabList(props: {
  /** Names the tabs: `${id}-${tab}`. */
  readonly id: string;
  readonly piece: Piece;
  readonly posts: readonly Post[];
  /** Posts with something their platform would not take. */
  readonly troubled: readonly string[];
  readonly open: string;
  onOpen(tab: string): void;
}): JSX.Element {
  const { t } = useI18n();
  // By id, so that a tab keeps the focus while its post is written in.
  const tabs = () => [MASTER, ...props.posts.map(({ id }) => id)];
  const platformOfTab = (tab: string) => props.posts.find(({ id }) => id === tab)?.platform;
  let list!: HTMLDivElement;
  const chosen = () => list.querySelector<HTMLElement>('[aria-selected=true]');
  // Where not all have room, the open one is whole.
  createEffect(
    on(
      () => props.open,
      () => chosen()?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
      { defer: true },
    ),
  );

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    // The arrows turn tabs here, not pages of the calendar.
    event.stopPropagation();
    const all = tabs();
    props.onOpen(all[(all.indexOf(props.open) + step + all.length) % all.length] ?? MASTER);
    chosen()?.focus();
  }

  return (
    <div
      ref={list}
      class={s.tabs}
      role="tablist"
      aria-label={props.piece.title || t().app.untitled}
      onKeyDown={onKey}
    >
      <For each={tabs()}>
        {(tab) => (
          <button
            type="button"
            id={`${props.id}-${tab}`}
            role="tab"
            class={s.tab}
            aria-selected={props.open === tab}
            tabindex={props.open === tab ? 0 : -1}
            onClick={() => props.onOpen(tab)}
          >
            <Show when={platformOfTab(tab)} fallback={t().pieces.master}>
              {(platform) => (
                <>
                  <span aria-hidden="true" class={s.tabBadge}>
                    <PlatformBadge platform={platform()} size={18} />
                  </span>
                  {t().platform[platform()]}
                </>
              )}
            </Show>
            <Show when={props.troubled.includes(tab)}>
              <span class={s.trouble} title={t().editor.overLimit}>
                <span aria-hidden="true">!</span>
                <span class="visually-hidden">{t().editor.overLimit}</span>
              </span>
            </Show>
          </button>
        )}
      </For>
    </div>
  );
}
