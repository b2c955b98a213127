/** What a home-screen link asks for. It comes from anywhere: what it may not say is left out. */
import { type DayKey, parseDay } from './day';
import { PLATFORM_IDS, type PlatformId } from './platform';
import { parseWall } from './zone';

/** What a form is filled with, as far as a link says. */
export interface Given {
  readonly title: string;
  readonly platforms: readonly PlatformId[];
  readonly day: DayKey | null;
  /** `HH:mm` */
  readonly clock: string | null;
  readonly important: boolean;
}

export type GoLink =
  | { readonly to: 'new-post' | 'new-task'; readonly given: Given }
  /** `streak` is the id of the one meant, or null. */
  | { readonly to: 'stamp'; readonly streak: string | null }
  | { readonly to: 'publish-next' };

/** Characters of a title that a link may bring. */
export const MAX_TITLE = 200;

/** Reads the last part of the address and its query; null where there is no such link. */
export function readGoLink(name: string, query: URLSearchParams): GoLink | null {
  switch (name) {
    case 'new-post':
    case 'new-task':
      return { to: name, given: readGiven(query) };
    case 'stamp':
      return { to: name, streak: query.get('streak') };
    case 'publish-next':
      return { to: name };
    case 'open':
      return readProtocol(query.get('link') ?? '');
    default:
      return null;
  }
}

/** A link of our own kind, `web+rizhang:new-post?title=…`, as the browser hands it on. */
function readProtocol(link: string): GoLink | null {
  const [, name = '', query] = /^web\+rizhang:(?:\/\/)?([a-z-]+)\/?(?:\?(.*))?$/s.exec(link) ?? [];
  return name === 'open' ? null : readGoLink(name, new URLSearchParams(query));
}

function readGiven(query: URLSearchParams): Given {
  const named = (query.get('platforms') ?? '').split(',');
  const clock = query.get('time') ?? '';
  return {
    title: oneLine(query.get('title') ?? '', MAX_TITLE),
    platforms: PLATFORM_IDS.filter((id) => named.includes(id)),
    day: parseDay(query.get('date') ?? ''),
    clock: parseWall(`2000-01-01T${clock}`) ? clock : null,
    important: query.get('important') !== '0',
  };
}

/** A text from outside on one line: at most `max` characters, without what cannot be seen. */
export function oneLine(text: string, max: number): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return [...line].slice(0, max).join('').trim();
}
