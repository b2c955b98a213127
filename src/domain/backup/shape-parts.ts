/** What records are made of, checked: texts, times, days, links, pictures. */
import * as v from 'valibot';
import { type DayKey, parseDay, type Weekday } from '../day';
import { PLATFORM_IDS } from '../platform';
import { isWebAddress } from '../web-address';
import { type Boundary, isZone, parseWall, type WallTime } from '../zone';

/** The longest text and list anything may have; both far beyond what a platform takes. */
const MOST_LETTERS = 200_000;
const MOST_ITEMS = 10_000;

export const text = v.pipe(v.string(), v.maxLength(MOST_LETTERS));
export const id = v.pipe(v.string(), v.regex(/^\w[\w.:/-]{0,199}$/));
export const whole = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(whole, v.minValue(0));
export const from1 = v.pipe(whole, v.minValue(1));
export const time = v.pipe(v.number(), v.finite());
export const flag = v.boolean();
export const link = v.pipe(
  text,
  v.check((value) => value === '' || isWebAddress(value)),
);
export const day = v.custom<DayKey>(
  (value) => typeof value === 'string' && parseDay(value) === value,
);
export const wall = v.custom<WallTime>(
  (value) => typeof value === 'string' && parseWall(value) === value,
);
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const knownZones = new Set<string>();
export const zone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.check((value) => {
    // Asking Intl twenty thousand times would be most of the work.
    if (!knownZones.has(value) && isZone(value)) knownZones.add(value);
    return knownZones.has(value);
  }),
);
export const platform = v.picklist(PLATFORM_IDS);
export const boundary = v.picklist([0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Boundary[]);
export const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]);
export const hours = v.record(
  v.pipe(v.string(), v.maxLength(MOST_LETTERS)),
  v.pipe(whole, v.minValue(0)),
);

export function list<const S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
}

export const stored = { id, createdAt: time, updatedAt: time, deletedAt: v.nullable(time) };
export const moment = { at: time, zone, boundary, day };
export const attachment = v.object({
  // It is the name of a file in the backup.
  id: v.pipe(v.string(), v.regex(/^\w[\w.-]{0,199}$/)),
  name: text,
  type: v.pipe(v.string(), v.regex(/^image\/[\w.+-]{1,50}$/)),
  size: count,
  width: count,
  height: count,
});
