/** The editor of a piece: its master texts, and a tab for each post with what that platform wants. */
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { addDays } from '../../domain/day';
import type { Piece } from '../../domain/piece';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import type { Plan, Post } from '../../domain/post';
import { wall } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { MasterTab } from './master-tab';
import s from './piece-editor.module.css';
import { PostTab } from './post-tab';

export interface PieceEditorProps {
  readonly pieceId: string;
  /** The post whose tab is open at first. */
  readonly postId: string | null;
  /** Called when the piece is no longer there. */
  onGone(): void;
}

const MASTER = 'master';

export function PieceEditor(props: PieceEditorProps): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const { repository, notices } = app;
  const piece = createLive(
    repository,
    ['pieces'],
    () => props.pieceId,
    async (id) => ({ found: await repository.piece(id) }),
    notices.report,
  );
  const posts = createLive(
    repository,
    ['posts'],
    () => props.pieceId,
    repository.postsOfPiece,
    notices.report,
  );
  return (
    <Show when={piece()}>
      {(answer) => (
        <Show
          when={answer().found}
          fallback={
            <Empty text={t().pieces.missing}>
              <Button onClick={() => props.onGone()}>{t().pieces.toList}</Button>
            </Empty>
          }
        >
          {(found) => (
            <Show when={posts()}>
              {(list) => (
                <Tabs piece={found()} posts={list()} postId={props.postId} onGone={props.onGone} />
              )}
            </Show>
          )}
        </Show>
      )}
    </Show>
  );
}

function Tabs(props: {
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
        <Tab label={t().pieces.master} open={open() === MASTER} onOpen={() => setChosen(MASTER)} />
        <For each={sorted()}>
          {(post) => (
            <Tab
              label={t().platform[post.platform]}
              platform={post.platform}
              open={open() === post.id}
              onOpen={() => setChosen(post.id)}
            />
          )}
        </For>
      </div>
      <div role="tabpanel" class={s.panel}>
        <Show when={open()} keyed>
          {(id) => (
            <Show
              when={id !== MASTER}
              fallback={
                <>
                  <MasterTab piece={props.piece} onGone={props.onGone} />
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
  readonly label: string;
  readonly platform?: PlatformId;
  readonly open: boolean;
  onOpen(): void;
}): JSX.Element {
  return (
    <button
      type="button"
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

/** Platforms the piece is not planned on yet; a new post takes the time of the others. */
function AddPlatforms(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const left = () =>
    PLATFORM_IDS.filter(
      (id) =>
        app.settings.value.platforms.includes(id) &&
        !props.posts.some(({ platform }) => platform === id),
    );
  const plan = (): Plan =>
    props.posts[0]?.plan ?? {
      wall: wall(addDays(app.settings.today(), 1), 20),
      zone: app.settings.zone(),
    };
  return (
    <Show when={left().length > 0}>
      <p class={s.addLabel}>
        {props.posts.length > 0 ? t().pieces.addPlatform : t().pieces.planFirst}
      </p>
      <div class={s.add}>
        <For each={left()}>
          {(platform) => (
            <Button
              size="small"
              onClick={() => void app.planning.plan(props.piece, [platform], plan())}
            >
              <span aria-hidden="true" class={s.tabBadge}>
                <PlatformBadge platform={platform} size={18} />
              </span>
              {t().platform[platform]}
            </Button>
          )}
        </For>
      </div>
    </Show>
  );
}
