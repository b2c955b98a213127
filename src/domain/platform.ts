/** The platforms by name. What is known of each is in platform-facts.ts. */

export const PLATFORM_IDS = ['xiaohongshu', 'bilibili', 'youtube', 'weibo'] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];
