/** Platforms the piece is not planned on yet; a new post takes the time of the others. */
import { For, type JSX, Show } from 'solid-js';
import { addDays } from '../../domain/day';
import type { Piece } from '../../domain/piece';
import { PLATFORM_IDS } from '../../domain/platform';
import type { Plan, Post } from '../../domain/post';
import { wall } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import s from './piece-editor.module.css';
import { SlotMenu } from './slot-menu';

export function AddPlatforms(props: {
  readonly piece: Piece;
  readonly posts: readonly Post[];
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const left = () =>
    PLATFORM_IDS.filter(
      (id) =>
        app.settings.value.platforms.includes(id) &&
        !props.posts.some(({ platform }) => platform === id),
    );
  const plan = (): Plan =>
    props.posts[0]?.plan ?? {
      wall: wall(addDays(app.settings.today(), 1), 20),
      zone: app.settings.zone(),
    };
  return (
    <Show when={left().length > 0}>
      <p class={s.addLabel}>
        {props.posts.length > 0 ? t().pieces.addPlatform : t().pieces.planFirst}
      </p>
      <div class={s.add}>
        <For each={left()}>
          {(platform) => (
            <Button
              size="small"
              onClick={() => void app.planning.plan(props.piece, [platform], plan())}
            >
              <span aria-hidden="true" class={s.tabBadge}>
                <PlatformBadge platform={platform} size={18} />
              </span>
              {t().platform[platform]}
            </Button>
          )}
        </For>
        <SlotMenu piece={props.piece} />
      </div>
    </Show>
  );
}
