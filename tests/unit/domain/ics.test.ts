/** Calendar files, read back by a parser that is not ours. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../../src/domain/ics';
import { anyDay, anyInstant } from '../../support/arbitraries';
import { day, instant, NOW } from '../../support/builders';

const event: CalendarEvent = {
  uid: 'post-1@rizhang',
  sequence: 12,
  modified: NOW,
  when: { kind: 'instant', at: instant('2026-11-24T07:30'), minutes: 15 },
  title: '发微博：早安',
  text: '',
  url: 'https://rizhang.example/publish/1',
  alarm: 0,
};

/** The events of a file, as the parser understands them. */
function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}
const value = (one: ICAL.Component | undefined, name: string) => one?.getFirstPropertyValue(name);

test('an event has its time, its texts, its address and an alarm', () => {
  const [found] = read(writeCalendar('日章', [event], NOW));
  const start = value(found, 'dtstart') as ICAL.Time;
  expect(start.toUnixTime() * 1000).toBe(instant('2026-11-24T07:30'));
  expect((value(found, 'dtend') as ICAL.Time).subtractDate(start).toSeconds()).toBe(900);
  expect(value(found, 'uid')).toBe('post-1@rizhang');
  expect(value(found, 'sequence')).toBe(12);
  expect(value(found, 'summary')).toBe('发微博：早安');
  expect(value(found, 'url')).toBe('https://rizhang.example/publish/1');
  expect(String(value(found, 'dtstamp'))).toBe('2026-11-21T12:00:00Z');
  const alarm = found?.getFirstSubcomponent('valarm') ?? undefined;
  expect(value(alarm, 'action')).toBe('DISPLAY');
  expect((value(alarm, 'trigger') as ICAL.Duration).toSeconds()).toBe(0);
});

test('a whole day has no time, ends with the day after, and rings in its morning', () => {
  const when = { kind: 'day', day: day('2026-12-31') } as const;
  const [found] = read(writeCalendar('日章', [{ ...event, when, alarm: 540 }], NOW));
  expect(value(found, 'dtstart')).toMatchObject({ isDate: true, year: 2026, month: 12, day: 31 });
  expect(value(found, 'dtend')).toMatchObject({ isDate: true, year: 2027, month: 1, day: 1 });
  const alarm = found?.getFirstSubcomponent('valarm') ?? undefined;
  expect((value(alarm, 'trigger') as ICAL.Duration).toSeconds()).toBe(9 * 3600);
});

test('an alarm before the time is negative', () => {
  const [found] = read(writeCalendar('日章', [{ ...event, alarm: -30 }], NOW));
  const alarm = found?.getFirstSubcomponent('valarm') ?? undefined;
  expect((value(alarm, 'trigger') as ICAL.Duration).toSeconds()).toBe(-1800);
});

describe('whatever is written in it', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom('\r', '\n', '\\', ';', ',', ':', '"', '字', '🧧', '\u2028'),
    }),
    fc.constantFrom(
      'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged',
      '\ud800',
      '\0\u0007',
      'x'.repeat(500),
    ),
  );
  const anyEvent = fc.record({
    uid: fc.uuid(),
    sequence: fc.nat(),
    modified: anyInstant,
    when: fc.oneof(
      fc.record({ kind: fc.constant('instant' as const), at: anyInstant, minutes: fc.nat(600) }),
      fc.record({ kind: fc.constant('day' as const), day: anyDay }),
    ),
    title: anyText,
    text: anyText,
    url: fc.constant('https://rizhang.example/'),
    alarm: fc.integer({ min: -600, max: 600 }),
  });
  /** A text as a calendar may show it: line ends alike, what cannot be shown as a space. */
  const shown = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n|\r|\u2028|\u2029/g, '\n')
      .replace(/(?!\n)\p{Cc}/gu, ' ');

  test('it comes back as it was, and nothing else comes with it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 5 }), (events) => {
        const found = read(writeCalendar('日章', events, NOW));
        expect(found.map((one) => value(one, 'uid'))).toEqual(events.map(({ uid }) => uid));
        expect(found.map((one) => value(one, 'summary'))).toEqual(
          events.map((e) => shown(e.title)),
        );
        expect(found.map((one) => value(one, 'description') ?? '')).toEqual(
          events.map((e) => shown(e.text)),
        );
        for (const [i, { when }] of events.entries()) {
          const start = value(found[i], 'dtstart') as ICAL.Time;
          if (when.kind === 'day') expect(start.toString()).toBe(when.day);
          else expect(start.toUnixTime()).toBe(Math.floor(when.at / 1000));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('its lines have at most 75 bytes and end as they should', () => {
    fc.assert(
      fc.property(anyEvent, (one) => {
        const text = writeCalendar('日章', [one], NOW);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
