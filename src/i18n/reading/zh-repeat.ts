/** Repetition as Chinese says it: 每周三, 隔周周五, 每月最后一天, 工作日, 完成后三天. */
import type { Weekday } from '../../domain/day';
import type { Meaning, Phrase } from '../../domain/quick-add/reading';
import type { Rule } from '../../domain/recurrence';
import { NUM, numberOf, WEEK, WEEKDAY, weekdayOf } from './zh-words';

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

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

/** 三, 一三五, 二、四, 一到五, with 周 repeated or not. */
const NOT_COUNTED = '(?![次个条篇期点分张本页场年])';
const ONE = `${WEEKDAY}${NOT_COUNTED}`;
const LIST = `${ONE}(?:(?:[、,和及/]|跟)?${WEEK}?${ONE})*`;
const RANGE = `${WEEKDAY}(?:到|至|-|~)${WEEK}?${ONE}`;
const EVERY = '(?:每个?|逢)';

function weekdaysOf(list: string): Weekday[] {
  const found = [...list.replace(new RegExp(WEEK, 'gu'), '')].filter((one) =>
    new RegExp(WEEKDAY).test(one),
  );
  const days = found.map(weekdayOf);
  const [first, last] = days;
  if (/[到至~-]/.test(list) && first && last) {
    return ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first && day <= last);
  }
  return [...new Set(days)].sort();
}

/** Every so many weeks: 每两周, 隔周, 每隔一周, 双周. */
function everyOf(count: string | undefined, skips: string | undefined): number {
  if (!count) return skips ? 2 : 1;
  return numberOf(count) + (skips ? 1 : 0);
}

export const REPEATS: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `(?:完成|做完|搞定)(?:之|以)?后(?:每?隔?)?(${NUM})(天|周|个?星期|个?月)(?:再来一?次|重复)?`,
      'gu',
    ),
    read([, count = '', unit = '']) {
      const every = numberOf(count);
      const rule =
        unit === '天' ? daily(every) : unit.endsWith('月') ? monthly(0, every) : weekly([], every);
      return { kind: 'repeat', rule, afterDone: true };
    },
  },
  {
    pattern: new RegExp(`连续(${NUM})天`, 'gu'),
    read: ([, count = '']) => repeat({ ...daily(), count: numberOf(count) }),
  },
  {
    pattern: new RegExp(`(?:一共|总共|共|重复)(${NUM})[次遍回]`, 'gu'),
    read: ([, count = '']) => ({ kind: 'count', count: numberOf(count) }),
  },
  {
    pattern: new RegExp(
      `${EVERY}?(?:工作日(?![记常报志程子内之以后])|${WEEK}一(?:到|至|-|~)${WEEK}?五)`,
      'gu',
    ),
    read({ 0: all, input, index }) {
      // 三个工作日 is a length, and 工作日 in the middle of a sentence may be what it is about.
      if (/[\d个两-十]$/u.test(input.slice(0, index)) && !all.startsWith('每')) return null;
      return repeat(weekly(WORKDAYS));
    },
  },
  { pattern: /每个?(?:周末|双休日)/gu, read: () => repeat(weekly([6, 7])) },
  {
    pattern: new RegExp(
      `(?:${EVERY}|(?<skips>每?隔))(?<count>${NUM})?个?(?:${WEEK})?的?${WEEK}(?<list>${RANGE}|${LIST})`,
      'gu',
    ),
    read({ 0: all, groups }) {
      const skips = groups?.skips ?? (/双周/.test(all) ? '隔' : undefined);
      return repeat(weekly(weekdaysOf(groups?.list ?? ''), everyOf(groups?.count, skips)));
    },
  },
  {
    pattern: new RegExp(`双周${WEEK}?(?<list>${LIST})`, 'gu'),
    read: ({ groups }) => repeat(weekly(weekdaysOf(groups?.list ?? ''), 2)),
  },
  {
    pattern: new RegExp(
      `(?:每(?<skips>隔)?|(?<only>隔))(?<count>${NUM})?个?${WEEK}(?![一二三四五六日天末])`,
      'gu',
    ),
    read: ({ groups }) => repeat(weekly([], everyOf(groups?.count, groups?.skips ?? groups?.only))),
  },
  {
    pattern: new RegExp(
      `每(?<count>${NUM})?个?月的?(?:(?<date>${NUM})[日号]|(?<part>最后一天|[底末初]|中旬?))?`,
      'gu',
    ),
    read({ groups }) {
      const { count, date, part } = groups ?? {};
      const every = count ? numberOf(count) : 1;
      if (date) return repeat(monthly(numberOf(date), every));
      const day = part ? (part === '初' ? 1 : part.startsWith('中') ? 15 : -1) : 0;
      return repeat(monthly(day, every));
    },
  },
  { pattern: /每个?季度?/gu, read: () => repeat(monthly(0, 3)) },
  { pattern: /每半年/gu, read: () => repeat(monthly(0, 6)) },
  { pattern: /每年(?:的)?/gu, read: () => repeat(monthly(0, 12)) },
  {
    pattern: /(?:每天?|天天)(?<part>[早晚])(?:上)?(?![餐饭安])/gu,
    read: ({ groups }) =>
      repeat(daily(), {
        kind: 'part',
        ...(groups?.part === '早'
          ? { part: 'morning' as const, usual: 8 }
          : { part: 'evening' as const, usual: 20 }),
      }),
  },
  {
    pattern: new RegExp(
      `(?:每(?<skips>隔)?|(?<only>隔))(?<count>${NUM})?(?:天|日(?![报记志更]))|天天|每一天|日日`,
      'gu',
    ),
    read: ({ groups }) => repeat(daily(everyOf(groups?.count, groups?.skips ?? groups?.only))),
  },
];
