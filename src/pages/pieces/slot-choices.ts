/** The next free slots of an idea, as a group of a menu. */
import { createSignal } from 'solid-js';
import type { Piece } from '../../domain/piece';
import type { PlatformId } from '../../domain/platform';
import { wallClock, wallDate } from '../../domain/zone';
import type { I18n } from '../../i18n';
import type { App } from '../../state/app';
import { makeSlots, type Place } from '../../state/slots';
import type { MenuGroup } from '../../ui/menu/menu';

export interface SlotChoices {
  /** True where slots are set for a platform in use. Reactive. */
  offered(): boolean;
  /** Looks for free slots as they are now; to be awaited before `group` is shown. */
  read(): Promise<void>;
  /** All platforms at once, or each by itself; null while there is nothing to choose. Reactive. */
  group(): MenuGroup | null;
}

export function createSlotChoices(app: App, { t, f }: I18n, piece: () => Piece): SlotChoices {
  const slots = makeSlots(app);
  const [places, setPlaces] = createSignal<readonly Place[]>([]);
  const when = ({ plan }: Place) =>
    `${f().dateAndWeekday(wallDate(plan.wall))} ${wallClock(plan.wall)}`;

  async function put(platforms: readonly PlatformId[]): Promise<void> {
    const done = await slots.plan(piece(), platforms);
    if (!done || done.length === 0) return;
    const said = done.map((one) => t().slots.place(t().platform[one.platform], when(one)));
    app.notices.add(t().slots.placed(said));
  }
  const offered = () => slots.platforms().length > 0;

  return {
    offered,
    async read() {
      try {
        setPlaces(offered() ? await slots.foresee(piece(), slots.platforms()) : []);
      } catch (error) {
        setPlaces([]);
        app.notices.report(error);
      }
    },
    group() {
      const all = places();
      if (all.length === 0) return null;
      const names = all.map(({ platform }) => t().platform[platform]);
      const everywhere = {
        label: t().slots.all(names),
        run: () => void put(all.map(({ platform }) => platform)),
      };
      const each = all.map((one) => ({
        label: t().platform[one.platform],
        hint: when(one),
        run: () => void put([one.platform]),
      }));
      return { label: t().slots.queue, items: all.length > 1 ? [everywhere, ...each] : each };
    },
  };
}
