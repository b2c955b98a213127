/** What a backup holds: read from the database, or opened from a file or a snapshot. */
import type { Backup, Rejected, Tables } from '../../domain/backup/backup';
import { STORE_NAMES } from '../../domain/change';
import type { Attachment } from '../../domain/media';
import type { TextVersion } from '../../domain/version';
import type { Repository } from '../../storage/repository';
import type { Archive } from './archive';

/** A backup that was read, and what of it could not be. */
export interface Opened {
  readonly backup: Backup;
  readonly rejected: readonly Rejected[];
  readonly media: Archive['media'];
  /** Pictures that live records speak of and the file does not hold whole. */
  readonly lost: readonly Attachment[];
}

/** What is in the database, ready to be written. `now` in epoch milliseconds. */
export async function contentsOf(
  repository: Pick<Repository, 'dump' | 'schema'>,
  now: number,
): Promise<Backup> {
  const rows = await repository.dump();
  return {
    made: now,
    schema: repository.schema,
    tables: Object.fromEntries(
      STORE_NAMES.map((store) => [store, (rows[store] ?? []).map(withoutIndex)]),
    ) as unknown as Tables,
    versions: (rows.versions ?? []) as TextVersion[],
  };
}

/** A row's record: indexes are made anew where it is written. */
function withoutIndex(row: unknown): unknown {
  const { ix: _, ...record } = row as { ix: unknown };
  return record;
}
