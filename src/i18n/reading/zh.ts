/** Reads Chinese: days, times, repetition, importance, and how long something takes. */
import { type Phrase, readerOf } from '../../domain/quick-add/reading';
import { CLOCKS, lengthOf } from './zh-clock';
import { DAYS } from './zh-days';
import { REPEATS } from './zh-repeat';
import { NUM } from './zh-words';

const IMPORTANCE = {
  重要且紧急: [true, true],
  紧急且重要: [true, true],
  重要紧急: [true, true],
  不重要: [false, null],
  不紧急: [null, false],
  不急: [null, false],
  重要: [true, null],
  紧急: [null, true],
  急: [null, true],
} as const;

const AROUND: readonly Phrase[] = [
  {
    pattern: new RegExp(`!(${Object.keys(IMPORTANCE).join('|')})`, 'gu'),
    read([, word = '']) {
      const [important, urgent] = IMPORTANCE[word as keyof typeof IMPORTANCE];
      return { kind: 'importance', important, urgent };
    },
  },
  {
    pattern: new RegExp(
      `(?:预计|大约|大概|约|用时|耗时|需要|~)\\s*(?:(?<count>\\d+(?:\\.\\d+)?|${NUM})个?(?<half>半)?|(?<only>半)个?)(?<unit>小时|钟头|分钟|刻钟)(?!后|内|之|以)(?:左右)?`,
      'gu',
    ),
    read: ({ groups }) => ({ kind: 'estimate', minutes: lengthOf(groups) }),
  },
];

export const readChinese = readerOf([...AROUND, ...REPEATS, ...DAYS, ...CLOCKS]);
