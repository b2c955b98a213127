/** A busy creator's years: fifty posts a week, of which a month's page of six weeks shows 300. */
import { type Change, change } from '../../../src/domain/change';
import { addDays, type DayKey } from '../../../src/domain/day';
import { newPiece, type Piece } from '../../../src/domain/piece';
import { PLATFORM_IDS } from '../../../src/domain/platform';
import { newPost, type Post, type PostState } from '../../../src/domain/post';
import { defaultSettings } from '../../../src/domain/settings';
import { newStreak } from '../../../src/domain/streak';
import { instantOf, momentOf, type WallTime, wall } from '../../../src/domain/zone';
import type { Repository } from '../../../src/storage/repository';

export const A_WEEK = 50;
export const ZONE = 'Asia/Shanghai';
/** An instant, epoch milliseconds, for records whose age matters to nothing. */
export const NOW = 1_790_000_000_000;

const BODY = '清晨把桌子收干净，先写今天最想记住的一件小事，再贴上昨天留下的车票。'.repeat(8);
const TAGS = ['手帐', '日更', '文具', '生活记录', '一页'];

/** The same time of another day. */
export function onDay(time: WallTime, day: DayKey): WallTime {
  return `${day}${time.slice(10)}` as WallTime;
}

export interface Sample {
  /** First day, the first of a week. */
  readonly first: DayKey;
  readonly weeks: number;
  /** What is before went out, the rest is planned. */
  readonly today: DayKey;
}

/** The title of the sample's post with this number, which no other text on a page contains. */
export function titleOf(number: number): string {
  return `第${number}篇手帐`;
}

/** Numbers of the posts whose titles can be read in a text, in the order they stand there. */
export function numbersIn(text: string): number[] {
  return Array.from(text.matchAll(/第(\d+)篇/g), (match) => Number(match[1]));
}

/** The creation of a sample's pieces and posts, four posts to a piece. */
export function creations({ first, weeks, today }: Sample): Change[] {
  const changes: Change[] = [];
  for (let number = 0; number < weeks * A_WEEK; number++) {
    const piece = pieceOf(number);
    if (number % PLATFORM_IDS.length === 0) changes.push(change('pieces', null, piece));
    changes.push(change('posts', null, postOf(number, piece, first, today)));
  }
  return changes;
}

function pieceOf(number: number): Piece {
  const piece = newPiece(id('a', Math.floor(number / PLATFORM_IDS.length)), '', NOW);
  return { ...piece, title: titleOf(number), body: BODY, tags: TAGS };
}

function postOf(number: number, piece: Piece, first: DayKey, today: DayKey): Post {
  const week = Math.floor(number / A_WEEK);
  const nth = number % A_WEEK;
  const day = addDays(first, week * 7 + Math.floor((nth * 7) / A_WEEK));
  const platform = PLATFORM_IDS[number % PLATFORM_IDS.length] ?? 'weibo';
  const time = wall(day, 8 + (nth % 12), (nth * 7) % 60);
  const post = newPost(id('b', number), piece, platform, { wall: time, zone: ZONE }, NOW);
  const title = titleOf(number);
  return { ...post, title, ownTitle: true, state: stateOf(number, title, time, day < today) };
}

function stateOf(
  number: number,
  title: string,
  time: ReturnType<typeof wall>,
  out: boolean,
): PostState {
  if (!out) return { status: (['draft', 'ready', 'scheduled'] as const)[number % 3] ?? 'draft' };
  const moment = momentOf(instantOf(time, ZONE), ZONE, 0);
  return { status: 'published', went: { ...moment, title, link: '', by: 'hand' } };
}

/** As long as a UUIDv7 and, like one, in order of creation. */
function id(kind: string, number: number): string {
  return `01900000-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`;
}

/** Fills an empty database with settings, one streak and a sample. */
export async function seed(repository: Repository, sample: Sample): Promise<void> {
  const settings = { ...defaultSettings(NOW), locale: 'zh-CN' as const, zone: ZONE };
  const streak = newStreak('streak', '手帐日更', sample.first, NOW);
  await repository.commit(
    [change('settings', null, settings), change('streaks', null, streak)],
    NOW,
  );
  const changes = creations(sample);
  for (let at = 0; at < changes.length; at += 5000) {
    await repository.commit(changes.slice(at, at + 5000), NOW);
  }
}
