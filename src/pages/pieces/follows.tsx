/** Whether a text of a post follows its piece, and the way back to following. */
import Link from 'lucide-solid/icons/link';
import PenLine from 'lucide-solid/icons/pen-line';
import Undo from 'lucide-solid/icons/undo-2';
import { type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { isOwn, type Part, type Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import s from './text-tools.module.css';

export function Follows(props: {
  readonly part: Part;
  readonly post: Post;
  readonly piece: Piece;
}): JSX.Element {
  const { planning } = useApp();
  const { t } = useI18n();
  return (
    <Show
      when={isOwn(props.post, props.part)}
      fallback={
        <span class={s.follows}>
          <Link size={12} aria-hidden="true" />
          {t().pieces.follows}
        </span>
      }
    >
      <span class={s.follows} data-own="">
        <PenLine size={12} aria-hidden="true" />
        {t().editor.ownText}
      </span>
      <Show when={props.post.state.status !== 'published'}>
        <button
          type="button"
          class={s.again}
          aria-label={t().editor.followAgain}
          title={t().editor.followAgain}
          onClick={() => void planning.inherit(props.post, props.part, props.piece)}
        >
          <Undo size={12} aria-hidden="true" />
          {t().editor.again}
        </button>
      </Show>
    </Show>
  );
}
