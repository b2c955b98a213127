/** Reads what English has beyond dates: repetition, priorities, lengths, and a few days of its own. */
import {
  addDays,
  addMonths,
  type DayKey,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from '../../domain/day';
import { type Meaning, type Phrase, readerOf } from '../../domain/quick-add/reading';
import type { Rule } from '../../domain/recurrence';

const NAMES =
  'mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?';
const LIST = `(?:${NAMES})\\b(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*[&/]\\s*)(?:${NAMES})\\b)*`;
const ORDER = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  two: 2,
  third: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const COUNT = `(?:(?<count>${Object.keys(NUMBERS).join('|')}|\\d{1,2}(?:nd|rd|th)?)\\s+)?`;
const EVERY = `\\b(?:every|each)\\s+${COUNT}`;
const NTH = '(?<date>\\d{1,2})(?:st|nd|rd|th)\\b';
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

function countOf(text: string | undefined): number {
  return text ? (NUMBERS[text] ?? Number.parseInt(text, 10)) : 1;
}
function weekdaysOf(list: string): Weekday[] {
  const days = [...list.matchAll(/[a-z]+/g)].map(([word]) => ORDER.indexOf(word.slice(0, 3)) + 1);
  return days.filter((day): day is Weekday => day > 0).sort();
}
function repeat(rule: Rule, ...more: Meaning[]): Meaning[] {
  return [{ kind: 'repeat', rule, afterDone: false }, ...more];
}
const daily = (every = 1): Rule => ({ freq: 'day', every, count: null });
const weekly = (weekdays: readonly Weekday[] = [], every = 1): Rule => ({
  freq: 'week',
  every,
  weekdays,
  count: null,
});
const monthly = (monthDay = 0, every = 1): Rule => ({
  freq: 'month',
  every,
  monthDay,
  count: null,
});
const PER: Readonly<Record<string, (every: number) => Rule>> = {
  day: daily,
  week: (every) => weekly([], every),
  month: (every) => monthly(0, every),
  quarter: (every) => monthly(0, every * 3),
  year: (every) => monthly(0, every * 12),
};
const ADVERBS: Readonly<Record<string, Rule>> = {
  daily: daily(),
  weekly: weekly(),
  biweekly: weekly([], 2),
  fortnightly: weekly([], 2),
  monthly: monthly(),
  quarterly: monthly(0, 3),
  yearly: monthly(0, 12),
  annually: monthly(0, 12),
};
const PARTS = {
  morning: { kind: 'part', part: 'morning', usual: 8 },
  afternoon: { kind: 'part', part: 'afternoon', usual: 15 },
  evening: { kind: 'part', part: 'evening', usual: 20 },
  night: { kind: 'part', part: 'evening', usual: 22 },
} as const satisfies Readonly<Record<string, Meaning>>;
const PRIORITIES: Readonly<Record<string, readonly [boolean | null, boolean | null]>> = {
  '!important': [true, null],
  '!high': [true, null],
  '!urgent': [null, true],
  '!low': [false, null],
  p1: [true, true],
  p2: [true, false],
  p3: [false, true],
  p4: [false, false],
};

const day = (at: DayKey): Meaning => ({ kind: 'day', day: at });
const phrase = (source: string, read: Phrase['read']): Phrase => ({
  pattern: new RegExp(source, 'g'),
  read,
});

export const readEnglish = readerOf([
  phrase(
    '(?<=^|[\\s\uFFFC])(!important|!high|!urgent|!low|p[1-4])(?=$|[\\s\uFFFC])',
    ([, word = '']) => {
      const [important = null, urgent = null] = PRIORITIES[word] ?? [];
      return { kind: 'importance', important, urgent };
    },
  ),
  phrase(
    '(?:~\\s*|\\bfor\\s+|\\btakes\\s+)(\\d+(?:\\.\\d+)?)\\s*(h|hrs?|hours?|m|mins?|minutes?)\\b',
    ([, count = '', unit = '']) => ({
      kind: 'estimate',
      minutes: Math.round(Number(count) * (unit.startsWith('h') ? 60 : 1)),
    }),
  ),
  phrase('\\b(\\d{1,3})\\s+times\\b', ([, count]) => ({ kind: 'count', count: Number(count) })),
  phrase(
    `\\b(?<count>\\d{1,2}|${Object.keys(NUMBERS).join('|')}|an?)\\s+(?<unit>day|week|month)s?\\s+after\\s+(?:done|completion|finishing|completing)\\b`,
    ({ groups }) => {
      const every = /^an?$/.test(groups?.count ?? '') ? 1 : countOf(groups?.count);
      const rule = PER[groups?.unit ?? '']?.(every);
      return rule ? { kind: 'repeat', rule, afterDone: true } : null;
    },
  ),
  phrase('\\b(?:(?:every|each)\\s+(?:weekday|workday)|(?:on\\s+)?weekdays)\\b', () =>
    repeat(weekly(WORKDAYS)),
  ),
  phrase('\\b(?:every|each)\\s+weekend\\b', () => repeat(weekly([6, 7]))),
  phrase('\\b(?:every|each)\\s+(morning|afternoon|evening|night)\\b', ([, part]) =>
    repeat(daily(), PARTS[part as keyof typeof PARTS]),
  ),
  phrase(`${EVERY}(?<list>${LIST})`, ({ groups }) =>
    repeat(weekly(weekdaysOf(groups?.list ?? ''), countOf(groups?.count))),
  ),
  phrase(`\\b(?<word>weekly|biweekly|fortnightly)\\s+on\\s+(?<list>${LIST})`, ({ groups }) =>
    repeat(weekly(weekdaysOf(groups?.list ?? ''), groups?.word === 'weekly' ? 1 : 2)),
  ),
  phrase(
    `(?:\\bmonthly|${EVERY}months?)\\s+on\\s+(?:the\\s+)?(?:${NTH}|(?<last>last\\s+day))`,
    ({ groups }) =>
      repeat(monthly(groups?.last ? -1 : Number(groups?.date), countOf(groups?.count))),
  ),
  phrase(
    `(?:\\bon\\s+)?(?:\\bthe\\s+)?\\b${NTH}\\s+of\\s+(?:every|each)\\s+month\\b`,
    ({ groups }) => repeat(monthly(Number(groups?.date))),
  ),
  phrase(
    '(?:\\bon\\s+)?(?:\\bthe\\s+)?\\b(?:last\\s+day|end)\\s+of\\s+(?:every|each)\\s+month\\b',
    () => repeat(monthly(-1)),
  ),
  phrase(`\\b(?:every|each)\\s+${NTH}(?!\\s*(?:day|week|month|year|${NAMES}))`, ({ groups }) =>
    repeat(monthly(Number(groups?.date))),
  ),
  phrase(`${EVERY}(?<unit>day|week|month|quarter|year)s?\\b`, ({ groups }) => {
    const rule = PER[groups?.unit ?? '']?.(countOf(groups?.count));
    return rule ? repeat(rule) : null;
  }),
  phrase(
    `(?<=^|[\\s\uFFFC])(${Object.keys(ADVERBS).join('|')})(?=$|[\\s\uFFFC])`,
    ([, word = '']) => {
      const rule = ADVERBS[word];
      return rule ? repeat(rule) : null;
    },
  ),
  phrase('\\b(?:by\\s+|on\\s+)?(?:the\\s+)?day\\s+after\\s+tomorrow\\b', (_, { today }) =>
    day(addDays(today, 2)),
  ),
  phrase(
    '\\b(?:by\\s+)?(?:(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?month|eom)\\b',
    (_, { today }) => day(addDays(addMonths(startOfMonth(today), 1), -1)),
  ),
  phrase(
    '\\b(?:by\\s+)?(?:(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?week|eow)\\b',
    (_, { today, weekStart }) => day(addDays(startOfWeek(today, weekStart), 6)),
  ),
  phrase(`\\b(?:by|on|before)\\s+the\\s+${NTH}`, ({ groups }, { today }) => {
    const date = Number(groups?.date);
    const first = startOfMonth(today);
    const days = [0, 1, 2].map((more) => addDays(addMonths(first, more), date - 1));
    const found = days.find((one, i) => one >= today && one < addMonths(first, i + 1));
    return found ? day(found) : null;
  }),
]);
