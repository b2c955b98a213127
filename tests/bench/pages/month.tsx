/** One month of 300 posts, by the app's calendar page or by a peer. */
import { addDays, type DayKey, daysBetween, startOfWeek } from '../../../src/domain/day';
import { openRepository } from '../../../src/storage/repository';
import { frame, painted } from './painted';
import { A_WEEK, numbersIn, type Sample, seed } from './sample';

/** What every contender can do. */
export interface Calendar {
  mount(): void;
  turn(step: 1 | -1): void;
  /** Shows the week of the month's day instead of the month. */
  toWeek(): void;
  /** Moves a post from one day to another. */
  move(number: number, from: DayKey, to: DayKey): unknown;
  /** The element that holds a day's posts. */
  dayOf(day: DayKey): Element | null;
}

export interface Stage {
  readonly place: HTMLElement;
  readonly sample: Sample;
  /** Name of the database that holds the sample. */
  readonly database: string;
  /** A day of the month shown first. */
  readonly day: DayKey;
  /** What `html` gave on another page. */
  readonly html: string;
}

const CONTENDERS = {
  ours: () => import('./month-ours'),
  fullcalendar: () => import('./month-fullcalendar'),
  bare: () => import('./month-bare'),
};
export type Contender = keyof typeof CONTENDERS;

/** Months that fill their pages differently: six weeks, then five. */
const MONTH = { day: '2026-11-15' as DayKey, first: '2026-10-26' as DayKey, weeks: 6 };
const WEEK = { first: '2026-11-09' as DayKey, weeks: 1 };
const NEXT = { first: '2026-11-30' as DayKey, weeks: 5 };

const place = document.getElementById('app') as HTMLElement;
let stage: Stage;
let calendar: Calendar;

function databaseOf(sample: Sample): string {
  return `${sample.weeks} weeks`;
}

async function fill(sample: Sample): Promise<void> {
  const { repository } = await openRepository({ name: databaseOf(sample) });
  await seed(repository, sample);
  repository.close();
}

/** Everything up to the moment at which a person asks for the calendar. */
async function prepare(contender: Contender, sample: Sample, html = ''): Promise<void> {
  const { prepare } = await CONTENDERS[contender]();
  stage = { place, sample, database: databaseOf(sample), day: MONTH.day, html };
  calendar = await prepare(stage);
}

/** Number of the sample's first post on or after a day. */
function numberOn(day: DayKey): number {
  const monday = startOfWeek(day, 1);
  const week = daysBetween(stage.sample.first, monday) / 7;
  return week * A_WEEK + Math.ceil((daysBetween(monday, day) * A_WEEK) / 7);
}

/** True when all posts of a page, and no others, can be read. */
function shows(page: { first: DayKey; weeks: number }): boolean {
  const numbers = new Set(numbersIn(place.textContent ?? ''));
  const first = numberOn(page.first);
  const expected = Array.from({ length: page.weeks * A_WEEK }, (_, i) => first + i);
  return numbers.size === expected.length && expected.every((number) => numbers.has(number));
}

const mount = () =>
  painted(
    () => calendar.mount(),
    () => shows(MONTH),
  );

async function turnAndBack(): Promise<number> {
  const there = await painted(
    () => calendar.turn(1),
    () => shows(NEXT),
  );
  return (
    there +
    (await painted(
      () => calendar.turn(-1),
      () => shows(MONTH),
    ))
  );
}

const toWeek = () =>
  painted(
    () => calendar.toWeek(),
    () => shows(WEEK),
  );

/** Moves a planned post to the day after, or back when an earlier page has moved it. */
function move(): Promise<number> {
  const first = addDays(MONTH.day, 2);
  const number = numberOn(first);
  const holds = (day: DayKey) => numbersIn(calendar.dayOf(day)?.textContent ?? '').includes(number);
  const days = [first, addDays(first, 1)] as const;
  const [from, to] = holds(days[0]) ? days : [days[1], days[0]];
  return painted(
    () => calendar.move(number, from, to),
    () => holds(to) && !holds(from),
  );
}

/** All that is on the page, its day’s names too, which come a moment later. */
async function html(): Promise<string> {
  while (!place.querySelector('[data-look="lunar"]')) await frame();
  return place.innerHTML;
}

const bench = { fill, prepare, html, mount, turnAndBack, move, toWeek };
export type MonthBench = typeof bench;
Object.assign(window, { bench });
