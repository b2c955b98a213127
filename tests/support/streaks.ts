/** An app with a streak in it, and the notes that keep it alive. */
import type { DayKey } from '../../src/domain/day';
import type { Post } from '../../src/domain/post';
import { stateOn } from '../../src/domain/streak-walk';
import type { App } from '../../src/state/app';
import type { StreakFields } from '../../src/state/stamping';
import type { LiveStreak } from '../../src/state/streaks';
import { day, instant, plan } from './builders';
import { aCreatorsApp } from './state';

/** An app with one streak, begun three days ago unless said otherwise. */
export async function anAppWithStreak(fields: StreakFields = {}, startDay = day('2026-11-18')) {
  const { app, name } = await aCreatorsApp();
  await app.stamping.start('手帐日更', startDay, fields);
  return { app, name, streak: onlyStreak(app) };
}

/** The streak of an app that has one. */
export function onlyStreak(app: App): LiveStreak {
  const [streak, ...others] = app.streaks.all();
  if (!streak || others.length > 0) throw new Error('not one streak');
  return streak;
}

/** Plans a note and gives it back as it is kept. */
export async function aNote(app: App, wall = '2026-11-21T20:00', title = '{n}/365 一页手帐') {
  const id = await app.planning.planNew(title, ['weibo'], plan(wall));
  const [note] = await app.repository.postsOfPiece(id ?? '');
  return note as Post;
}

/** A post as it is on disk now. */
export const asKept = async (app: App, post: Post) => (await app.repository.post(post.id)) as Post;

/** Plans a note and publishes it at a wall time in Shanghai. */
export async function publishAt(app: App, wall: string): Promise<Post> {
  const post = await aNote(app, wall);
  await app.stamping.publish(post, instant(wall));
  return asKept(app, post);
}

/** What a day is to a streak. */
export const stateOf = (live: LiveStreak, date: DayKey) => stateOn(live.view(), date);
