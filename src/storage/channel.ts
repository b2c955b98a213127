/** Tells other tabs what was committed, and hears what they did. */
import type { Change } from '../domain/change';

export interface Channel {
  tell(changes: readonly Change[]): void;
  close(): void;
}

/** Joins the channel `name`. Only tabs of the same build's schema version understand each other. */
export function makeChannel(name: string, hear: (changes: readonly Change[]) => void): Channel {
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<readonly Change[]>) => hear(event.data);
  return {
    tell: (changes) => channel.postMessage(changes),
    close: () => channel.close(),
  };
}
