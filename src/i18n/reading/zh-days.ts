/** Days as Chinese says them: 大后天, 下周五, 12号前, 月底, 双十一前三天. */
import {
  addDays,
  addMonths,
  type DayKey,
  monthOf,
  startOfMonth,
  startOfWeek,
  weekdayOf as weekdayOn,
  yearOf,
} from '../../domain/day';
import type { Here, Meaning, Phrase } from '../../domain/quick-add/reading';
import { dateOf, HOLIDAY, holidayAfter, nextDate, nextDayOfMonth } from './zh-holidays';
import { awayFrom, NUM, numberOf, UNIT, WEEK, WEEKDAY, weekdayOf } from './zh-words';

/** 前 and 后 that begin another word. */
const BEFORE = '前(?![台端面途景任女男辈排置期后])';
const AFTER = '后(?![期台面续勤者端])';
const BY = `(?:之前|以前|${BEFORE}|截止|到期|当天|以内|之内|内(?!容)|开始|起(?![床来草飞]))?`;
/** 前三天, 提前一周. */
const EARLIER = `(?:的?(?:提前|之前|前)(?<less>${NUM})(?<unit>${UNIT}))`;
const LEAD = '(?:截止到?|最晚|最迟|赶在|从|在)?';
const ALONE = '(?<=^|[\\s\uFFFC])';
const END = '(?=$|[\\s\uFFFC,，。])';

type Read = (match: RegExpExecArray, here: Here) => DayKey | Meaning | null;

/** A day that may be followed by 前 and by how long before it. */
function day(body: string, read: Read): Phrase {
  return {
    pattern: new RegExp(`${LEAD}${body}(?:${EARLIER}|${BY})`, 'gu'),
    read(match, here) {
      const found = read(match, here);
      if (found === null) return null;
      const meaning: Meaning = typeof found === 'string' ? { kind: 'day', day: found } : found;
      const { less, unit } = match.groups ?? {};
      if (!less || !unit || meaning.kind !== 'day') return meaning;
      return { kind: 'day', day: awayFrom(meaning.day, -numberOf(less), unit) };
    },
  };
}

const RELATIVE: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大后: 3 };
const PARTS = {
  早: { kind: 'part', part: 'morning', usual: 8 },
  晚: { kind: 'part', part: 'evening', usual: 20 },
  夜: { kind: 'part', part: 'evening', usual: 23 },
} as const satisfies Readonly<Record<string, Meaning>>;

/** How many weeks or months away 这, 下 and 下下 are. */
function awayOf(word: string | undefined): number {
  return (word ?? '').split('下').length - 1;
}

const THIS = '(?<which>下下个?|下个?|这个?|本)';
const MONTH_PART: Readonly<Record<string, (first: DayKey) => DayKey>> = {
  初: (first) => first,
  中: (first) => addDays(first, 14),
  底: (first) => addDays(addMonths(first, 1), -1),
};

/** The part of a month, of this one or of the next one where it is over. */
function partOfMonth(part: string, first: DayKey, today: DayKey): DayKey {
  const at = (MONTH_PART[part === '末' ? '底' : part] as (first: DayKey) => DayKey)(first);
  return at >= today ? at : partOfMonth(part, addMonths(first, 1), today);
}

