/** Opens the platform: its app on a phone, its page in a tab elsewhere. */
import { ExternalLink } from 'lucide';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { wholeText } from '../../domain/copying';
import { appAddress, type Medium, mediumOf, webAddress } from '../../domain/platform-address';
import { platformOf } from '../../domain/platform-facts';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createLive } from '../../state/live';
import { LinkButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { isPhone, openApp } from '../../ui/open-app';
import { Segmented } from '../../ui/segmented/segmented';
import type { Progress } from './progress';
import s from './publish-page.module.css';

export function OpenPlatform(props: {
  readonly post: Post;
  readonly progress: Progress;
}): JSX.Element {
  const { repository, notices, streaks } = useApp();
  const { t } = useI18n();
  const platform = () => platformOf(props.post.platform);
  const guessed = createLive(
    repository,
    ['pieces', 'posts'],
    () => props.post.pieceId,
    async (id) => {
      const [piece, posts] = await Promise.all([repository.piece(id), repository.postsOfPiece(id)]);
      return piece ? mediumOf(piece, posts) : 'pictures';
    },
    notices.report,
  );
  const [chosen, setChosen] = createSignal<Medium>();
  const medium = () => chosen() ?? guessed() ?? 'pictures';
  const web = () => webAddress(platform(), medium());
  let stop = () => {};
  onCleanup(() => stop());

  function open(event: MouseEvent): void {
    props.progress.opened(props.post);
    if (!isPhone()) return;
    event.preventDefault();
    stop();
    const text = wholeText(props.post, streaks.titleOf(props.post), platform());
    stop = openApp(appAddress(platform(), text), web());
  }

  return (
    <div class={s.open}>
      <Show when={platform().webForVideo}>
        <Segmented
          label={t().publish.goesOutAs}
          options={[
            { value: 'pictures', label: t().publish.pictures },
            { value: 'video', label: t().publish.video },
          ]}
          value={medium()}
          onChange={setChosen}
        />
      </Show>
      <LinkButton
        size="large"
        href={web()}
        target="_blank"
        rel="noreferrer noopener"
        onClick={open}
      >
        <Icon of={ExternalLink} size={18} />
        {t().publish.open(t().platform[props.post.platform])}
      </LinkButton>
    </div>
  );
}
