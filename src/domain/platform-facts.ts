/**
 * What is known of each platform: limits, tag syntax, where to publish. Adding a platform is its name
 * in platform.ts, one entry here, its name and colour in i18n and tokens, its glyph in
 * ui/platform-badge. Where a limit is uncertain the app warns and never blocks.
 */
import type { PlatformId } from './platform';

/**
 * How a platform counts: `half` = a UTF-16 unit above 127 is 2, else 1, halved and rounded up;
 * `utf8` = bytes; `utf16` = UTF-16 units, shown to the person as the characters they see.
 */
export type CountUnit = 'half' | 'utf8' | 'utf16';

/** H: stated by the platform or measured; M: reported by several; L: reported once. */
export type Confidence = 'H' | 'M' | 'L';

interface Source {
  readonly confidence: Confidence;
  /** Day on which the fact was last looked up. */
  readonly checkedAt: string;
  readonly source: string;
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

/** Where tags go: `hash` = `#tag ` in the body; `paired` = `#tag#` in the body; `field` = their own field. */
export type TagSyntax = 'hash' | 'paired' | 'field';

export interface Platform {
  readonly id: PlatformId;
  readonly title: TextLimit | null;
  readonly body: TextLimit;
  readonly tags: TagLimit;
  readonly tagSyntax: TagSyntax;
  /** The page on which one publishes by hand, https. */
  readonly web: string;
}

const CHECKED = '2026-11-01';
const creatorPage = (note: string, confidence: Confidence): Source => ({
  confidence,
  checkedAt: CHECKED,
  source: note,
});

const PLATFORMS: Record<PlatformId, Platform> = {
  xiaohongshu: {
    id: 'xiaohongshu',
    title: { max: 20, unit: 'half', ...creatorPage('creator.xiaohongshu.com publish form', 'H') },
    body: { max: 1000, unit: 'utf16', ...creatorPage('creator.xiaohongshu.com publish form', 'H') },
    tags: {
      count: 10,
      each: null,
      total: null,
      spaceCost: 0,
      ...creatorPage('creators’ reports', 'M'),
    },
    tagSyntax: 'hash',
    web: 'https://creator.xiaohongshu.com/publish/publish?from=homepage&target=image',
  },
  bilibili: {
    id: 'bilibili',
    title: { max: 80, unit: 'utf16', ...creatorPage('member.bilibili.com upload form', 'H') },
    body: {
      max: 250,
      unit: 'utf16',
      ...creatorPage('always safe; up to 2000 in some categories', 'M'),
    },
    tags: { count: 10, each: 20, total: 199, spaceCost: 0, ...creatorPage('upload form', 'M') },
    tagSyntax: 'field',
    web: 'https://member.bilibili.com/platform/upload/video/frame',
  },
  youtube: {
    id: 'youtube',
    title: {
      max: 100,
      unit: 'utf16',
      forbidden: '<>',
      ...creatorPage('YouTube Data API, snippet.title', 'H'),
    },
    body: {
      max: 5000,
      unit: 'utf8',
      forbidden: '<>',
      ...creatorPage('YouTube Data API, snippet.description', 'H'),
    },
    tags: {
      count: null,
      each: null,
      total: 500,
      spaceCost: 2,
      ...creatorPage('YouTube Data API, snippet.tags[]', 'H'),
    },
    tagSyntax: 'field',
    web: 'https://studio.youtube.com',
  },
  weibo: {
    id: 'weibo',
    title: null,
    body: { max: 2000, unit: 'half', ...creatorPage('weibo.com composer', 'M') },
    tags: {
      count: null,
      each: null,
      total: null,
      spaceCost: 0,
      ...creatorPage('no known limit', 'L'),
    },
    tagSyntax: 'paired',
    web: 'https://weibo.com',
  },
};

export function platformOf(id: PlatformId): Platform {
  return PLATFORMS[id];
}
