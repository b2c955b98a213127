/** What is done with a piece as a whole: copied, made a template, deleted. */
import { useNavigate } from '@solidjs/router';
import { Copy, LayoutTemplate, Trash } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { Post } from '../../domain/post';
import { pieceContent } from '../../domain/template';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeEditing } from '../../state/editing';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { DuplicateDialog } from './duplicate-dialog';
import s from './piece-editor.module.css';
import type { TemplateOf } from './templates';
import { TemplatesDialog } from './templates-dialog';

export function PieceActions(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
  onGone(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const navigate = useNavigate();
  const editing = makeEditing(app);
  const [open, setOpen] = createSignal<'duplicate' | 'templates'>();
  const close = () => setOpen(undefined);

  async function newFrom({ content }: TemplateOf<'piece'>): Promise<void> {
    const id = await editing.createFrom(content, content.title, null);
    if (id) openPiece(id);
  }
  function openPiece(id: string): void {
    close();
    navigate(`/pieces/${id}`);
  }
  return (
    <div class={s.actions}>
      <Button size="small" onClick={() => setOpen('duplicate')}>
        <Icon of={Copy} size={16} />
        {t().editor.duplicate}
      </Button>
      <Button size="small" onClick={() => setOpen('templates')}>
        <Icon of={LayoutTemplate} size={16} />
        {t().editor.templates}
      </Button>
      <Button
        look="danger"
        size="small"
        onClick={async () => {
          if (await app.planning.removePiece(props.piece)) props.onGone();
        }}
      >
        <Icon of={Trash} size={16} />
        {t().pieces.removePiece}
      </Button>
      <Show when={open() === 'duplicate'}>
        <DuplicateDialog
          piece={props.piece}
          posts={props.posts}
          onDone={openPiece}
          onClose={close}
        />
      </Show>
      <Show when={open() === 'templates'}>
        <TemplatesDialog
          kind="piece"
          title={t().editor.pieceTemplates}
          current={{
            content: pieceContent(props.piece, props.posts),
            name: props.piece.title || t().app.untitled,
          }}
          use={{ label: t().editor.newFrom, run: (template) => void newFrom(template) }}
          onClose={close}
        />
      </Show>
    </div>
  );
}
