/** The way out, always in reach: to the publishing card, or marked as published. */
import { SendHorizontal } from 'lucide';
import { type JSX, Show } from 'solid-js';
import type { Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button, LinkButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './piece-editor.module.css';

export function OutBar(props: {
  readonly post: Post;
  /** True where the screen does not already say which post it is. */
  readonly named: boolean;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const platform = () => t().platform[props.post.platform];
  return (
    <div class={s.out} data-way-out="">
      <LinkButton
        look="seal"
        size="large"
        href={`/publish/${props.post.id}`}
        aria-label={props.named ? t().editor.goPublishOn(platform()) : undefined}
      >
        <Show when={props.named} fallback={<Icon of={SendHorizontal} size={18} />}>
          <span aria-hidden="true" class={s.tabBadge}>
            <PlatformBadge platform={props.post.platform} size={22} />
          </span>
        </Show>
        {t().pieces.goPublish}
      </LinkButton>
      <Button
        size="large"
        aria-label={props.named ? t().editor.markOutOn(platform()) : undefined}
        onClick={() => void app.stamping.publish(props.post, app.clock.read())}
      >
        {t().pieces.markOut}
      </Button>
    </div>
  );
}
