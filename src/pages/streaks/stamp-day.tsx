/** Stamping a day by hand: proposes a time on it and says which day the time counts for. */
import type { JSX } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { wall, wallOf } from '../../domain/zone';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import StampDialog from '../../ui/moment/stamp-dialog';

const NOON = 12;

export function StampDay(props: {
  readonly live: LiveStreak;
  /** The day meant to be stamped: today or earlier. */
  readonly day: DayKey;
  onClose(): void;
  /** Called after it is stamped; onClose unless given. */
  onStamped?(): void;
}): JSX.Element {
  const app = useApp();
  const { t, f } = useI18n();
  const now = app.clock.read();
  const zone = app.settings.zone();
  const proposed = () =>
    props.day === app.settings.today() ? wallOf(now, zone) : wall(props.day, NOON);

  function consequence(at: number): string {
    const { day } = app.settings.moment(at);
    return day === props.day
      ? t().time.countsFor(f().date(day))
      : t().streaks.wrongDay(f().date(day));
  }

  async function stamp(at: number, link: string): Promise<void> {
    const stamped = await app.stamping.stamp(props.live.streak(), at, link);
    if (stamped) (props.onStamped ?? props.onClose)();
  }

  return (
    <StampDialog
      wall={proposed()}
      zone={zone}
      now={now}
      consequence={consequence}
      onPick={(at, link) => void stamp(at, link)}
      onClose={props.onClose}
    />
  );
}
