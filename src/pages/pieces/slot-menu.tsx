/** A button that puts an idea into a next free slot; nothing where no slots are set. */
import { CalendarPlus } from 'lucide';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { Menu } from '../../ui/menu/menu';
import { createSlotChoices } from './slot-choices';

export function SlotMenu(props: { readonly piece: Piece }): JSX.Element {
  const i18n = useI18n();
  const { t } = i18n;
  const choices = createSlotChoices(useApp(), i18n, () => props.piece);
  const [place, setPlace] = createSignal<{ readonly x: number; readonly y: number }>();

  async function open(button: HTMLElement): Promise<void> {
    const { left, bottom } = button.getBoundingClientRect();
    await choices.read();
    setPlace({ x: left, y: bottom + 4 });
  }
  const groups = () => {
    const group = choices.group();
    return group ? [{ ...group, label: null }] : [];
  };
  return (
    <Show when={choices.offered()}>
      <Button size="small" aria-haspopup="menu" onClick={(event) => void open(event.currentTarget)}>
        <Icon of={CalendarPlus} size={18} />
        {t().slots.queue}
      </Button>
      <Show when={place()}>
        {(at) => (
          <Menu
            label={t().slots.queue}
            x={at().x}
            y={at().y}
            groups={groups()}
            note={groups().length === 0 ? t().slots.full : undefined}
            onClose={() => setPlace(undefined)}
          />
        )}
      </Show>
    </Show>
  );
}
