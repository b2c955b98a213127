/** The streak pages as tests open them: 21 November 2026, 20:00 in Shanghai. */
import { page } from 'vitest/browser';
import type { PlatformId } from '../../src/domain/platform';
import type { Settings } from '../../src/domain/settings';
import StreakPage from '../../src/pages/streaks/streak-page';
import StreaksPage from '../../src/pages/streaks/streaks-page';
import type { App } from '../../src/state/app';
import type { StreakFields } from '../../src/state/stamping';
import type { LiveStreak } from '../../src/state/streaks';
import { type Screen, visit } from './app-harness';
import { day, instant, plan } from './builders';
import { aCreatorsApp } from './state';

export const routes = { '/streaks': StreaksPage, '/streaks/:id': StreakPage };

/** Publishes something new at a wall time in Shanghai. */
export async function publish(
  app: App,
  at: string,
  platform: PlatformId = 'weibo',
  by: 'hand' | 'scheduler' = 'hand',
): Promise<void> {
  const piece = await app.planning.planNew('{n}/365 今天的一页', [platform], plan(at));
  const [post] = await app.repository.postsOfPiece(piece as string);
  if (!post) throw new Error('not planned');
  if (by === 'scheduler') await app.planning.setStatus(post, 'scheduled');
  const now = (await app.repository.post(post.id)) ?? post;
  await app.stamping.publish(now, instant(at));
}

export interface OneStreak {
  readonly app: App;
  readonly live: LiveStreak;
  readonly screen: Screen;
}

/** Starts a streak, publishes at each of the given times, and opens its page. */
export async function openStreak(
  startDay: string,
  published: readonly string[],
  options: {
    readonly fields?: StreakFields;
    readonly settings?: Partial<Settings>;
    /** Opens the dialog of this day. */
    readonly day?: string;
  } = {},
): Promise<OneStreak> {
  const { app } = await aCreatorsApp(options.settings);
  const id = (await app.stamping.start('手帐日更', day(startDay), options.fields)) as string;
  for (const at of published) await publish(app, at);
  const query = options.day ? `?day=${options.day}` : '';
  const screen = await visit(app, routes, `/streaks/${id}${query}`);
  const live = app.streaks.byId(id);
  if (!live) throw new Error('not started');
  return { app, live, screen };
}

/** Times on consecutive days at 07:30. */
export function mornings(first: string, last: string): string[] {
  const times: string[] = [];
  for (let date = Number(first.slice(8)); date <= Number(last.slice(8)); date++) {
    times.push(`${first.slice(0, 8)}${String(date).padStart(2, '0')}T07:30`);
  }
  return times;
}

export const dialog = () => page.getByRole('dialog');
export const sheet = () => page.getByRole('region', { name: '章的日历，方向键移动，回车看这天' });
/** The active day of the seal sheet. */
export const activeDay = () => sheet().getByRole('button');
