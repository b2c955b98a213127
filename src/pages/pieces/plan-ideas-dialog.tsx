/** Asks where and when ideas go out; of several, one goes out a day. */
import { createSignal, type JSX } from 'solid-js';
import { addDays } from '../../domain/day';
import { IDEA_CLOCK, wallOn } from '../../domain/moving';
import type { Piece } from '../../domain/piece';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import { dayOfWall, type WallTime, wallClock } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeMoving } from '../../state/moving';
import { describe } from '../../state/warnings';
import { Choices } from '../../ui/choice/choices';
import { WhenDialog } from '../../ui/moment/when-dialog';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';

export function PlanIdeasDialog(props: {
  readonly ideas: readonly Piece[];
  onPlanned(): void;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t, f } = i18n;
  const moving = makeMoving(app);
  const { boundary, platforms: offeredIds, dropPlatforms } = app.settings.value;
  const offered = PLATFORM_IDS.filter((id) => offeredIds.includes(id));
  const [platforms, setPlatforms] = createSignal<readonly PlatformId[]>(
    offered.filter((id) => dropPlatforms.includes(id)),
  );
  const [error, setError] = createSignal<string>();
  const several = () => props.ideas.length > 1;
  const title = () => {
    const [only] = props.ideas;
    return several() ? t().ideas.planMany(props.ideas.length) : only?.title || t().app.untitled;
  };

  async function plan(wall: WallTime): Promise<void> {
    setError(platforms().length > 0 ? undefined : t().newThing.noPlatform);
    if (platforms().length === 0) return;
    const day = dayOfWall(wall, boundary);
    const warnings = await moving.planIdeas(props.ideas, platforms(), day, wallClock(wall));
    if (!warnings) return;
    const where = t().ideas.planned(platforms().map((id) => t().platform[id]));
    app.notices.add([where, describe(warnings, app, i18n)].filter(Boolean).join(' '));
    props.onPlanned();
    props.onClose();
  }

  return (
    <WhenDialog
      title={title()}
      action={t().newThing.plan}
      wall={wallOn(addDays(app.settings.today(), 1), IDEA_CLOCK, boundary)}
      zone={app.settings.zone()}
      note={(wall) => {
        const last = addDays(dayOfWall(wall, boundary), props.ideas.length - 1);
        return several() ? t().ideas.aDayEach(f().dateAndWeekday(last)) : null;
      }}
      onPick={(wall) => void plan(wall)}
      onClose={props.onClose}
    >
      <Choices
        label={t().newThing.platforms}
        options={offered.map((value) => ({
          value,
          label: t().platform[value],
          icon: <PlatformBadge platform={value} size={18} />,
        }))}
        value={platforms()}
        error={error()}
        onChange={setPlatforms}
      />
    </WhenDialog>
  );
}
