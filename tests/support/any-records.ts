/** fast-check generators of whole records of every store: what a backup has to carry. */
import fc from 'fast-check';
import type { Tables } from '../../src/domain/backup/backup';
import type { Attachment } from '../../src/domain/media';
import type { Piece } from '../../src/domain/piece';
import type { Post } from '../../src/domain/post';
import type { Rule } from '../../src/domain/recurrence';
import type { Series } from '../../src/domain/series';
import type { Settings } from '../../src/domain/settings';
import { type DayMark, markId, STREAK_MODES, type Streak } from '../../src/domain/streak';
import type { Task } from '../../src/domain/task';
import type { Template } from '../../src/domain/template';
import type { TextVersion } from '../../src/domain/version';
import { type Moment, parseWall, type WallTime } from '../../src/domain/zone';
import { anyFollowers, anyNumbers, anyReview } from './any-results';
import {
  anyBoundary,
  anyDay,
  anyInstant,
  anyPlatform,
  anyText,
  anyWeekday,
  anyZone,
} from './arbitraries';

const id = fc.uuid();
const maybe = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: null });
const few = <T>(what: fc.Arbitrary<T>) => fc.array(what, { maxLength: 3 });
const stored = { id, createdAt: anyInstant, updatedAt: anyInstant, deletedAt: maybe(anyInstant) };
const minutes = fc.integer({ min: 0, max: 1439 });
const clock = minutes.map(
  (at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
);
const wall = fc.tuple(anyDay, clock).map(([day, at]) => parseWall(`${day}T${at}`) as WallTime);
const link = fc.constantFrom('', 'https://example.com/a?b=c#d');
const moment: fc.Arbitrary<Moment> = fc.record({
  at: anyInstant,
  zone: anyZone,
  boundary: anyBoundary,
  day: anyDay,
});
const attachment: fc.Arbitrary<Attachment> = fc.record({
  id,
  name: anyText,
  type: fc.constantFrom('image/jpeg', 'image/png', 'image/webp'),
  size: fc.nat(),
  width: fc.nat(),
  height: fc.nat(),
});
const every = {
  every: fc.integer({ min: 1, max: 99 }),
  count: maybe(fc.integer({ min: 1, max: 99 })),
};
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...every, freq: fc.constant('day' as const) }),
  fc.record({ ...every, freq: fc.constant('week' as const), weekdays: few(anyWeekday) }),
  fc.record({
    ...every,
    freq: fc.constant('month' as const),
    monthDay: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })),
  }),
);

const anyPiece: fc.Arbitrary<Piece> = fc.record({
  ...stored,
  title: anyText,
  body: anyText,
  tags: few(anyText),
  notes: anyText,
  links: few(link),
  steps: few(fc.record({ id, name: anyText, leadDays: fc.nat(365), done: fc.boolean() })),
  media: few(attachment),
  archivedAt: maybe(anyInstant),
});
const anyPost: fc.Arbitrary<Post> = fc.record({
  ...stored,
  pieceId: id,
  platform: anyPlatform,
  plan: fc.record({ wall, zone: anyZone }),
  state: fc.oneof(
    fc.record({ status: fc.constantFrom('draft' as const, 'ready', 'scheduled', 'dropped') }),
    fc.record({
      status: fc.constant('published' as const),
      went: fc
        .tuple(moment, anyText, link, fc.constantFrom('hand' as const, 'scheduler'))
        .map(([moment, title, link, by]) => ({ ...moment, title, link, by })),
    }),
  ),
  title: anyText,
  body: anyText,
  tags: few(anyText),
  ownTitle: fc.boolean(),
  ownBody: fc.boolean(),
  ownTags: fc.boolean(),
  masterTitle: anyText,
  moved: fc.nat(9),
  results: few(fc.record({ day: anyDay, numbers: anyNumbers })),
  cover: maybe(attachment),
  series: maybe(fc.record({ id, day: anyDay })),
});
const anyStreak: fc.Arbitrary<Streak> = fc.record({
  ...stored,
  name: anyText,
  goal: fc.integer({ min: 1, max: 3650 }),
  startDay: anyDay,
  mode: fc.constantFrom(...STREAK_MODES),
  platforms: few(anyPlatform),
  tag: maybe(anyText),
  offDays: fc.uniqueArray(anyWeekday, { maxLength: 6 }),
  restAllowance: fc.record({
    count: fc.nat(30),
    per: fc.constantFrom('month' as const, 'quarter', 'streak'),
  }),
});
const anyMark: fc.Arbitrary<DayMark> = fc
  .record({
    ...stored,
    streakId: id,
    day: anyDay,
    mark: fc.oneof(
      fc.record({ kind: fc.constant('seal' as const), went: moment }),
      fc.record({ kind: fc.constant('seal' as const), went: moment, link }),
      fc.record({ kind: fc.constant('carried' as const) }),
      fc.record({ kind: fc.constant('rest' as const), setOn: anyDay }),
    ),
  })
  .map((mark) => ({ ...mark, id: markId(mark.streakId, mark.day) }));
