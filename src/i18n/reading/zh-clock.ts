/** Times of day as Chinese says them: 下午三点, 晚上8点半, 两小时后, 15:30. */
import type { Meaning, PartOfDay, Phrase } from '../../domain/quick-add/reading';
import { wallAfter } from '../../domain/quick-add/when';
import { NUM, numberOf } from './zh-words';

const PARTS: readonly (readonly [words: string, part: PartOfDay, usual: number])[] = [
  ['凌晨', 'morning', 5],
  ['清晨|清早', 'morning', 7],
  ['早上|早晨|一早|大早', 'morning', 8],
  ['上午', 'morning', 10],
  ['中午|正午', 'noon', 12],
  ['下午|午后', 'afternoon', 15],
  ['傍晚', 'afternoon', 18],
  ['晚上|晚间|夜里|夜晚', 'evening', 20],
  ['深夜|半夜|午夜', 'evening', 23],
];
/** 早 or 晚 right before or after a number: 周五晚8点. */
function shortPart(word: string | undefined): Meaning {
  return word === '早' ? partOf('morning', 8) : partOf('evening', 20);
}

const ENDS = '(?:之前|以前|前(?![台端面])|截止|到期|整|钟)?';

/** 3点建议, 两点水: a 点 that is no time. */
const NO_POINT = '(?![建想感意要多儿水心式赞击评名单餐题钱收内总体问原经])';

export const CLOCKS: readonly Phrase[] = [
  {
    // 两小时后, 一个半小时内, 半小时后
    pattern: new RegExp(
      `(?:再?过)?(?:(?<count>\\d+(?:\\.\\d+)?|${NUM})个?(?<half>半)?|(?<only>半)个?)(?<unit>小时|钟头|分钟|刻钟)(?:之后|以后|后(?!期)|之内|以内|内(?!容))`,
      'gu',
    ),
    read({ groups }, { wallNow }) {
      const minutes = lengthOf(groups);
      return { kind: 'moment', wall: wallAfter(wallNow, minutes) };
    },
  },
  {
    pattern:
      /(?<![\d:.])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])(?:之前|以前|前(?![台端面]))?/gu,
    read: ({ groups }) => ({
      kind: 'clock',
      hour: Number(groups?.hour),
      minute: Number(groups?.minute),
      vague: false,
    }),
  },
  {
    pattern: new RegExp(
      `(?<short>[早晚])?(?<![\\d第.几])(?<hour>${NUM})(?:点|时(?=\\d|半|整|[\\s前]|$))(?:(?<half>半)|(?<quarters>[一三])刻|(?<minute>${NUM})分?(?![个条次天]))?${NO_POINT}${ENDS}`,
      'gu',
    ),
    read({ 0: all, groups, input, index }) {
      const { short, hour: written = '', half, quarters, minute } = groups ?? {};
      const hour = numberOf(written);
      const minutes = half ? 30 : quarters ? numberOf(quarters) * 15 : numberOf(minute ?? '零');
      if (hour > 24 || minutes > 59) return null;
      // 一点 is “a little”, unless something says that it is a time.
      const told = short || half || quarters || minute || /[整钟前]$/.test(all);
      if (
        written === '一' &&
        !told &&
        !/[上下中]午\s*$|[晨晚夜]上?\s*$/.test(input.slice(0, index))
      )
        return null;
      const clock: Meaning = { kind: 'clock', hour, minute: minutes, vague: true };
      return short ? [shortPart(short), clock] : clock;
    },
  },
  ...PARTS.map(
    ([words, part, usual]): Phrase => ({
      pattern: new RegExp(
        `(?:${words})(?![茶好安餐饭市霞班场课])(?:之前|以前|前(?![台端面]))?`,
        'gu',
      ),
      read: () => partOf(part, usual),
    }),
  ),
  {
    // 周五晚, 12号早
    pattern: /(?<=\uFFFC)(?<part>[早晚])(?![餐饭安会报])/gu,
    read: ({ groups }) => shortPart(groups?.part),
  },
];

function partOf(part: PartOfDay, usual: number): Meaning {
  return { kind: 'part', part, usual };
}

/** Minutes in a length: count, half, or only half, of a unit. */
export function lengthOf(groups: Readonly<Record<string, string | undefined>> = {}): number {
  const { count, half, only, unit } = groups;
  const units = only ? 0.5 : countOf(count ?? '') + (half ? 0.5 : 0);
  const each = unit === '分钟' ? 1 : unit === '刻钟' ? 15 : 60;
  return Math.round(units * each);
}

function countOf(text: string): number {
  return text.includes('.') ? Number(text) : numberOf(text);
}
