/** The master texts of a piece, from which every post inherits. */
import Trash from 'lucide-solid/icons/trash';
import { type JSX, untrack } from 'solid-js';
import { parseTags, spellTags } from '../../domain/measure';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Attachments } from './attachments';
import s from './piece-editor.module.css';
import { TypedField } from './typed-field';

export function MasterTab(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
  onGone(): void;
}): JSX.Element {
  const { planning } = useApp();
  const { t } = useI18n();
  // The last words are saved when the piece may already be gone from the screen.
  const piece = untrack(() => props.piece);
  return (
    <>
      <TypedField
        label={t().pieces.pieceTitle}
        value={props.piece.title}
        save={(title) => planning.writePiece(piece, { title })}
      />
      <TypedField
        label={t().pieces.body}
        multiline
        value={props.piece.body}
        save={(body) => planning.writePiece(piece, { body })}
      />
      <TypedField
        label={t().pieces.tags}
        hint={t().pieces.tagsHint}
        value={spellTags(props.piece.tags)}
        save={(text) => planning.writePiece(piece, { tags: parseTags(text) })}
      />
      <TypedField
        label={t().pieces.notes}
        hint={t().pieces.notesHint}
        multiline
        value={props.piece.notes}
        save={(notes) => planning.writePiece(piece, { notes })}
      />
      <Attachments piece={props.piece} posts={props.posts} />
      <Button
        look="danger"
        size="small"
        class={s.remove}
        onClick={async () => {
          if (await planning.removePiece(props.piece)) props.onGone();
        }}
      >
        <Trash size={16} aria-hidden="true" />
        {t().pieces.removePiece}
      </Button>
    </>
  );
}