const anyTask: fc.Arbitrary<Task> = fc.record({
  ...stored,
  title: anyText,
  note: anyText,
  important: fc.boolean(),
  urgent: maybe(fc.boolean()),
  due: maybe(
    fc.oneof(
      fc.record({ kind: fc.constant('day' as const), day: anyDay }),
      fc.record({ kind: fc.constant('time' as const), wall, zone: anyZone }),
    ),
  ),
  done: maybe(moment),
  order: fc.constantFrom('a0', 'Zz', 'a0V'),
  repeat: maybe(fc.record({ rule, start: anyDay, afterDone: fc.boolean() })),
  subtasks: few(fc.record({ id, title: anyText, done: fc.boolean() })),
  tags: few(anyText),
  people: few(anyText),
  estimate: maybe(fc.nat(9999)),
  spent: fc.nat(),
  runningSince: maybe(anyInstant),
  link: maybe(fc.record({ pieceId: id, postId: maybe(id), closes: maybe(anyInstant) })),
  step: fc.boolean(),
});
const limit = fc.record(
  { title: fc.integer({ min: 1, max: 999 }), body: fc.integer({ min: 1, max: 999 }) },
  { requiredKeys: [] },
);
const everySetting = fc.record({
  ...stored,
  id: fc.constant('settings'),
  locale: maybe(fc.constantFrom('zh-CN' as const, 'en')),
  theme: maybe(fc.constantFrom('light' as const, 'dark')),
  zone: maybe(anyZone),
  boundary: anyBoundary,
  weekStart: anyWeekday,
  platforms: few(anyPlatform),
  urgentHours: fc.integer({ min: 1, max: 720 }),
  tagHours: fc
    .dictionary(fc.constantFrom('品牌', 'sony', '合作'), fc.nat(99))
    .map((all) => ({ ...all })),
  calendarLayer: fc.boolean(),
  dropPlatforms: few(anyPlatform),
  queueSlots: few(fc.record({ platform: anyPlatform, weekdays: few(anyWeekday), clock })),
  limits: fc.record({ weibo: limit, bilibili: limit }, { requiredKeys: [] }),
});
const laterSettings = fc.record(
  { stampSound: fc.boolean(), backupReminder: fc.nat(99) },
  { requiredKeys: [] },
);
const anySettings: fc.Arbitrary<Settings> = fc
  .tuple(everySetting, laterSettings)
  .map(([every, later]) => ({ ...every, ...later }));
const anySeries: fc.Arbitrary<Series> = fc.record({
  ...stored,
  title: anyText,
  body: anyText,
  tags: few(anyText),
  platforms: few(anyPlatform),
  rule,
  clock,
  zone: anyZone,
  startDay: anyDay,
  endDay: maybe(anyDay),
  skipped: few(anyDay),
  madeUntil: maybe(anyDay),
  paused: fc.boolean(),
});
const anyTemplate: fc.Arbitrary<Template> = fc.record({
  ...stored,
  name: anyText,
  content: fc.oneof(
    fc.record({ kind: fc.constant('tags' as const), tags: few(anyText) }),
    fc.record({ kind: fc.constant('title' as const), text: anyText }),
    fc.record({
      kind: fc.constant('piece' as const),
      title: anyText,
      body: anyText,
      tags: few(anyText),
      notes: anyText,
      steps: few(fc.record({ name: anyText, leadDays: fc.nat(365) })),
      platforms: few(anyPlatform),
    }),
  ),
});
export const anyVersion: fc.Arbitrary<TextVersion> = fc.record({
  of: id,
  part: fc.constantFrom('title' as const, 'body', 'tags', 'notes'),
  text: anyText,
  at: anyInstant,
});

function table<T extends { readonly id: string }>(record: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(record, { maxLength: 4, selector: ({ id }) => id });
}

/** The contents of a database. */
export const anyTables: fc.Arbitrary<Tables> = fc.record({
  pieces: table(anyPiece),
  posts: table(anyPost),
  streaks: table(anyStreak),
  dayMarks: table(anyMark),
  tasks: table(anyTask),
  settings: table(anySettings),
  series: table(anySeries),
  templates: table(anyTemplate),
  followers: table(anyFollowers),
  reviews: table(anyReview),
});
