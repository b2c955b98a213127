/** Somebody's app with a week in it, and its backups. */
import type { Change } from '../../src/domain/change';
import type { App } from '../../src/state/app';
import { makeBackup, type Work } from '../../src/state/backup/backup';
import { aPiece, aPost, aTask, creation, NOW, published } from './builders';
import { aDatabase } from './database';
import { startApp } from './state';

/** For who has time. */
export const PATIENT: Work = { progress: () => undefined, signal: new AbortController().signal };
/** The bytes of a picture. */
export const BYTES = crypto.getRandomValues(new Uint8Array(50_000)).buffer;
const picture = {
  id: 'cover',
  name: '封面.jpg',
  type: 'image/jpeg',
  size: 50_000,
  width: 3,
  height: 4,
};

/** A piece that went out with its cover, an idea, a task. */
export async function aWeek(): Promise<App> {
  const app = await startApp(aDatabase());
  const piece = aPiece({ title: '胶带怎么分装', media: [picture] });
  const changes: Change[] = [
    creation('pieces', piece),
    creation('pieces', aPiece({ title: '年末清单' })),
    creation('posts', published(aPost(piece, { cover: picture }), '2026-11-20T21:00')),
    creation('tasks', aTask()),
  ];
  await app.repository.commit(changes, NOW, [{ id: 'cover', type: 'image/jpeg', bytes: BYTES }]);
  return app;
}

export function backupOf({ repository }: App, password: string | null = null): Promise<Blob> {
  return makeBackup(repository, NOW, password, PATIENT);
}
