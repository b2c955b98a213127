/** One idea in the list: open it, or select it, or what else can be done. */
import { A } from '@solidjs/router';
import { Ellipsis } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { IconButton } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Menu, type MenuGroup } from '../../ui/menu/menu';
import type { Ideas } from './ideas';
import s from './pieces-page.module.css';
import { createSlotChoices } from './slot-choices';

export function IdeaRow(props: { readonly ideas: Ideas; readonly piece: Piece }): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t, f } = i18n;
  const slots = createSlotChoices(app, i18n, () => props.piece);
  const [place, setPlace] = createSignal<{ x: number; y: number }>();
  const title = () => props.piece.title || t().app.untitled;
  const editable = () => props.ideas.tab() !== 'planned';
  const facts = () => [
    t().pieces.updated(f().date(app.settings.moment(props.piece.updatedAt).day)),
    ...props.piece.tags.map((tag) => `#${tag}`),
  ];
  async function open(button: HTMLElement): Promise<void> {
    const { right, bottom } = button.getBoundingClientRect();
    await slots.read();
    setPlace({ x: right - 220, y: bottom });
  }
  const groups = (): MenuGroup[] => {
    const { ideas, piece } = props;
    const archived = ideas.tab() === 'archived';
    const free = slots.group();
    return [
      ...(free ? [free] : []),
      {
        label: null,
        items: [
          { label: t().ideas.planOne, run: () => ideas.plan([piece]) },
          archived
            ? { label: t().ideas.unarchive, run: () => void ideas.unarchive([piece]) }
            : { label: t().ideas.archive, run: () => void ideas.archive([piece]) },
          { label: t().ideas.select, run: () => ideas.toggle(piece) },
          { label: t().ideas.remove, danger: true, run: () => void ideas.remove([piece]) },
        ],
      },
    ];
  };

  return (
    <li class={s.row} data-selected={props.ideas.isSelected(props.piece.id) ? '' : undefined}>
      <Show when={props.ideas.selecting()}>
        <input
          type="checkbox"
          class={s.box}
          aria-label={t().ideas.selectOne(title())}
          checked={props.ideas.isSelected(props.piece.id)}
          onChange={() => props.ideas.toggle(props.piece)}
        />
      </Show>
      <A
        class={s.open}
        href={`/pieces/${props.piece.id}`}
        data-idea={props.piece.id}
        aria-keyshortcuts={editable() ? 'E X Delete' : undefined}
        onClick={(event) => {
          if (!props.ideas.selecting()) return;
          event.preventDefault();
          props.ideas.toggle(props.piece);
        }}
      >
        <span class={`${s.title} written`}>{title()}</span>
        <span class={`${s.facts} written`}>{facts().join(' · ')}</span>
      </A>
      <Show when={editable()}>
        <IconButton
          label={t().ideas.actions(title())}
          aria-haspopup="menu"
          onClick={(event) => void open(event.currentTarget)}
        >
          <Icon of={Ellipsis} size={20} />
        </IconButton>
      </Show>
      <Show when={place()}>
        {(at) => (
          <Menu
            label={title()}
            x={at().x}
            y={at().y}
            groups={groups()}
            onClose={() => setPlace(undefined)}
          />
        )}
      </Show>
    </li>
  );
}
