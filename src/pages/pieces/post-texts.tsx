/** Title, body and tags of one post, each following the piece until changed, each measured. */
import { createSignal, type JSX, Show, untrack } from 'solid-js';
import {
  bodyWithTags,
  forbiddenIn,
  measure,
  measureTags,
  parseTags,
  spellTags,
} from '../../domain/measure';
import type { Piece } from '../../domain/piece';
import { platformOf, type TextLimit } from '../../domain/platform-facts';
import { isOwn, type Part, type Post } from '../../domain/post';
import { hasVariable } from '../../domain/title-template';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Meter } from '../../ui/meter/meter';
import s from './piece-editor.module.css';
import { TypedField } from './typed-field';

/** Longest overflow quoted in a message, characters. */
const QUOTE = 40;

export function PostTexts(props: { readonly post: Post; readonly piece: Piece }): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  // The last words are saved when the post may already be gone from the screen.
  const post = untrack(() => props.post);
  const platform = () => platformOf(props.post.platform);
  // What is being typed is measured at once, before it is stored.
  const [typedTitle, setTypedTitle] = createSignal<string>();
  const [typedBody, setTypedBody] = createSignal<string>();
  const [typedTags, setTypedTags] = createSignal<string>();
  const shownTitle = () =>
    app.streaks.titleOf({ ...props.post, title: typedTitle() ?? props.post.title });
  const tags = () => parseTags(typedTags() ?? spellTags(props.post.tags));
  const body = () => bodyWithTags(typedBody() ?? props.post.body, tags(), platform().tagSyntax);
  const measuredTags = () => measureTags(tags(), platform().tags);
  const published = () => props.post.state.status === 'published';

  /** What is wrong with a text under its limit, in words. */
  function wrong(text: string, limit: TextLimit): string | undefined {
    const forbidden = forbiddenIn(text, limit);
    if (forbidden.length > 0) return t().pieces.forbidden(forbidden.join(' '));
    const { level, fits } = measure(text, limit);
    return level === 'over' ? t().pieces.over(text.slice(fits, fits + QUOTE)) : undefined;
  }

  return (
    <>
      <TypedField
        label={t().pieces.pieceTitle}
        value={props.post.title}
        disabled={published()}
        aside={
          <>
            <Follows part="title" post={props.post} piece={props.piece} />
            <Show when={platform().title}>
              {(limit) => <Meter {...measure(shownTitle(), limit())} />}
            </Show>
          </>
        }
        hint={hasVariable(props.post.title) ? t().pieces.outAs(shownTitle()) : undefined}
        error={(() => {
          const limit = platform().title;
          return limit ? wrong(shownTitle(), limit) : undefined;
        })()}
        onType={setTypedTitle}
        save={(title) => app.planning.writePost(post, 'title', title)}
      />
      <TypedField
        label={platform().tagSyntax === 'field' ? t().pieces.intro : t().pieces.body}
        multiline
        value={props.post.body}
        disabled={published()}
        aside={
          <>
            <Follows part="body" post={props.post} piece={props.piece} />
            <Meter {...measure(body(), platform().body)} />
          </>
        }
        error={wrong(body(), platform().body)}
        onType={setTypedBody}
        save={(text) => app.planning.writePost(post, 'body', text)}
      />
      <TypedField
        label={t().pieces.tags}
        value={spellTags(props.post.tags)}
        disabled={published()}
        aside={
          <>
            <Follows part="tags" post={props.post} piece={props.piece} />
            <Meter {...measuredTags()} />
          </>
        }
        error={
          measuredTags().tooLong.length > 0
            ? t().pieces.longTags(measuredTags().tooLong.join(' '))
            : undefined
        }
        onType={setTypedTags}
        save={(text) => app.planning.writePost(post, 'tags', parseTags(text))}
      />
    </>
  );
}

/** Whether a text follows the piece, and the way back to following. */
function Follows(props: {
  readonly part: Part;
  readonly post: Post;
  readonly piece: Piece;
}): JSX.Element {
  const { planning } = useApp();
  const { t } = useI18n();
  return (
    <Show
      when={isOwn(props.post, props.part)}
      fallback={<span class={s.follows}>{t().pieces.follows}</span>}
    >
      <button
        type="button"
        class={s.follow}
        disabled={props.post.state.status === 'published'}
        onClick={() => void planning.inherit(props.post, props.part, props.piece)}
      >
        {t().pieces.follow}
      </button>
    </Show>
  );
}
