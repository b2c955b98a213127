/** The tabs of the editor: the master, and one for each post. */
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  Show,
} from 'solid-js';
import type { Piece } from '../../domain/piece';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { AddPlatforms } from './add-platforms';
import { MasterTab } from './master-tab';
import s from './piece-editor.module.css';
import { PostTab } from './post-tab';

const MASTER = 'master';

export function EditorTabs(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
  readonly postId: string | null;
  onGone(): void;
}): JSX.Element {
  const { t } = useI18n();
  const [chosen, setChosen] = createSignal(MASTER);
  createEffect(() => setChosen(props.postId ?? MASTER));
  const open = createMemo(() =>
    props.posts.some(({ id }) => id === chosen()) ? chosen() : MASTER,
  );
  const sorted = () =>
    props.posts.toSorted(
      (a, b) => PLATFORM_IDS.indexOf(a.platform) - PLATFORM_IDS.indexOf(b.platform),
    );
  const tabs = () => [MASTER, ...sorted().map(({ id }) => id)];
  const id = createUniqueId();
  let list!: HTMLDivElement;

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    // The arrows turn tabs here, not pages of the calendar.
    event.stopPropagation();
    const next = tabs()[(tabs().indexOf(open()) + step + tabs().length) % tabs().length];
    setChosen(next ?? MASTER);
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  return (
    <div class={s.editor}>
      <div
        ref={list}
        class={s.tabs}
        role="tablist"
        aria-label={props.piece.title || t().app.untitled}
        onKeyDown={onKey}
      >
        <Tab
          id={`${id}-${MASTER}`}
          label={t().pieces.master}
          open={open() === MASTER}
          onOpen={() => setChosen(MASTER)}
        />
        <For each={sorted()}>
          {(post) => (
            <Tab
              id={`${id}-${post.id}`}
              label={t().platform[post.platform]}
              platform={post.platform}
              open={open() === post.id}
              onOpen={() => setChosen(post.id)}
            />
          )}
        </For>
      </div>
      <div role="tabpanel" aria-labelledby={`${id}-${open()}`}>
        <Show when={open()} keyed>
          {(id) => (
            <Show
              when={id !== MASTER}
              fallback={
                <>
                  <MasterTab piece={props.piece} posts={props.posts} onGone={props.onGone} />
                  <AddPlatforms piece={props.piece} posts={props.posts} />
                </>
              }
            >
              <PostTab id={id} piece={props.piece} posts={props.posts} />
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}

function Tab(props: {
  readonly id: string;
  readonly label: string;
  readonly platform?: PlatformId;
  readonly open: boolean;
  onOpen(): void;
}): JSX.Element {
  return (
    <button
      type="button"
      id={props.id}
      role="tab"
      class={s.tab}
      aria-selected={props.open}
      tabindex={props.open ? 0 : -1}
      onClick={() => props.onOpen()}
    >
      <Show when={props.platform}>
        {(platform) => (
          <span aria-hidden="true" class={s.tabBadge}>
            <PlatformBadge platform={platform()} size={18} />
          </span>
        )}
      </Show>
      {props.label}
    </button>
  );
}
