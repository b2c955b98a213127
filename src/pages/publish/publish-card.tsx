/** The card of one post: its cover, its texts, and what becomes of it. */
import type { JSX } from 'solid-js';
import { clockOfPost, dayOfPost, type Post, plannedAt } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { CopyTexts } from './copy-texts';
import { Cover } from './cover';
import { Outcome } from './outcome';
import type { Progress } from './progress';

const MINUTE = 60_000;

export function PublishCard(props: {
  readonly post: Post;
  readonly progress: Progress;
  onOut(): void;
  onGone?: () => void;
}): JSX.Element {
  return (
    <>
      <Cover post={props.post} />
      <CopyTexts post={props.post} progress={props.progress} />
      <Outcome {...props} />
    </>
  );
}

/** When it is planned and how far away that is; or when it went out. */
export function Timing(props: { readonly post: Post }): JSX.Element {
  const { clock, settings } = useApp();
  const { t, f } = useI18n();
  const text = () => {
    const { post } = props;
    const day = dayOfPost(post, settings.value.boundary);
    if (post.state.status === 'published') {
      const { at, zone } = post.state.went;
      const counts = t().time.countsFor(f().date(day));
      return `${t().publish.wentAt(f().moment(at, zone))} · ${counts}`;
    }
    const minutes = Math.round((plannedAt(post) - clock.now()) / MINUTE);
    const time =
      post.plan.zone === settings.zone()
        ? clockOfPost(post)
        : t().time.inZone(clockOfPost(post), f().zone(post.plan.zone));
    const date = day === settings.today() ? '' : `${f().date(day)} `;
    return `${date}${time} · ${minutes >= 0 ? t().time.left(minutes) : t().time.late(-minutes)}`;
  };
  return <>{text()}</>;
}
