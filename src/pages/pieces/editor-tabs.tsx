/** The tabs of the editor: the master, and one for each post. */
import { createEffect, createMemo, createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { problemsOf } from '../../domain/flaws';
import type { Piece } from '../../domain/piece';
import { PLATFORM_IDS } from '../../domain/platform';
import { platformOf } from '../../domain/platform-facts';
import { comparePosts, type Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { MasterTab } from './master-tab';
import { OutBar } from './out-bar';
import s from './piece-editor.module.css';
import { PostTab } from './post-tab';
import { MASTER, TabList } from './tab-list';
import { type Troubled, Warnings } from './warnings';

export function EditorTabs(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
  readonly postId: string | null;
  onGone(): void;
}): JSX.Element {
  const { settings, streaks } = useApp();
  const { t } = useI18n();
  const id = createUniqueId();
  const [chosen, setChosen] = createSignal(MASTER);
  createEffect(() => setChosen(props.postId ?? MASTER));
  const open = createMemo(() =>
    props.posts.some((post) => post.id === chosen()) ? chosen() : MASTER,
  );
  const sorted = createMemo(() =>
    props.posts.toSorted(
      (a, b) => PLATFORM_IDS.indexOf(a.platform) - PLATFORM_IDS.indexOf(b.platform),
    ),
  );
  const goingOut = createMemo(() =>
    props.posts.filter(({ state }) => state.status !== 'published' && state.status !== 'dropped'),
  );
  const troubled = createMemo((): readonly Troubled[] =>
    goingOut()
      .map((post) => ({
        post,
        problems: problemsOf(
          { ...post, title: streaks.titleOf(post) },
          platformOf(post.platform, settings.value.limits),
        ),
      }))
      .filter(({ problems }) => problems.length > 0),
  );
  /** The open post, or from the master the one that goes out first. */
  const next = () =>
    open() === MASTER
      ? goingOut().toSorted(comparePosts)[0]
      : goingOut().find((post) => post.id === open());
  const warnings = () => <Warnings troubled={troubled()} onOpen={setChosen} />;

  return (
    <div class={s.editor}>
      <h2 class={`${s.title} written`}>{props.piece.title || t().app.untitled}</h2>
      <TabList
        id={id}
        piece={props.piece}
        posts={sorted()}
        troubled={troubled().map(({ post }) => post.id)}
        open={open()}
        onOpen={setChosen}
      />
      <div class={s.panel} role="tabpanel" aria-labelledby={`${id}-${open()}`}>
        <Show when={open()} keyed>
          {(tab) => (
            <Show
              when={tab !== MASTER}
              fallback={
                <MasterTab
                  piece={props.piece}
                  posts={props.posts}
                  warnings={warnings()}
                  onGone={props.onGone}
                />
              }
            >
              <PostTab id={tab} piece={props.piece} posts={props.posts} warnings={warnings()} />
            </Show>
          )}
        </Show>
      </div>
      <Show when={next()}>{(post) => <OutBar post={post()} named={open() === MASTER} />}</Show>
    </div>
  );
}
