/** The master texts of a piece, from which every post inherits, and what belongs to the whole piece. */
import { type JSX, untrack } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import type { VersionedPart } from '../../domain/version';
import { useI18n } from '../../i18n';
import { AddPlatforms } from './add-platforms';
import { Attachments } from './attachments';
import { Links } from './links';
import { PieceActions } from './piece-actions';
import { Steps } from './steps';
import { TagTools } from './tag-tools';
import { TagsField } from './tags-field';
import { allTags, createPieceTexts } from './texts';
import { TitleTools } from './title-tools';
import { TypedField } from './typed-field';
import { Versions } from './versions';

export function MasterTab(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
  readonly warnings: JSX.Element;
  onGone(): void;
}): JSX.Element {
  const { t } = useI18n();
  const { id } = untrack(() => props.piece);
  const texts = createPieceTexts(() => props.piece);
  const tags = () => allTags(texts.tags.value());
  const place = (part: VersionedPart) => ({ store: 'pieces', id, part }) as const;
  let titleField!: HTMLTextAreaElement;
  return (
    <>
      <TypedField
        ref={titleField}
        single
        label={t().pieces.pieceTitle}
        typed={texts.title}
        aside={
          <>
            <TitleTools
              place={place('title')}
              typed={texts.title}
              field={() => titleField}
              variables={['n', 'n+1', 'date']}
            />
            <Versions place={place('title')} now={texts.title.value()} />
          </>
        }
      />
      <TypedField
        label={t().pieces.body}
        typed={texts.body}
        aside={<Versions place={place('body')} now={texts.body.value()} />}
      />
      <TagsField
        label={t().pieces.tags}
        hint={t().editor.tagsHint}
        typed={texts.tags}
        aside={<Versions place={place('tags')} now={tags().join(', ')} />}
        tools={<TagTools place={place('tags')} tags={tags()} />}
      />
      <Attachments piece={props.piece} posts={props.posts} />
      <AddPlatforms piece={props.piece} posts={props.posts} />
      <Steps piece={props.piece} posts={props.posts} />
      {props.warnings}
      <Links piece={props.piece} />
      <TypedField
        label={t().pieces.notes}
        hint={t().pieces.notesHint}
        typed={texts.notes}
        aside={<Versions place={place('notes')} now={texts.notes.value()} />}
      />
      <PieceActions piece={props.piece} posts={props.posts} onGone={props.onGone} />
    </>
  );
}
