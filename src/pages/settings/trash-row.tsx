/** One thing in the trash: what it was, since when, and the way back. */
import { RotateCcw } from 'lucide';
import type { JSX } from 'solid-js';
import { dayIn, daysLeft, nameOf, type TrashItem } from '../../domain/trash';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import s from './trash-page.module.css';

export function TrashRow(props: {
  readonly item: TrashItem;
  readonly selected: boolean;
  onToggle(): void;
  onRestore(): void;
}): JSX.Element {
  const { clock } = useApp();
  const { t, f } = useI18n();
  const root = () => props.item.root;
  const title = () => nameOf(root()) || t().app.untitled;
  const kind = () => {
    const one = root();
    const name = t().keeping.kinds[one.store];
    const day = dayIn(one);
    return one.store === 'posts' && day
      ? `${name} · ${t().platform[one.record.platform]} ${f().date(day)}`
      : name;
  };
  const facts = () => {
    const along = props.item.along.length;
    return [
      kind(),
      ...(along > 0 ? [t().keeping.along(along)] : []),
      t().keeping.left(daysLeft(props.item, clock.now())),
    ].join(' · ');
  };
  return (
    <li class={s.row} data-selected={props.selected ? '' : undefined}>
      <label class={s.choice}>
        <input
          type="checkbox"
          class={s.box}
          aria-label={t().keeping.select(title())}
          checked={props.selected}
          onChange={() => props.onToggle()}
        />
        <span class={s.texts}>
          <span class={`${s.title} written`}>{title()}</span>
          <span class={s.facts}>{facts()}</span>
        </span>
      </label>
      <IconButton label={t().keeping.restoreOne(title())} onClick={() => props.onRestore()}>
        <Icon of={RotateCcw} size={19} />
      </IconButton>
    </li>
  );
}