export const DAYS: readonly Phrase[] = [
  day(`(?<name>${HOLIDAY})(?:的)?(?=前|提前|之前|以前|当天)`, ({ groups, 0: all }, { today }) => {
    const holiday = holidayAfter(groups?.name ?? '', today);
    // By a holiday is before it begins, and that is the day before.
    return holiday && (/前$/.test(all) ? addDays(holiday, -1) : holiday);
  }),
  {
    pattern: new RegExp(`(${HOLIDAY})(?:之|以)?后第?(${NUM})(${UNIT})`, 'gu'),
    read([, name = '', count = '', unit = ''], { today }) {
      const holiday = holidayAfter(name, today);
      return holiday && { kind: 'day', day: awayFrom(holiday, numberOf(count), unit) };
    },
  },
  {
    pattern: new RegExp(`${ALONE}(${HOLIDAY})${END}`, 'gu'),
    read([, name = ''], { today }) {
      const holiday = holidayAfter(name, today);
      return holiday && { kind: 'day', day: holiday };
    },
  },
  day(
    '(?<![\\d.-])(?<year>\\d{4})(?:年|[-/.])(?<month>\\d{1,2})(?:月|[-/.])(?<date>\\d{1,2})(?![\\d])[日号]?',
    ({ groups }) => dateOf(Number(groups?.year), Number(groups?.month), Number(groups?.date)),
  ),
  day(
    `(?<when>今年|明年|后年)?(?<![\\d第])(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<date>${NUM})(?:[日号]|(?![\\d个天份]))`,
    ({ groups }, { today }) => {
      const [month, date] = [numberOf(groups?.month ?? ''), numberOf(groups?.date ?? '')];
      if (!groups?.when) return nextDate(month, date, today);
      return dateOf(yearOf(today) + '今明后'.indexOf(groups.when[0] ?? ''), month, date);
    },
  ),
  day(`${THIS}月(?<date>${NUM})[日号]`, ({ groups }, { today }) => {
    const first = addMonths(startOfMonth(today), awayOf(groups?.which));
    return dateOf(yearOf(first), monthOf(first), numberOf(groups?.date ?? ''));
  }),
  day(
    `${THIS}?(?<![\\d一二三四五六七八九十每])月(?<part>[底末初]|中旬?(?![国文间心学]))`,
    ({ groups }, { today }) => {
      const first = addMonths(startOfMonth(today), awayOf(groups?.which));
      return partOfMonth((groups?.part ?? '')[0] ?? '', first, today);
    },
  ),
  day(
    `(?<![每\\d])(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?<part>[底末初]|中旬)`,
    ({ groups }, { today }) => {
      const month = numberOf(groups?.month ?? '');
      const first = nextDate(month, 1, addMonths(startOfMonth(today), 0));
      return first && partOfMonth((groups?.part ?? '')[0] ?? '', first, today);
    },
  ),
  day('(?<when>今|明)?年[底末]', ({ groups }, { today }) =>
    dateOf(yearOf(today) + (groups?.when === '明' ? 1 : 0), 12, 31),
  ),
  day(
    `(?<![\\d第月])(?<date>${NUM})号(?![楼线机店院位馆门厅仓链字码])`,
    ({ groups }, { today }) => {
      const found = nextDayOfMonth(numberOf(groups?.date ?? ''), today);
      const next = found && nextDayOfMonth(numberOf(groups?.date ?? ''), addDays(found, 1));
      return found && { kind: 'day', day: found, ...(found === today && next && { next }) };
    },
  ),
  {
    pattern: /(?<day>大后|今|明|后)(?<part>早|晚|夜)(?![餐饭安霜])/gu,
    read({ groups }, { today }) {
      const { day: name = '', part = '' } = groups ?? {};
      return [
        { kind: 'day', day: addDays(today, RELATIVE[name] ?? 0) },
        PARTS[part as keyof typeof PARTS],
      ];
    },
  },
  day('(?<name>大后|今|明|后)[天日儿](?!份)', ({ groups }, { today }) =>
    addDays(today, RELATIVE[groups?.name ?? ''] ?? 0),
  ),
  day(`${THIS}${WEEK}(?<on>末|${WEEKDAY}(?![次个条]))`, ({ groups }, { today, weekStart }) => {
    const first = startOfWeek(addDays(today, 7 * awayOf(groups?.which)), weekStart);
    const weekday = groups?.on === '末' ? 6 : weekdayOf(groups?.on ?? '');
    const found = addDays(first, (weekday - weekStart + 7) % 7);
    // A day of this week that is over is what something is about, not when it is due.
    return found < today ? (groups?.on === '末' ? today : null) : found;
  }),
  day(`${THIS}${WEEK}(?=前|之前|以前|以内|之内|内)`, ({ groups }, { today, weekStart }) =>
    addDays(startOfWeek(today, weekStart), 7 * awayOf(groups?.which) + 6),
  ),
  {
    pattern: new RegExp(`${ALONE}${THIS}(${WEEK}|月)${END}`, 'gu'),
    read({ groups, 2: unit }, { today, weekStart }) {
      const away = awayOf(groups?.which);
      if (unit === '月') {
        const first = addMonths(startOfMonth(today), away);
        return { kind: 'day', day: away > 0 ? first : partOfMonth('底', first, today) };
      }
      const first = addDays(startOfWeek(today, weekStart), 7 * away);
      return { kind: 'day', day: away > 0 ? first : addDays(first, 6) };
    },
  },
  day(
    `(?<![每隔这本上下\\d一二两三四五六七八九十个])${WEEK}(?<on>末(?![的游档])|${WEEKDAY}(?![次个条年天刊报]))`,
    ({ groups }, { today }) => {
      const weekday = groups?.on === '末' ? 6 : weekdayOf(groups?.on ?? '');
      if (groups?.on === '末' && weekdayOn(today) === 7) return today;
      const found = addDays(today, (weekday - weekdayOn(today) + 7) % 7);
      return { kind: 'day', day: found, ...(found === today && { next: addDays(found, 7) }) };
    },
  ),
  {
    pattern: new RegExp(`(${NUM})个?工作日(?:之内|以内|内|之后|以后|${AFTER})`, 'gu'),
    read([, count = ''], { today }) {
      let found = today;
      for (let left = numberOf(count); left > 0; ) {
        found = addDays(found, 1);
        if (weekdayOn(found) < 6) left--;
      }
      return { kind: 'day', day: found };
    },
  },
  {
    pattern: new RegExp(
      `(?<!每隔?)(?:再?过)?(${NUM}|半)(${UNIT})(?:之后|以后|${AFTER}|之内|以内|内(?!容))`,
      'gu',
    ),
    read([, count = '', unit = ''], { today }) {
      if (count !== '半') return { kind: 'day', day: awayFrom(today, numberOf(count), unit) };
      if (unit === '年') return { kind: 'day', day: addMonths(today, 6) };
      return unit.endsWith('月') ? { kind: 'day', day: addDays(today, 15) } : null;
    },
  },
];
