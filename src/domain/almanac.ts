/**
 * What a creator in China knows a day by: public holidays with 调休, festivals and marketing days, the
 * 24 solar terms, the lunar date. Loaded with the calendar, never at the start. Names are keys; their
 * words are in i18n.
 */
import { addDays, type DayKey, dayOfMonth, monthOf, weekdayOf } from './day';
import { holidayOn } from './holidays';
import { type LunarDate, lunarOf, termOn } from './lunar';

/** Festivals and marketing days by how their date is found. */
const FIXED = {
  '01-01': 'newYear',
  '02-14': 'valentine',
  '03-08': 'women',
  '05-01': 'labour',
  '05-20': 'may20',
  '06-01': 'children',
  '06-18': 'june18',
  '09-01': 'backToSchool',
  '10-01': 'national',
  '10-31': 'halloween',
  '11-11': 'double11',
  '12-12': 'double12',
  '12-25': 'christmas',
  '12-31': 'yearEnd',
} as const;

/** By lunar month and day. */
const LUNAR = {
  '1-1': 'springFestival',
  '1-15': 'lantern',
  '5-5': 'dragonBoat',
  '7-7': 'qixi',
  '8-15': 'midAutumn',
  '9-9': 'doubleNinth',
  '12-8': 'laba',
} as const;

type Reckoned = 'thanksgiving' | 'blackFriday' | 'newYearShopping' | 'springEve';
export type Occasion =
  | (typeof FIXED)[keyof typeof FIXED]
  | (typeof LUNAR)[keyof typeof LUNAR]
  | Reckoned;

/** From 冬至 on, as `termOn` counts them. */
export const SOLAR_TERMS = [
  'winterSolstice',
  'lesserCold',
  'greaterCold',
  'beginningOfSpring',
  'rainWater',
  'awakening',
  'springEquinox',
  'pureBrightness',
  'grainRain',
  'beginningOfSummer',
  'grainBuds',
  'grainInEar',
  'summerSolstice',
  'lesserHeat',
  'greaterHeat',
  'beginningOfAutumn',
  'endOfHeat',
  'whiteDew',
  'autumnEquinox',
  'coldDew',
  'frost',
  'beginningOfWinter',
  'lesserSnow',
  'greaterSnow',
] as const;
export type SolarTerm = (typeof SOLAR_TERMS)[number];

export interface Almanac {
  /** Most telling first. */
  readonly occasions: readonly Occasion[];
  readonly term: SolarTerm | null;
  readonly lunar: LunarDate;
  /** `off`: a public holiday; `work`: a weekend worked for one. As announced; unknown years have none. */
  readonly holiday: 'off' | 'work' | null;
}

/** 年货节 opens about so many days before 春节; its date is announced each year. */
const SHOPPING_AHEAD = 28;

/** What is known of a day, or null outside of the lunar years 1900 to 2100. */
export function almanacOf(day: DayKey): Almanac | null {
  const lunar = lunarOf(day);
  if (!lunar) return null;
  const term = termOn(day);
  return {
    occasions: occasionsOn(day, lunar),
    term: term === null ? null : (SOLAR_TERMS[term] ?? null),
    lunar,
    holiday: holidayOn(day),
  };
}

function occasionsOn(day: DayKey, { month, day: date, leap }: LunarDate): Occasion[] {
  const lunar = leap ? '' : `${month}-${date}`;
  const found = [
    LUNAR[lunar as keyof typeof LUNAR],
    startsLunarYear(addDays(day, 1)) ? 'springEve' : undefined,
    FIXED[day.slice(5) as keyof typeof FIXED],
    isFourthThursday(day) ? 'thanksgiving' : undefined,
    isFourthThursday(addDays(day, -1)) ? 'blackFriday' : undefined,
    startsLunarYear(addDays(day, SHOPPING_AHEAD)) ? 'newYearShopping' : undefined,
  ] as const;
  return found.filter((one) => one !== undefined);
}

/** The lunar year begins in January or February; other days are not worth a look-up. */
function startsLunarYear(day: DayKey): boolean {
  if (monthOf(day) > 2) return false;
  const lunar = lunarOf(day);
  return lunar?.month === 1 && lunar.day === 1;
}

/** Of November: Thanksgiving in the United States. */
function isFourthThursday(day: DayKey): boolean {
  const date = dayOfMonth(day);
  return monthOf(day) === 11 && weekdayOf(day) === 4 && date > 21 && date < 29;
}
