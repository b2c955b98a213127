/** Where a post goes out by hand: the platform's page, or its app on a phone. */
import type { Piece } from './piece';
import type { Platform } from './platform-facts';
import { platformOf } from './platform-facts';
import type { Post } from './post';

/** What a post is on a platform that takes both. */
export type Medium = 'pictures' | 'video';

/**
 * What a piece most likely is, from its pictures and all its posts: one with pictures is pictures, one
 * that also goes out where posts are videos is a video.
 */
export function mediumOf(piece: Pick<Piece, 'media'>, posts: readonly Post[]): Medium {
  if (piece.media.length > 0) return 'pictures';
  return posts.some((post) => platformOf(post.platform).pictures === null) ? 'video' : 'pictures';
}

/** The page on which one publishes, https. */
export function webAddress(platform: Platform, medium: Medium): string {
  return (medium === 'video' && platform.webForVideo) || platform.web;
}

/** What opens the app, with the text filled in where the app takes one. */
export function appAddress({ app }: Platform, text: string): string {
  if (app.text === null || text === '') return app.address;
  return `${app.address}?${app.text}=${encodeURIComponent(text.toWellFormed())}`;
}
