/** Databases of a single test: each has a name of its own and is gone when the test is over. */
import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import type { ConnectionOptions } from '../../src/storage/connection';
import { type Opened, openRepository } from '../../src/storage/repository';

/** The name of a database that does not exist yet. */
export function aDatabase(): string {
  const name = `test ${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  onTestFinished(() => deleteDB(`${name}-vault`));
  return name;
}

/** Opens a database as the app does when it starts; closes it with the test. */
export async function open(name: string, options: ConnectionOptions = {}): Promise<Opened> {
  const opened = await openRepository({ name, ...options });
  onTestFinished(() => opened.repository.close());
  return opened;
}

/** One more tab with the app in it. */
export async function aTab(name: string) {
  return (await open(name)).repository;
}
