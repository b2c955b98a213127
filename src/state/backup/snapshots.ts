/** Snapshots of the text data on this device: one a day, and one before anything is brought back. */
import { liveCount, readBackup, writeBackup } from '../../domain/backup/backup';
import { type SnapshotFacts, surplus } from '../../domain/backup/snapshots';
import type { DayKey } from '../../domain/day';
import type { Repository } from '../../storage/repository';
import { contentsOf, type Opened } from './contents';

export interface Snapshots {
  /** Newest first. */
  list(): Promise<readonly SnapshotFacts[]>;
  /** Takes one under an id, unless there is nothing to keep. `now` in epoch milliseconds. */
  take(id: string, now: number): Promise<void>;
  /** Takes the day's, unless there is one. */
  takeDaily(day: DayKey, now: number): Promise<void>;
  /** One as a backup without pictures: those are still where they were. Rejects with BackupError. */
  open(id: string): Promise<Opened | null>;
}

type Source = Pick<Repository, 'dump' | 'schema' | 'vault'>;

export function makeSnapshots(repository: Source): Snapshots {
  async function take(id: string, now: number): Promise<void> {
    const backup = await contentsOf(repository, now);
    const records = liveCount(backup.tables);
    if (records === 0) return;
    const bytes = await packed(writeBackup(backup));
    const vault = await repository.vault();
    await vault.put({ id, made: now, records, size: bytes.byteLength, bytes }, surplus);
  }
  return {
    list: async () => (await (await repository.vault()).list()).sort((a, b) => b.made - a.made),
    take,
    async takeDaily(day, now) {
      const all = await (await repository.vault()).list();
      if (all.every(({ id }) => id !== day)) await take(day, now);
    },
    async open(id) {
      const snapshot = await (await repository.vault()).read(id);
      if (!snapshot) return null;
      const { backup, rejected } = readBackup(await unpacked(snapshot.bytes), repository.schema);
      return { backup, rejected, media: new Map(), lost: [] };
    },
  };
}

function packed(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function unpacked(bytes: ArrayBuffer): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
