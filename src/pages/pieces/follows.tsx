/** Whether a text of a post follows its piece, and the way back to following. */
import { Link, PenLine, Undo } from 'lucide';
import { type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { isOwn, type Part, type Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Icon } from '../../ui/icon/icon';
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
          <Icon of={Link} size={12} />
          {t().pieces.follows}
        </span>
      }
    >
      <span class={s.follows} data-own="">
        <Icon of={PenLine} size={12} />
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
          <Icon of={Undo} size={12} />
          {t().editor.again}
        </button>
      </Show>
    </Show>
  );
}
