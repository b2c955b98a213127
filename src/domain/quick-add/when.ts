/** Days, times and repetitions put together. */
import { addDays } from '../day';
import { nextAfter } from '../recurrence';
import { type Repeat, repeatFrom } from '../repeat';
import type { Due } from '../task';
import { type WallTime, wall, wallClock, wallDate } from '../zone';
import { type Here, type Meaning, type MeaningOf, meaningsOf, type Reading } from './reading';

/** The due date and the repetition that readings amount to. */
export function whenOf(
  readings: readonly Reading[],
  here: Here,
): { readonly due: Due | null; readonly repeat: Repeat | null } {
  const [day] = meaningsOf(readings, 'day');
  const [told] = meaningsOf(readings, 'repeat');
  const [moment] = meaningsOf(readings, 'moment');
  if (moment) return { due: { kind: 'time', wall: moment.wall, zone: here.zone }, repeat: null };
  if (told) {
    const count = meaningsOf(readings, 'count')[0]?.count ?? told.rule.count;
    const base = day?.day ?? here.today;
    const repeat = repeatFrom({ ...told.rule, count }, base, told.afterDone);
    const due = dueOn(readings, here, { day: repeat.start });
    if (due.kind === 'day' || due.wall > here.wallNow) return { due, repeat };
    // Today's time has passed: it begins the next time.
    const once = { ...repeat.rule, every: 1, count: null };
    const start = nextAfter(once, repeat.start, repeat.start) ?? repeat.start;
    return {
      due: dueOn(readings, here, { day: start }),
      repeat: { ...repeat, start },
    };
  }
  if (day) return { due: dueOn(readings, here, day, !day.next), repeat: null };
  const untimed = readings.every(({ meanings }) => meanings.every(isUntimed));
  if (untimed) return { due: null, repeat: null };
  const date = wallDate(here.wallNow);
  const due = dueOn(readings, here, { day: date, next: addDays(date, 1) }, true);
  return { due, repeat: null };
}

/**
 * A day with its time, if one was told. Where that has passed it is the day meant instead, or with
 * `evenLater` nine in the evening for nine.
 */
function dueOn(
  readings: readonly Reading[],
  here: Here,
  { day, next }: Omit<MeaningOf<'day'>, 'kind'>,
  evenLater = false,
): Due {
  const [clock] = meaningsOf(readings, 'clock');
  const [part] = meaningsOf(readings, 'part');
  if (!clock && !part) return { kind: 'day', day };
  const minute = clock?.minute ?? 0;
  const at = (on: typeof day, hour: number) =>
    wall(addDays(on, Math.floor(hour / 24)), hour % 24, minute);
  const hour = hourOf(clock, part);
  const evening = hour + 12;
  if (at(day, hour) > here.wallNow) return { kind: 'time', wall: at(day, hour), zone: here.zone };
  const later = evenLater && clock?.vague && !part && hour < 12;
  const meant = later && at(day, evening) > here.wallNow ? at(day, evening) : at(next ?? day, hour);
  return { kind: 'time', wall: meant, zone: here.zone };
}

/** Hour of the day, 24 and more after its midnight. */
function hourOf(
  clock: MeaningOf<'clock'> | undefined,
  part: MeaningOf<'part'> | undefined,
): number {
  if (!clock) return part?.usual ?? 0;
  const { hour, vague } = clock;
  if (hour > 12 || (!part && !vague)) return hour;
  switch (part?.part) {
    case 'morning':
      return hour === 12 && (part.usual < 6 || !vague) ? 0 : hour;
    case 'noon':
      return hour < 10 ? hour + 12 : hour;
    case 'afternoon':
      return hour === 12 ? 12 : hour + 12;
    case 'evening':
      return hour === 12 ? 24 : hour < 5 ? hour + 24 : hour + 12;
    default:
      // Nobody means the small hours without saying so.
      return hour > 0 && hour < 7 ? hour + 12 : hour;
  }
}

function isUntimed({ kind }: Meaning): boolean {
  return kind !== 'clock' && kind !== 'part';
}

/** The wall time so many minutes later, on the wall clock. */
export function wallAfter(time: WallTime, minutes: number): WallTime {
  const of = (part: number) => Number(wallClock(time).slice(part, part + 2));
  const total = of(0) * 60 + of(3) + minutes;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  return wall(addDays(wallDate(time), days), Math.floor(rest / 60), rest % 60);
}
