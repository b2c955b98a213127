/** Lines as they are written on Wednesday 18 November 2026 at 10:00 in Shanghai, and what they come to. */

import { readMarks } from '../../src/domain/quick-add/marks';
import { parseQuickAdd, type Understood } from '../../src/domain/quick-add/quick-add';
import type { Here } from '../../src/domain/quick-add/reading';
import { toRRule } from '../../src/domain/recurrence';
import { readEnglish } from '../../src/i18n/reading/en';
import { makeDateReader } from '../../src/i18n/reading/en-dates';
import { readChinese } from '../../src/i18n/reading/zh';
import { day, plan, SHANGHAI } from './builders';

export const HERE: Here = {
  today: day('2026-11-18'),
  wallNow: plan('2026-11-18T10:00').wall,
  zone: SHANGHAI,
  weekStart: 1,
};

export const READERS = [
  readMarks,
  readChinese,
  readEnglish,
  makeDateReader((instant) => new Date(instant)),
];

export function understand(text: string, here: Partial<Here> = {}, ignored: string[] = []) {
  return parseQuickAdd(text, { ...HERE, ...here }, READERS, ignored);
}

/** `title · due · rule · #tags · @people · !important · !urgent · ~minutes`, without what is not there. */
export function inShort(understood: Understood): string {
  const { title, due, repeat, tags, people, important, urgent, estimate } = understood;
  return [
    title,
    ...(due ? [due.kind === 'day' ? due.day : due.wall] : []),
    ...(repeat ? [`${toRRule(repeat.rule)}${repeat.afterDone ? ' after done' : ''}`] : []),
    ...tags.map((tag) => `#${tag}`),
    ...people.map((name) => `@${name}`),
    ...(important === null ? [] : [important ? '!important' : '!unimportant']),
    ...(urgent === null ? [] : [urgent ? '!urgent' : '!calm']),
    ...(estimate === null ? [] : [`~${estimate}`]),
  ].join(' · ');
}
