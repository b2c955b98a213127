/** What is looked back on, up to date while its owner lives; each span is added up once. */
import { type Accessor, createMemo } from 'solid-js';
import { addDays } from '../domain/day';
import { type PostInsights, postInsights } from '../domain/insights/posts';
import {
  type FollowerLines,
  followersOver,
  type ResultInsights,
  resultInsights,
} from '../domain/insights/results';
import type { Span } from '../domain/insights/span';
import { type TaskInsights, taskInsights } from '../domain/insights/tasks';
import type { Measure } from '../domain/result';
import { instantOf, wall } from '../domain/zone';
import type { App } from './app';
import { createLive } from './live';

export interface Insights {
  /** Undefined until they were read. */
  readonly posts: Accessor<PostInsights | undefined>;
  readonly tasks: Accessor<TaskInsights | undefined>;
  /** By what the person measures their posts by. */
  readonly results: (measure: Measure) => ResultInsights | undefined;
  readonly followers: Accessor<FollowerLines | undefined>;
}

export function createInsights(app: App, span: Accessor<Span>): Insights {
  const { repository, settings, notices } = app;
  const key = createMemo(span, undefined, {
    equals: (a, b) => a.first === b.first && a.last === b.last,
  });
  const posts = createLive(
    repository,
    ['posts'],
    () => ({ ...key(), boundary: settings.value.boundary }),
    async (of) => ({ of, found: await repository.posts(of.first, of.last, of.boundary) }),
    notices.report,
  );
  const tasks = createLive(
    repository,
    ['tasks'],
    key,
    // A day may have been frozen in any zone: none is more than two dates away.
    async (of) => ({
      of,
      found: await repository.doneTasks(instantOf(wall(addDays(of.first, -2), 0), settings.zone())),
    }),
    notices.report,
  );
  const followers = createLive(
    repository,
    ['followers'],
    () => true,
    () => repository.followers(),
    notices.report,
  );
  const rule = () => {
    const { boundary, urgentHours, tagHours } = settings.value;
    return { now: 0, zone: settings.zone(), boundary, urgentHours, tagHours };
  };
  return {
    posts: createMemo(() => {
      const read = posts();
      const { weekStart, boundary } = settings.value;
      return read && postInsights(read.found, read.of, weekStart, boundary);
    }),
    tasks: createMemo(() => {
      const read = tasks();
      return read && taskInsights(read.found, read.of, settings.value.weekStart, rule());
    }),
    results: (measure) => {
      const read = posts();
      return read && resultInsights(read.found, read.of, settings.value.boundary, measure);
    },
    followers: createMemo(() => {
      const all = followers();
      return all && followersOver(all, key());
    }),
  };
}
