/**
 * A month of sample content to look at, and its removal. Sample records are told by their ids, so
 * that removing takes all of it and nothing else, whatever was done to it meanwhile.
 */
import { type Accessor, createMemo } from 'solid-js';
import { deletion } from '../domain/change';
import type { Messages } from '../i18n';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import type { History } from './history';
import type { SettingsState } from './settings';

/** Begins the id of every sample record. */
const SAMPLE_PREFIX = 'sample-';

export interface Sample {
  /** True while sample content is among what is loaded. */
  present: Accessor<boolean>;
  add(messages: Messages['sample']): Promise<boolean>;
  /** Removes all sample content and what hangs on it. */
  remove(): Promise<boolean>;
}

export function createSample(
  repository: Repository,
  history: History,
  clock: Clock,
  settings: SettingsState,
  loadedIds: Accessor<readonly string[]>,
): Sample {
  return {
    present: createMemo(() => loadedIds().some((id) => id.startsWith(SAMPLE_PREFIX))),
    add: (messages) =>
      history.run('addedSample', async () => {
        // Few ever ask for it: not in the start bundle.
        const { sampleMonth } = await import('./sample-month');
        const now = clock.read();
        return sampleMonth(messages, SAMPLE_PREFIX, settings.today(), settings.zone(), now);
      }),
    remove: () =>
      history.run('removedSample', async () => {
        const changes = await repository.withPrefix(SAMPLE_PREFIX);
        const pieces = changes.flatMap(({ store, after }) =>
          store === 'pieces' ? [after.id] : [],
        );
        const posts = await Promise.all(pieces.map((id) => repository.postsOfPiece(id)));
        const now = clock.read();
        return [
          ...changes.map(({ store, after }) => deletion(store, after, now)),
          ...posts.flat().map((post) => deletion('posts', post, now)),
        ];
      }),
  };
}
