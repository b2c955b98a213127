/** Title, body and tags of one post, each following the piece until changed, each measured. */
import { createMemo, type JSX, Show, untrack } from 'solid-js';
import { flawsAsTyped, flawsInBody, flawsOf, problemsOf } from '../../domain/flaws';
import { bodyWithTags, measure, measureTags, writeTags } from '../../domain/measure';
import type { Piece } from '../../domain/piece';
import { platformOf } from '../../domain/platform-facts';
import { dayOfPost, type Part, type Post } from '../../domain/post';
import { fillParts, hasVariable } from '../../domain/title-template';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Meter } from '../../ui/meter/meter';
import { Follows } from './follows';
import { useProblemWords } from './problem-words';
import { TagTools } from './tag-tools';
import { TagsField } from './tags-field';
import { allTags, createPostTexts } from './texts';
import { TitleTools } from './title-tools';
import { TypedField } from './typed-field';
import { Versions } from './versions';

export function PostTexts(props: { readonly post: Post; readonly piece: Piece }): JSX.Element {
  const { settings, streaks } = useApp();
  const { t, f } = useI18n();
  const inWords = useProblemWords();
  // The last words are saved when the post may already be gone from the screen.
  const { id } = untrack(() => props.post);
  const texts = createPostTexts(() => props.post);
  const platform = () => platformOf(props.post.platform, settings.value.limits);
  const published = () => props.post.state.status === 'published';
  let titleField!: HTMLTextAreaElement;

  const title = createMemo(() => {
    const typed = { ...props.post, title: texts.title.value() };
    const parts = fillParts(typed.title, {
      label: streaks.labelFor(typed),
      date: f().date(dayOfPost(typed, settings.value.boundary)),
      title: typed.masterTitle,
    });
    return { parts, filled: parts.map(({ filled }) => filled).join('') };
  });
  const body = () => texts.body.value();
  const tags = createMemo(() => allTags(texts.tags.value()));
  const whole = () => bodyWithTags(body(), tags(), platform().tagSyntax);
  const measuredTags = () => measureTags(tags(), platform().tags);
  const problems = createMemo(() =>
    problemsOf({ title: title().filled, body: body(), tags: tags() }, platform()),
  );
  const wrong = (part: Part) =>
    problems()
      .filter((problem) => problem.part === part)
      .map(inWords)
      .join(' · ') || undefined;
  const place = <P extends Part>(part: P) => ({ store: 'posts', id, part }) as const;

  return (
    <>
      <TypedField
        ref={titleField}
        single
        label={t().pieces.pieceTitle}
        typed={texts.title}
        disabled={published()}
        badge={<Follows part="title" post={props.post} piece={props.piece} />}
        aside={
          <>
            <Show when={!published()}>
              <TitleTools
                place={place('title')}
                typed={texts.title}
                field={() => titleField}
                variables={['n', 'n+1', 'date', 'title']}
              />
              <Versions place={place('title')} now={texts.title.value()} />
            </Show>
            <Show when={platform().title}>
              {(limit) => <Meter {...measure(title().filled, limit())} />}
            </Show>
          </>
        }
        hint={hasVariable(texts.title.value()) ? t().pieces.outAs(title().filled) : undefined}
        flaws={(() => {
          const limit = platform().title;
          return limit ? flawsAsTyped(flawsOf(title().filled, limit), title().parts) : [];
        })()}
        error={wrong('title')}
      />
      <TypedField
        label={platform().tagSyntax === 'field' ? t().pieces.intro : t().pieces.body}
        typed={texts.body}
        disabled={published()}
        badge={<Follows part="body" post={props.post} piece={props.piece} />}
        aside={
          <>
            <Show when={!published()}>
              <Versions place={place('body')} now={body()} />
            </Show>
            <Meter {...measure(whole(), platform().body)} />
          </>
        }
        flaws={flawsInBody(body(), tags(), platform())}
        error={wrong('body')}
      />
      <TagsField
        label={t().pieces.tags}
        typed={texts.tags}
        disabled={published()}
        badge={<Follows part="tags" post={props.post} piece={props.piece} />}
        aside={
          <>
            <Show when={!published()}>
              <Versions place={place('tags')} now={tags().join(', ')} />
            </Show>
            <Meter {...measuredTags()} />
          </>
        }
        tools={
          <Show when={!published()}>
            <TagTools place={place('tags')} tags={tags()} />
          </Show>
        }
        tooLong={measuredTags().tooLong}
        fits={measuredTags().fits}
        pasted={tags().length > 0 ? writeTags(tags(), platform().tagSyntax) : undefined}
        error={wrong('tags')}
      />
    </>
  );
}
