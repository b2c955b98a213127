/** Calendar files, as far as reminders need them. Source: RFC 5545 (iCalendar), RFC 7986 (NAME). */
import { addDays, type DayKey } from './day';
import { wallOf } from './zone';

export interface CalendarEvent {
  /** The same at every export, so that importing again replaces instead of doubling. */
  readonly uid: string;
  /** Grows with every change, below 2³¹. */
  readonly sequence: number;
  /** When it was last changed, epoch milliseconds. */
  readonly modified: number;
  /** An instant (epoch ms) and how long it takes, or a whole day wherever one is. */
  readonly when:
    | { readonly kind: 'instant'; readonly at: number; readonly minutes: number }
    | { readonly kind: 'day'; readonly day: DayKey };
  readonly title: string;
  readonly text: string;
  /** An address that leads back into the app. */
  readonly url: string;
  /** Minutes from its beginning to its alarm; negative is before. */
  readonly alarm: number;
}

const MINUTE = 60_000;
/** Bytes of a line without its end (RFC 5545, 3.1). */
const MAX_LINE = 75;

/** The file, named as a calendar; `now` in epoch milliseconds. Times are written in UTC. */
export function writeCalendar(name: string, events: readonly CalendarEvent[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rizhang//Rizhang//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, now: number): string[] {
  const title = escaped(event.title);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(event.modified)}`,
    `SEQUENCE:${event.sequence}`,
    ...timesOf(event.when),
    `SUMMARY:${title}`,
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER:${duration(event.alarm)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function timesOf(when: CalendarEvent['when']): string[] {
  if (when.kind === 'day') {
    const date = (day: DayKey) => day.replaceAll('-', '');
    return [
      `DTSTART;VALUE=DATE:${date(when.day)}`,
      `DTEND;VALUE=DATE:${date(addDays(when.day, 1))}`,
    ];
  }
  return [`DTSTART:${utc(when.at)}`, `DTEND:${utc(when.at + when.minutes * MINUTE)}`];
}

function utc(at: number): string {
  const seconds = Math.floor(at / 1000) % 60;
  return `${wallOf(at, 'UTC').replace(/[-:]/g, '')}${String(seconds).padStart(2, '0')}Z`;
}

function duration(minutes: number): string {
  return `${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`;
}

/** A text value: one line, without controls and halves of characters (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line over several, each of at most 75 bytes, cut between characters. */
function folded(line: string): string {
  let [out, used] = ['', 0];
  for (const character of line) {
    const bytes = bytesOf(character);
    if (used + bytes > MAX_LINE) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += bytes;
  }
  return out;
}

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
