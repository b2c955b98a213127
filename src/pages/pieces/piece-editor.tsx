/** The editor of a piece: its master texts, and a tab for each post with what that platform wants. */
import { type JSX, Show } from 'solid-js';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { EditorTabs } from './editor-tabs';

export interface PieceEditorProps {
  readonly pieceId: string;
  /** The post whose tab is open at first. */
  readonly postId: string | null;
  /** Called when the piece is no longer there. */
  onGone(): void;
}

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
                <EditorTabs
                  piece={found()}
                  posts={list()}
                  postId={props.postId}
                  onGone={props.onGone}
                />
              )}
            </Show>
          )}
        </Show>
      )}
    </Show>
  );
}
