/**
 * What is known of each platform: limits, tag syntax, where to publish. Adding a platform is its name
 * in platform.ts, one entry here, its name and colour in i18n and tokens, its glyphs in
 * ui/platform-badge. Where a limit is uncertain the app warns and never blocks.
 */
import type { DayKey } from './day';
import type { Ratio, Size } from './media';
import type { PlatformId } from './platform';
import type { LimitOverrides } from './settings';

/**
 * How a platform counts: `half` = a UTF-16 unit above 127 is 2, else 1, halved and rounded up;
 * `utf8` = bytes; `utf16` = UTF-16 units, shown to the person as the characters they see.
 */
export type CountUnit = 'half' | 'utf8' | 'utf16';

/** H: stated by the platform or measured; M: reported by several; L: reported once. */
export type Confidence = 'H' | 'M' | 'L';

/** Who states a fact; put into words in i18n. */
export type SourceName =
  | 'xiaohongshuForm'
  | 'bilibiliForm'
  | 'bilibiliSafe'
  | 'youtubeApi'
  | 'youtubeHelp'
  | 'youtubeStudio'
  | 'weiboForm'
  | 'reports'
  | 'unstated';

interface Source {
  readonly confidence: Confidence;
  /** Day on which the fact was last looked up. */
  readonly checkedAt: DayKey;
  readonly source: SourceName;
}

export interface TextLimit extends Source {
  readonly max: number;
  readonly unit: CountUnit;
  /** Characters the platform refuses. */
  readonly forbidden?: string;
}

export interface TagLimit extends Source {
  /** Most tags, or null when unknown. */
  readonly count: number | null;
  /** Longest tag in UTF-16 units, or null. */
  readonly each: number | null;
  /** All tags together in UTF-16 units, or null. */
  readonly total: number | null;
  /** What a tag with a space costs on top, in UTF-16 units. */
  readonly spaceCost: number;
}

/** A shape of cover that a platform shows. */
export interface CoverSpec extends Source {
  readonly ratio: Ratio;
  /** The size the platform advises, pixels, or null where it states none. */
  readonly advised: Size | null;
  /** Smaller ones are refused, pixels, or null when unknown. */
  readonly least: Size | null;
  /** Largest file, bytes, or null when unknown. */
  readonly bytes: number | null;
}

export interface PictureLimit extends Source {
  /** Most pictures of one post. */
  readonly max: number;
}

/** When the platform's own scheduler takes a post, counted from now. */
export interface SchedulingWindow extends Source {
  /** Earliest, hours. */
  readonly from: number;
  /** Latest, days, or null without end. */
  readonly until: number | null;
}

/** How a platform's own app is opened on a phone, at its form where it has an address. */
export interface AppTarget extends Source {
  /** With the app's own scheme. */
  readonly address: string;
  /** Name of the parameter that fills in the text, or null where none is known. */
  readonly text: string | null;
}

/** Where tags go: `hash` = `#tag ` in the body; `paired` = `#tag#` in the body; `field` = their own field. */
export type TagSyntax = 'hash' | 'paired' | 'field';

export interface Platform {
  readonly id: PlatformId;
  readonly title: TextLimit | null;
  readonly body: TextLimit;
  readonly tags: TagLimit;
  readonly tagSyntax: TagSyntax;
  /** Pictures beside the text, or null where a post is a video. */
  readonly pictures: PictureLimit | null;
  /** The first is the one that matters most. */
  readonly covers: readonly [CoverSpec, ...CoverSpec[]];
  readonly scheduling: SchedulingWindow;
  /** The page on which one publishes by hand, https. */
  readonly web: string;
  /** The same for a video, where pictures have a page of their own. */
  readonly webForVideo: string | null;
  readonly app: AppTarget;
}

const CHECKED = '2026-11-01' as DayKey;
const MB = 1_000_000;
const stated = (source: SourceName, confidence: Confidence): Source => ({
  confidence,
  checkedAt: CHECKED,
  source,
});

