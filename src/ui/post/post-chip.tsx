/** One post as a chip in a day of the calendar: its fill says how far it is. */
import { createMemo, type JSX } from 'solid-js';
import type { askedOf, Post } from '../../domain/post';
import { useI18n } from '../../i18n';
import platform from '../platform-badge/platform-badge.module.css';
import s from './post-chip.module.css';

export interface PostChipProps {
  readonly post: Post;
  /** The title with its variables filled in. */
  readonly title: string;
  /** Clock time, `HH:mm`. */
  readonly clock: string;
  /** What the clock asks about the post now. */
  readonly asked: ReturnType<typeof askedOf>;
  /** How many stand beside each other where its time is to be read, as far as there is room. */
  readonly lanes?: number | undefined;
  /** True while it is open beside the calendar. */
  readonly open?: boolean;
  /** Whether it is selected; undefined while nothing is. */
  readonly selected?: boolean | undefined;
  /** Keys that act on the chip, for assistive technology. */
  readonly keys?: string;
  readonly tabindex?: number;
  onOpen(): void;
}

export function PostChip(props: PostChipProps): JSX.Element {
  const { t } = useI18n();
  const title = createMemo(() => props.title || t().app.untitled);
  const state = () => {
    if (props.asked === 'confirm') return t().today.confirm;
    return props.asked ? t().today.overdue : t().status[props.post.state.status];
  };
  const name = () => {
    const { platform, series } = props.post;
    const what = `${t().platform[platform]} ${props.clock} ${title()} · ${state()}`;
    return series ? `${what} · ${t().calendar.ofSeries}` : what;
  };
  // One element and no child: a month shows three hundred of them, and boxes within boxes are what
  // laying them out costs.
  return (
    <button
      type="button"
      class={`${s.chip} ${platform.tile} written`}
      data-platform={props.post.platform}
      data-look={props.asked ? 'due' : props.post.state.status}
      data-series={props.post.series ? '' : undefined}
      data-drag={props.post.id}
      data-lanes={props.lanes && props.lanes > 2 ? 'many' : props.lanes}
      data-clock={props.lanes && props.clock}
      aria-pressed={props.selected}
      aria-keyshortcuts={props.keys}
      aria-current={props.open ? 'true' : undefined}
      aria-label={name()}
      title={title()}
      tabindex={props.tabindex}
      onClick={() => props.onOpen()}
      textContent={title()}
    />
  );
}
