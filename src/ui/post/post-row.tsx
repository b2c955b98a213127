/** One post as a row in a list: platform, title, when, and what can be done about it. */
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { Post } from '../../domain/post';
import { useStartI18n } from '../../i18n';
import { PlatformBadge } from '../platform-badge/platform-badge';
import s from './post-row.module.css';

export interface PostRowProps {
  readonly post: Post;
  /** The title with its variables filled in. */
  readonly title: string;
  /** When, and what else matters, separated by middle dots. */
  readonly facts: readonly string[];
  /** Where the row leads. */
  readonly href: string;
  /** True where it can be dragged. */
  readonly movable?: boolean;
  /** Whether it is selected; undefined while nothing is. */
  readonly selected?: boolean | undefined;
  /** Keys that act on the row, for assistive technology. */
  readonly keys?: string;
  /** A button, or the status. */
  readonly children?: JSX.Element;
}

export function PostRow(props: PostRowProps): JSX.Element {
  const { t } = useStartI18n();
  return (
    <li
      class={s.row}
      data-status={props.post.state.status}
      data-drag={props.movable ? props.post.id : undefined}
      data-selected={props.selected ? '' : undefined}
    >
      <PlatformBadge platform={props.post.platform} size={22} />
      <A
        class={s.text}
        href={props.href}
        aria-current={props.selected ? 'true' : undefined}
        aria-keyshortcuts={props.keys}
      >
        <span class={`${s.title} written`}>{props.title || t().app.untitled}</span>
        <span class={s.facts}>{props.facts.join(' · ')}</span>
      </A>
      {props.children}
    </li>
  );
}

/** The status of a post in its pill. */
export function StatusPill(props: { readonly status: Post['state']['status'] }): JSX.Element {
  const { t } = useStartI18n();
  return (
    <span class={s.pill} data-status={props.status}>
      {t().status[props.status]}
    </span>
  );
}