const PLATFORMS: Record<PlatformId, Platform> = {
  xiaohongshu: {
    id: 'xiaohongshu',
    title: { max: 20, unit: 'half', ...stated('xiaohongshuForm', 'H') },
    body: { max: 1000, unit: 'utf16', ...stated('xiaohongshuForm', 'H') },
    tags: { count: 10, each: null, total: null, spaceCost: 0, ...stated('reports', 'M') },
    tagSyntax: 'hash',
    pictures: { max: 18, ...stated('xiaohongshuForm', 'M') },
    covers: [
      {
        ratio: [3, 4],
        advised: { width: 1080, height: 1440 },
        least: null,
        bytes: null,
        ...stated('reports', 'M'),
      },
    ],
    scheduling: { from: 1, until: 14, ...stated('xiaohongshuForm', 'H') },
    web: 'https://creator.xiaohongshu.com/publish/publish?from=homepage&target=image',
    webForVideo: 'https://creator.xiaohongshu.com/publish/publish?from=homepage&target=video',
    app: { address: 'xhsdiscover://post_note', text: null, ...stated('reports', 'M') },
  },
  bilibili: {
    id: 'bilibili',
    title: { max: 80, unit: 'utf16', ...stated('bilibiliForm', 'H') },
    body: { max: 250, unit: 'utf16', ...stated('bilibiliSafe', 'M') },
    tags: { count: 10, each: 20, total: 199, spaceCost: 0, ...stated('bilibiliForm', 'M') },
    tagSyntax: 'field',
    pictures: null,
    covers: [
      {
        ratio: [16, 10],
        advised: { width: 1146, height: 717 },
        least: { width: 960, height: 600 },
        bytes: 5 * MB,
        ...stated('bilibiliForm', 'M'),
      },
      {
        ratio: [4, 3],
        advised: null,
        least: null,
        bytes: 5 * MB,
        ...stated('unstated', 'M'),
      },
    ],
    scheduling: { from: 4, until: 15, ...stated('bilibiliForm', 'M') },
    web: 'https://member.bilibili.com/platform/upload/video/frame',
    webForVideo: null,
    app: {
      address: 'bilibili://uper/center_plus?relation_from=center_plus&tab_index=2',
      text: null,
      ...stated('reports', 'M'),
    },
  },
  youtube: {
    id: 'youtube',
    title: { max: 100, unit: 'utf16', forbidden: '<>', ...stated('youtubeApi', 'H') },
    body: { max: 5000, unit: 'utf8', forbidden: '<>', ...stated('youtubeApi', 'H') },
    tags: { count: null, each: null, total: 500, spaceCost: 2, ...stated('youtubeApi', 'H') },
    tagSyntax: 'field',
    pictures: null,
    covers: [
      {
        ratio: [16, 9],
        advised: { width: 1280, height: 720 },
        least: null,
        bytes: 2 * MB,
        ...stated('youtubeHelp', 'H'),
      },
    ],
    scheduling: { from: 0, until: null, ...stated('youtubeStudio', 'H') },
    web: 'https://studio.youtube.com',
    webForVideo: null,
    app: { address: 'youtube://', text: null, ...stated('reports', 'L') },
  },
  weibo: {
    id: 'weibo',
    title: null,
    body: { max: 2000, unit: 'half', ...stated('weiboForm', 'M') },
    tags: { count: null, each: null, total: null, spaceCost: 0, ...stated('unstated', 'L') },
    tagSyntax: 'paired',
    pictures: { max: 18, ...stated('weiboForm', 'M') },
    covers: [
      {
        ratio: [16, 9],
        advised: null,
        least: null,
        bytes: null,
        ...stated('unstated', 'L'),
      },
    ],
    scheduling: { from: 0, until: null, ...stated('weiboForm', 'L') },
    web: 'https://weibo.com',
    webForVideo: null,
    app: { address: 'sinaweibo://sendweibo', text: 'content', ...stated('reports', 'M') },
  },
};

/**
 * What is known of a platform, with the limits that a person corrected. Whoever measures a text hands
 * those down from the settings.
 */
export function platformOf(id: PlatformId, corrected: LimitOverrides = {}): Platform {
  const known = PLATFORMS[id];
  const own = corrected[id];
  if (!own) return known;
  const { title, body, tags } = known;
  return {
    ...known,
    title: title && { ...title, max: own.title ?? title.max },
    body: { ...body, max: own.body ?? body.max },
    tags: own.tags === undefined ? tags : { ...tags, [limitedBy(tags)]: own.tags },
  };
}

/** What a platform limits about tags: their number, or their length in all where only that is known. */
export function limitedBy(tags: TagLimit): 'count' | 'total' {
  return tags.count === null && tags.total !== null ? 'total' : 'count';
}
