/** A platform as a filled tile with a white glyph: the shape tells them apart, not the colour. */
import type { JSX } from 'solid-js';
import type { PlatformId } from '../../domain/platform';
import { useStartI18n } from '../../i18n';
import s from './platform-badge.module.css';

export function PlatformBadge(props: {
  readonly platform: PlatformId;
  /** Side in pixels, 20 unless told. */
  readonly size?: 18 | 22 | 32;
}): JSX.Element {
  const { t } = useStartI18n();
  return (
    <span
      class={s.badge}
      data-platform={props.platform}
      data-size={props.size}
      role="img"
      aria-label={t().platform[props.platform]}
    />
  );
}
