/** A platform as a filled tile with a white glyph: the shape tells them apart, not the colour. */
import type { JSX } from 'solid-js';
import type { PlatformId } from '../../domain/platform';
import { useStartI18n } from '../../i18n';
import { PLATFORM_GLYPHS } from './glyphs';
import s from './platform-badge.module.css';

export function PlatformBadge(props: {
  readonly platform: PlatformId;
  /** Side in pixels, 20 unless told. */
  readonly size?: number;
}): JSX.Element {
  const { t } = useStartI18n();
  return (
    <svg
      class={s.badge}
      data-platform={props.platform}
      width={props.size ?? 20}
      height={props.size ?? 20}
      viewBox="0 0 24 24"
      role="img"
      aria-label={t().platform[props.platform]}
    >
      <rect width="24" height="24" rx="6" />
      <path d={PLATFORM_GLYPHS[props.platform]} fill-rule="evenodd" />
    </svg>
  );
}
