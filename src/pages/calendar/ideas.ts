/** Ideas on their way onto a day: whether they are shown, and which one is being planned. */
import { type Accessor, createSignal } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { type Destination, IDEA_CLOCK } from '../../domain/moving';
import type { Piece } from '../../domain/piece';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import { wallClock, wallDate } from '../../domain/zone';
import type { I18n } from '../../i18n';
import type { App } from '../../state/app';
import { makeMoving } from '../../state/moving';
import { makeSlots } from '../../state/slots';
import { describe } from '../../state/warnings';

/** An idea and where it would go, until its platforms are known. */
export interface Planning {
  readonly piece: Piece;
  readonly day: DayKey;
  /** `HH:mm` */
  readonly clock: string;
}

export interface Ideas {
  shown: Accessor<boolean>;
  toggle(): void;
  /** What is being asked about. */
  planning: Accessor<Planning | null>;
  ask(planning: Planning | null): void;
  /** Platforms chosen the last time that are still offered. */
  usual(): readonly PlatformId[];
  offered(): readonly PlatformId[];
  /** Puts an idea somewhere; asks for its platforms where they were never chosen. */
  drop(id: string, to: Destination): Promise<void>;
  plan(planning: Planning, platforms: readonly PlatformId[]): Promise<boolean>;
  /** Those of some platforms that have usual times. */
  queued(platforms: readonly PlatformId[]): readonly PlatformId[];
  /** Puts an idea into the next free slot of each. Resolves to true when it stands in one. */
  queue(piece: Piece, platforms: readonly PlatformId[]): Promise<boolean>;
}

export function createIdeas(app: App, i18n: I18n): Ideas {
  const moving = makeMoving(app);
  const slots = makeSlots(app);
  const [shown, setShown] = createSignal(false);
  const [planning, ask] = createSignal<Planning | null>(null);
  const offered = () => PLATFORM_IDS.filter((id) => app.settings.value.platforms.includes(id));
  const usual = () => offered().filter((id) => app.settings.value.dropPlatforms.includes(id));

  async function plan(
    { piece, day, clock }: Planning,
    platforms: readonly PlatformId[],
  ): Promise<boolean> {
    const warnings = await moving.planIdeas([piece], platforms, day, clock);
    if (!warnings) return false;
    const { t } = i18n;
    const where = t().moving.plannedOn(platforms.map((id) => t().platform[id]));
    app.notices.add([where, describe(warnings, app, i18n)].filter(Boolean).join(' '));
    return true;
  }

  const queued = (platforms: readonly PlatformId[]) =>
    slots.platforms().filter((id) => platforms.includes(id));

  async function queue(piece: Piece, platforms: readonly PlatformId[]): Promise<boolean> {
    const places = await slots.plan(piece, queued(platforms));
    if (!places) return false;
    const { t, f } = i18n;
    const words = places.map(({ platform, plan: { wall } }) =>
      t().slots.place(t().platform[platform], `${f().date(wallDate(wall))} ${wallClock(wall)}`),
    );
    if (words.length > 0) app.notices.add(t().slots.placed(words));
    else app.notices.say(t().slots.full);
    return words.length > 0;
  }

  return {
    shown,
    queued,
    queue,
    toggle: () => setShown((before) => !before),
    planning,
    ask,
    usual,
    offered,
    plan,
    async drop(id, { day, clock = IDEA_CLOCK }) {
      const piece = await app.repository.piece(id).catch(app.notices.report);
      if (!piece || !day) return;
      const platforms = usual();
      if (platforms.length === 0) ask({ piece, day, clock });
      else await plan({ piece, day, clock }, platforms);
    },
  };
}
