/**
 * What a record looks like, checked where it comes from outside. A checked record is a fresh object
 * with the known fields and nothing else: `__proto__` and whatever else a file brings stay behind.
 */
import * as v from 'valibot';
import type { Records, StoreName } from '../change';
import { followersId } from '../result';
import { REVIEW_KINDS, reviewId } from '../review';
import { MAX_GOAL, STREAK_MODES } from '../streak';
import type { TextVersion } from '../version';
import {
  attachment,
  boundary,
  clock,
  count,
  day,
  flag,
  from1,
  hours,
  id,
  link,
  list,
  moment,
  platform,
  stored,
  text,
  time,
  wall,
  weekday,
  whole,
  zone,
} from './shape-parts';

const every = { every: from1, count: v.nullable(from1) };
const rule = v.variant('freq', [
  v.object({ ...every, freq: v.literal('day') }),
  v.object({ ...every, freq: v.literal('week'), weekdays: list(weekday) }),
  v.object({
    ...every,
    freq: v.literal('month'),
    monthDay: v.union([v.literal(-1), v.pipe(whole, v.minValue(1), v.maxValue(31))]),
  }),
]);

const someCount = v.exactOptional(count);
const result = v.object({
  day,
  numbers: v.object({
    views: someCount,
    likes: someCount,
    comments: someCount,
    saves: someCount,
    shares: someCount,
    followers: v.exactOptional(whole),
  }),
});

const post = v.object({
  ...stored,
  pieceId: id,
  platform,
  plan: v.object({ wall, zone }),
  state: v.variant('status', [
    v.object({ status: v.picklist(['draft', 'ready', 'scheduled', 'dropped']) }),
    v.object({
      status: v.literal('published'),
      went: v.object({ ...moment, title: text, link, by: v.picklist(['hand', 'scheduler']) }),
    }),
  ]),
  title: text,
  body: text,
  tags: list(text),
  ownTitle: flag,
  ownBody: flag,
  ownTags: flag,
  masterTitle: text,
  cover: v.nullable(attachment),
  series: v.nullable(v.object({ id, day })),
  // Backups from before schema 4 do not know it.
  moved: v.optional(count, 0),
  // Nor those from before schema 5 this.
  results: v.optional(list(result), []),
});

const dayMark = v.pipe(
  v.object({
    ...stored,
    streakId: id,
    day,
    mark: v.variant('kind', [
      v.object({ kind: v.literal('seal'), went: v.object(moment), link: v.exactOptional(link) }),
      v.object({ kind: v.literal('carried') }),
      v.object({ kind: v.literal('rest'), setOn: day }),
    ]),
  }),
  // There is one mark a day because its id says so.
  v.check((mark) => mark.id === `${mark.streakId}/${mark.day}`),
);

const limit = v.exactOptional(from1);
const limitsOf = v.exactOptional(v.object({ title: limit, body: limit, tags: limit }));

/** A checked record of each store. A store without a shape does not compile. */
export const SHAPES: { readonly [K in StoreName]: v.GenericSchema<unknown, Records[K]> } = {
  pieces: v.object({
    ...stored,
    title: text,
    body: text,
    tags: list(text),
    notes: text,
    links: list(link),
    steps: list(v.object({ id, name: text, leadDays: count, done: flag })),
    media: list(attachment),
    archivedAt: v.nullable(time),
  }),
  posts: post,
  streaks: v.object({
    ...stored,
    name: text,
    goal: v.pipe(from1, v.maxValue(MAX_GOAL)),
    startDay: day,
    mode: v.picklist(STREAK_MODES),
    platforms: list(platform),
    tag: v.nullable(text),
    offDays: v.pipe(v.array(weekday), v.maxLength(6)),
    restAllowance: v.object({ count, per: v.picklist(['month', 'quarter', 'streak']) }),
  }),
  dayMarks: dayMark,
  tasks: v.object({
    ...stored,
    title: text,
    note: text,
    important: flag,
    urgent: v.nullable(flag),
    due: v.nullable(
      v.variant('kind', [
        v.object({ kind: v.literal('day'), day }),
        v.object({ kind: v.literal('time'), wall, zone }),
      ]),
    ),
    done: v.nullable(v.object(moment)),
    order: text,
    repeat: v.nullable(v.object({ rule, start: day, afterDone: flag })),
    subtasks: list(v.object({ id, title: text, done: flag })),
    tags: list(text),
    people: list(text),
    estimate: v.nullable(count),
    spent: v.pipe(v.number(), v.finite(), v.minValue(0)),
    runningSince: v.nullable(time),
    link: v.nullable(v.object({ pieceId: id, postId: v.nullable(id), closes: v.nullable(time) })),
    step: flag,
  }),
  settings: v.object({
    ...stored,
    locale: v.nullable(v.picklist(['zh-CN', 'en'])),
    theme: v.nullable(v.picklist(['light', 'dark'])),
    zone: v.nullable(zone),
    boundary,
    weekStart: weekday,
    platforms: list(platform),
    urgentHours: from1,
    tagHours: hours,
    calendarLayer: flag,
    dropPlatforms: list(platform),
    queueSlots: list(v.object({ platform, weekdays: list(weekday), clock })),
    limits: v.object({
      xiaohongshu: limitsOf,
      bilibili: limitsOf,
      youtube: limitsOf,
      weibo: limitsOf,
    }),
    stampSound: v.exactOptional(flag),
    backupReminder: v.exactOptional(count),
  }),
  series: v.object({
    ...stored,
    title: text,
    body: text,
    tags: list(text),
    platforms: list(platform),
    rule,
    clock,
    zone,
    startDay: day,
    endDay: v.nullable(day),
    skipped: list(day),
    madeUntil: v.nullable(day),
    paused: flag,
  }),
  templates: v.object({
    ...stored,
    name: text,
    content: v.variant('kind', [
      v.object({ kind: v.literal('tags'), tags: list(text) }),
      v.object({ kind: v.literal('title'), text }),
      v.object({
        kind: v.literal('piece'),
        title: text,
        body: text,
        tags: list(text),
        notes: text,
        steps: list(v.object({ name: text, leadDays: count })),
        platforms: list(platform),
      }),
    ]),
  }),
  followers: v.pipe(
    v.object({ ...stored, platform, day, count }),
    v.check((one) => one.id === followersId(one.platform, one.day)),
  ),
  reviews: v.pipe(
    v.object({
      ...stored,
      kind: v.picklist(REVIEW_KINDS),
      first: day,
      well: text,
      badly: text,
      next: text,
      tasked: list(text),
    }),
    v.check((one) => one.id === reviewId(one)),
  ),
};

export const VERSION_SHAPE: v.GenericSchema<unknown, TextVersion> = v.object({
  of: id,
  part: v.picklist(['title', 'body', 'tags', 'notes']),
  text,
  at: time,
});
