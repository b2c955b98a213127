/**
 * What is done with series, all of them or from one of their dates on; one of their posts is changed as
 * any other. Each verb is one undo, and waits for other tabs that make posts of a series.
 */
import { type Change, change } from '../domain/change';
import type { DayKey } from '../domain/day';
import type { Post } from '../domain/post';
import { dateOf, newSeries, type Series, type SeriesFields } from '../domain/series';
import { changeAll, changeFollowing, removal, type SeriesPatch } from '../domain/series-edit';
import { making, type Occurrence } from '../domain/series-making';
import type { App } from './app';
import { loadIds } from './ids';
import { alone } from './series-ahead';

export interface SeriesVerbs {
  /** Begins a series, with the posts of its first weeks. */
  start(fields: SeriesFields): Promise<boolean>;
  /** Changes all of a series; `paused` holds it and lets it go on. */
  changeAll(series: Series, patch: SeriesPatch): Promise<boolean>;
  /** Changes a series from the date of one of its posts on. */
  changeFollowing(post: Post, patch: SeriesPatch): Promise<boolean>;
  /** Nothing after today. */
  end(series: Series): Promise<boolean>;
  /** Removes a series; `drafts` tells whether what nobody touched of it goes along. */
  remove(series: Series, drafts: boolean): Promise<boolean>;
}

export function makeSeries({ repository, history, clock }: App): SeriesVerbs {
  const now = () => clock.read();

  /** A series as it is when the verb's turn has come. */
  async function read(id: string | undefined): Promise<Series | undefined> {
    return (await repository.series()).find((one) => one.id === id);
  }

  /** What a series made for a date and later. */
  async function madeFrom(series: Series, from: DayKey): Promise<Occurrence[]> {
    const pieces = new Map<DayKey, string>();
    for (const { series: slot, pieceId } of await repository.postsOfSeries(series.id)) {
      if (slot && slot.day >= from) pieces.set(slot.day, pieceId);
    }
    const found = [...pieces].map(async ([day, id]): Promise<Occurrence[]> => {
      const [piece, posts] = await Promise.all([repository.piece(id), repository.postsOfPiece(id)]);
      return piece ? [{ day, piece, posts }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  async function allOf(id: string | undefined, patch: SeriesPatch): Promise<Change[]> {
    const series = await read(id);
    if (!series) return [];
    return changeAll(series, patch, await madeFrom(series, dateOf(series, now())), now());
  }

  async function followingOf(postId: string, patch: SeriesPatch): Promise<Change[]> {
    const slot = (await repository.post(postId))?.series;
    const series = await read(slot?.id);
    if (!series || !slot) return [];
    const id = (await loadIds())();
    return changeFollowing(series, slot.day, patch, id, await madeFrom(series, slot.day), now());
  }

  const changing = (wanted: () => Promise<readonly Change[]>) =>
    alone(() => history.run('changedSeries', wanted));

  return {
    start: (fields) =>
      alone(() =>
        history.run('startedSeries', async () => {
          const series = newSeries((await loadIds())(), fields, now());
          return [change('series', null, series), ...making(series, new Set(), now())];
        }),
      ),
    changeAll: (series, patch) => changing(() => allOf(series.id, patch)),
    changeFollowing: (post, patch) => changing(() => followingOf(post.id, patch)),
    end: (series) => changing(() => allOf(series.id, { endDay: dateOf(series, now()) })),
    remove: ({ id }, drafts) =>
      alone(() =>
        history.run('removedSeries', async () => {
          const series = await read(id);
          if (!series) return [];
          const made = await madeFrom(series, dateOf(series, now()));
          return removal(series, drafts, made, now());
        }),
      ),
  };
}
