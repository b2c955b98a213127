/** Making backups and bringing them back: the verbs behind the screens of settings and recovery. */
import { picturesOf, readBackup, writeBackup } from '../../domain/backup/backup';
import { type RestoreMode, type Restoring, restoring } from '../../domain/backup/restoring';
import type { Attachment } from '../../domain/media';
import type { Repository } from '../../storage/repository';
import type { App } from '../app';
import { encrypt, openArchive, type Progress, packArchive } from './archive';
import { contentsOf, type Opened } from './contents';
import { makeSnapshots } from './snapshots';

export type { Opened } from './contents';

/** How a backup and the database differ; nothing does when all is zero. */
export interface Difference {
  /** Records that only one of the two has, or that are not the same in both. */
  readonly records: number;
  /** Pictures in use that the file does not hold. */
  readonly pictures: number;
}

export interface Work {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** The file of a backup; encrypted where a password is given. */
export async function makeBackup(
  repository: Pick<Repository, 'dump' | 'schema' | 'medium'>,
  now: number,
  password: string | null,
  { progress, signal }: Work,
): Promise<Blob> {
  const backup = await contentsOf(repository, now);
  const bytesOf = async (id: string) => {
    const medium = await repository.medium(id);
    return medium && new Uint8Array(medium.bytes);
  };
  const ids = picturesOf(backup.tables).map(({ id }) => id);
  const zipped = await packArchive(writeBackup(backup), ids, bytesOf, progress, signal);
  return password ? encrypt(zipped, password) : zipped;
}

/** Reads a file. Rejects with BackupError, or with what `signal` was aborted with. */
export async function openBackup(
  repository: Pick<Repository, 'schema'>,
  file: Blob,
  password: string | null,
  { progress, signal }: Work,
): Promise<Opened> {
  const { text, media } = await openArchive(file, password, progress, signal);
  const { backup, rejected } = readBackup(text, repository.schema);
  const isWhole = ({ id, size }: Attachment) => media.get(id)?.size === size;
  const lost = picturesOf(backup.tables, true).filter((picture) => !isWhole(picture));
  return { backup, rejected, media, lost };
}

export interface Restorer {
  /** What bringing it back would do now. */
  preview(opened: Opened, mode: RestoreMode): Promise<Restoring>;
  /** Brings it back as one verb. Resolves to true when it is on disk; failures are reported. */
  restore(opened: Opened, mode: RestoreMode, work: Work): Promise<boolean>;
  verify(opened: Opened): Promise<Difference>;
}

export function makeRestorer({ repository, history, clock }: App): Restorer {
  async function preview({ backup }: Opened, mode: RestoreMode): Promise<Restoring> {
    const now = clock.read();
    const here = await contentsOf(repository, now);
    return restoring(backup, here.tables, mode, now);
  }
  return {
    preview,
    async restore(opened, mode, { progress, signal }) {
      const { media: known } = await repository.everything();
      const { tables, versions } = opened.backup;
      const missing = picturesOf(tables).filter(({ id }) => !known.has(id));
      // Pictures first: without the records that follow they are in nobody's way.
      for (const [i, { id, type }] of missing.entries()) {
        progress(i / missing.length);
        signal.throwIfAborted();
        const bytes = await opened.media.get(id)?.arrayBuffer();
        if (bytes) await repository.keepMedia([{ id, type, bytes }]);
      }
      signal.throwIfAborted();
      const now = clock.read();
      await makeSnapshots(repository).take(`before ${now}`, now);
      const wanted = async () => (await preview(opened, mode)).changes;
      return history.run('broughtBack', wanted, { restored: versions });
    },
    async verify(opened) {
      const { counts } = await preview(opened, 'replace');
      const here = await contentsOf(repository, clock.read());
      const missing = picturesOf(here.tables, true).filter(({ id }) => !opened.media.has(id));
      const differing = Object.values(counts).reduce(
        (sum, { added, changed, removed }) => sum + added + changed + removed,
        0,
      );
      return {
        records: differing + opened.rejected.length,
        pictures: missing.length + opened.lost.length,
      };
    },
  };
}
