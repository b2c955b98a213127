/** What there is to know about moved posts, in words. */
import { platformOf } from '../domain/platform-facts';
import type { I18n } from '../i18n';
import type { App } from './app';
import type { Warning } from './moving';

/** One sentence, or null when there is nothing to say. Posts that came close are counted, not listed. */
export function describe(
  warnings: readonly Warning[],
  { streaks }: App,
  { t }: I18n,
): string | null {
  const close = warnings.filter((one) => one.kind === 'close');
  const others = warnings.filter((one) => one.kind !== 'close');
  const notes = new Set(others.map((one) => sentence(one, streaks.titleOf, t())));
  const [first] = close;
  if (first && close.length === 1) notes.add(sentence(first, streaks.titleOf, t()));
  if (close.length > 1) notes.add(t().moving.nearMany(close.length));
  return notes.size > 0 ? t().moving.and([...notes]) : null;
}

function sentence(
  warning: Warning,
  titleOf: App['streaks']['titleOf'],
  t: ReturnType<I18n['t']>,
): string {
  if (warning.kind === 'stayed') return t.moving.stayed(warning.count);
  if (warning.kind === 'close') {
    const title = titleOf(warning.other) || t.app.untitled;
    const minutes = Math.round(warning.minutes);
    return minutes === 0 ? t.moving.sameTime(title) : t.moving.near(title, minutes);
  }
  const platform = t.platform[warning.post.platform];
  const { from, until } = platformOf(warning.post.platform).scheduling;
  if (warning.kind === 'scheduled') return t.moving.scheduled(platform);
  if (warning.kind === 'late') return t.moving.late(platform, until ?? 0);
  return from === 0 ? t.moving.past : t.moving.soon(platform, from);
}
