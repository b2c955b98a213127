/** All that the platforms would not take of a piece, in one line each that leads to its tab. */
import { TriangleAlert } from 'lucide';
import { For, type JSX } from 'solid-js';
import type { Problem } from '../../domain/flaws';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/icon/icon';
import s from './piece-editor.module.css';
import { useProblemWords } from './problem-words';

/** A post and what is wrong with it. */
export interface Troubled {
  readonly post: Post;
  readonly problems: readonly Problem[];
}

export function Warnings(props: {
  readonly troubled: readonly Troubled[];
  onOpen(postId: string): void;
}): JSX.Element {
  const { t } = useI18n();
  const inWords = useProblemWords();
  const lines = () =>
    props.troubled.flatMap(({ post, problems }) =>
      problems.map((problem) => ({
        id: post.id,
        text: t().editor.warning(
          t().platform[post.platform],
          t().editor.part[problem.part],
          counted(problem),
          inWords(problem),
        ),
      })),
    );
  return (
    <For each={lines()}>
      {({ id, text }) => (
        <button type="button" class={s.warning} onClick={() => props.onOpen(id)}>
          <Icon of={TriangleAlert} size={16} />
          <span class="written">{text}</span>
        </button>
      )}
    </For>
  );
}

/** How much of how much, where it is about that. */
function counted({ kind, shown, max }: Problem): string | null {
  return (kind === 'over' || kind === 'many') && max !== null ? `${shown} / ${max}` : null;
}
