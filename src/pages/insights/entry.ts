/** What is typed into the table of numbers and not saved yet, and what it comes to. */
import { type Accessor, createSignal } from 'solid-js';
import type { DayKey } from '../../domain/day';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import type { Post } from '../../domain/post';
import { type Followers, isFit, MEASURES, type Measure, parseCount } from '../../domain/result';
import type { Entry } from '../../state/results';

export interface EntryForm {
  /** What a field shows: what is typed, else what was noted for the day. Keys are `<post>/<measure>` and `followers/<platform>`. */
  value(key: string): string;
  type(key: string, text: string): void;
  /** True where a number was wanted and something else is there. */
  isWrong(key: string): boolean;
  /** The last count known of a platform. */
  followersOf(platform: PlatformId): number | undefined;
  /** What is to be noted, or null while something typed is no number. */
  read(): Entry | null;
  clear(): void;
}

export function createEntry(around: {
  readonly day: Accessor<DayKey>;
  readonly posts: Accessor<readonly Post[]>;
  readonly followers: Accessor<readonly Followers[]>;
  readonly tenThousand: Accessor<string>;
}): EntryForm {
  const { day, posts, followers } = around;
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>({});
  const [checked, setChecked] = createSignal(false);

  const noted = (post: Post) => post.results.find((one) => one.day === day())?.numbers ?? {};
  function stored(key: string): number | undefined {
    const [of = '', what = ''] = split(key);
    if (of === 'followers') {
      return followers().find((one) => one.platform === what && one.day === day())?.count;
    }
    const post = posts().find(({ id }) => id === of);
    return post && noted(post)[what as Measure];
  }
  function count(key: string): number | null | undefined {
    const measure = split(key)[1] as Measure;
    const found = parseCount(typed()[key] ?? '', around.tenThousand());
    const isGained = !key.startsWith('followers/') && measure === 'followers';
    return found != null && !isFit(isGained ? 'followers' : 'views', found) ? undefined : found;
  }
  const isWrong = (key: string) => checked() && key in typed() && count(key) === undefined;

  return {
    value: (key) => typed()[key] ?? stored(key)?.toString() ?? '',
    type: (key, text) => setTyped((before) => ({ ...before, [key]: text })),
    isWrong,
    followersOf: (platform) =>
      followers()
        .filter((one) => one.platform === platform)
        .sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.count,
    read() {
      setChecked(true);
      if (Object.keys(typed()).some((key) => count(key) === undefined)) return null;
      const changed = posts().flatMap((post) => {
        const keys = MEASURES.filter((measure) => `${post.id}/${measure}` in typed());
        if (keys.length === 0) return [];
        const numbers: { [M in Measure]?: number } = { ...noted(post) };
        for (const measure of keys) {
          const found = count(`${post.id}/${measure}`);
          if (typeof found === 'number') numbers[measure] = found;
          else delete numbers[measure];
        }
        return [{ post, numbers }];
      });
      const counts = PLATFORM_IDS.flatMap((platform) => {
        const found = `followers/${platform}` in typed() ? count(`followers/${platform}`) : null;
        return typeof found === 'number' ? [{ platform, count: found }] : [];
      });
      return { day: day(), posts: changed, followers: counts };
    },
    clear() {
      setTyped({});
      setChecked(false);
    },
  };
}

function split(key: string): [string, string] {
  const at = key.lastIndexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
}
