/** Puts an idea into the next free slot of one platform or of all; nothing where no slots are set. */
import CalendarPlus from 'lucide-solid/icons/calendar-plus';
import { createSignal, type JSX, Show } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { PlatformId } from '../../domain/platform';
import { wallClock, wallDate } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeSlots, type Place } from '../../state/slots';
import { Button, IconButton } from '../../ui/button/button';
import { Menu, type MenuGroup } from '../../ui/menu/menu';

export function SlotMenu(props: {
  readonly piece: Piece;
  /** A button with words, or an icon at the end of a row. */
  readonly look: 'word' | 'icon';
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const slots = makeSlots(app);
  const [open, setOpen] = createSignal<{
    readonly x: number;
    readonly y: number;
    readonly places: readonly Place[];
  }>();

  async function ask(button: HTMLElement): Promise<void> {
    const { left, bottom } = button.getBoundingClientRect();
    try {
      const places = await slots.foresee(props.piece, slots.platforms());
      setOpen({ x: left, y: bottom + 4, places });
    } catch (error) {
      app.notices.report(error);
    }
  }
  const when = ({ plan }: Place) =>
    `${f().dateAndWeekday(wallDate(plan.wall))} ${wallClock(plan.wall)}`;

  async function put(platforms: readonly PlatformId[]): Promise<void> {
    const places = await slots.plan(props.piece, platforms);
    if (!places || places.length === 0) return;
    const said = places.map((one) => t().slots.place(t().platform[one.platform], when(one)));
    app.notices.add(t().slots.placed(said));
  }

  function groups(places: readonly Place[]): MenuGroup[] {
    const names = places.map(({ platform }) => t().platform[platform]);
    const all = {
      label: t().slots.all(names),
      run: () => void put(places.map((one) => one.platform)),
    };
    return [
      ...(places.length > 1 ? [{ label: null, items: [all] }] : []),
      {
        label: null,
        items: places.map((one) => ({
          label: t().platform[one.platform],
          hint: when(one),
          run: () => void put([one.platform]),
        })),
      },
    ];
  }
  const name = () => t().slots.queueNamed(props.piece.title || t().app.untitled);

  return (
    <Show when={slots.platforms().length > 0}>
      <Show
        when={props.look === 'word'}
        fallback={
          <IconButton
            label={name()}
            aria-haspopup="menu"
            onClick={(event) => void ask(event.currentTarget)}
          >
            <CalendarPlus size={20} aria-hidden="true" />
          </IconButton>
        }
      >
        <Button
          size="small"
          aria-haspopup="menu"
          onClick={(event) => void ask(event.currentTarget)}
        >
          <CalendarPlus size={18} aria-hidden="true" />
          {t().slots.queue}
        </Button>
      </Show>
      <Show when={open()}>
        {(at) => (
          <Menu
            label={t().slots.queue}
            x={at().x}
            y={at().y}
            groups={groups(at().places)}
            note={at().places.length === 0 ? t().slots.full : undefined}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Show>
    </Show>
  );
}
