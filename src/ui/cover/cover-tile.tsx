/** A cover as small as a thumb, in its ratio; without one, the shape it would have. */
import { type JSX, Show } from 'solid-js';
import type { Ratio } from '../../domain/media';
import { useI18n } from '../../i18n';
import s from './cover.module.css';

export function CoverTile(props: {
  readonly ratio: Ratio;
  /** Undefined where there is none, or not yet; null when its bytes are lost. */
  readonly url: string | null | undefined;
  readonly size?: 'small' | 'large';
}): JSX.Element {
  const { t } = useI18n();
  return (
    <div
      class={s.tile}
      data-size={props.size ?? 'small'}
      data-tall={props.ratio[0] < props.ratio[1] ? '' : undefined}
      style={{ 'aspect-ratio': props.ratio.join(' / ') }}
    >
      <Show
        when={props.url}
        fallback={<span>{props.url === null ? t().media.lost : props.ratio.join(':')}</span>}
      >
        {(src) => <img src={src()} alt={t().media.cover} decoding="async" />}
      </Show>
    </div>
  );
}
