/** The size of a cover and how it fits the platform, in words. */
import type { JSX } from 'solid-js';
import { type CoverFit, fitOf, wantedSize } from '../../domain/cover';
import type { Size } from '../../domain/media';
import type { CoverSpec } from '../../domain/platform-facts';
import { useI18n } from '../../i18n';
import s from './cover.module.css';

export function CoverFacts(props: {
  readonly cover: Size & { readonly size?: number };
  readonly spec: CoverSpec;
  /** Said instead of “cover 1080×1440”. */
  readonly label?: string;
}): JSX.Element {
  const { t, f } = useI18n();
  const verdict = () => fitOf(props.cover, props.spec);
  /** What the platform wants, as far as the verdict is about it. */
  const wanted: Record<CoverFit, () => string> = {
    ok: () => '',
    ratio: () => props.spec.ratio.join(':'),
    small: () => written(props.spec.least),
    heavy: () => f().size(props.spec.bytes ?? 0),
    soft: () => written(wantedSize(props.spec)),
  };
  return (
    <p class={s.facts}>
      {props.label ?? t().media.coverSize(props.cover.width, props.cover.height)} ·{' '}
      <span class={s.fit} data-fit={verdict()}>
        {t().media.fit[verdict()](wanted[verdict()]())}
      </span>
    </p>
  );
}

function written(size: Size | null): string {
  return size ? `${size.width}×${size.height}` : '';
}
