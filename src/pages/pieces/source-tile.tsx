/** A picture of the piece that a cover can be cut from. */
import { type JSX, Show } from 'solid-js';
import type { Attachment } from '../../domain/media';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { createMediumUrl } from '../../state/media';
import s from './cover-dialog.module.css';

export function SourceTile(props: {
  readonly picture: Attachment;
  /** Counted from 1. */
  readonly place: number;
  readonly chosen: boolean;
  onChoose(): void;
}): JSX.Element {
  const { t } = useI18n();
  const url = createMediumUrl(useApp(), () => props.picture.id);
  return (
    <button
      type="button"
      class={s.source}
      aria-label={t().media.picture(props.place, props.picture.name)}
      aria-pressed={props.chosen}
      disabled={url() === null}
      onClick={() => props.onChoose()}
    >
      <Show when={url()}>{(src) => <img src={src()} alt="" decoding="async" />}</Show>
    </button>
  );
}
