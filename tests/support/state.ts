/** The app's state over a real database, built as the app builds it, without screens. */
import { createRoot } from 'solid-js';
import { onTestFinished, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { type App, createApp } from '../../src/state/app';
import type { Repository } from '../../src/storage/repository';
import { creation, instant, NOW, SHANGHAI } from './builders';
import { aDatabase, aTab } from './database';

/** Sets the clock to a wall time in Shanghai and looks at the app, as someone does who comes back. */
export function comeBackAt(wall: string): void {
  vi.setSystemTime(instant(wall));
  window.dispatchEvent(new Event('focus'));
}

/** Starts the app in one more tab; stops it with the test. */
export async function startApp(name: string): Promise<App> {
  const { app, stop } = await startOn(await aTab(name));
  onTestFinished(stop);
  return app;
}

/** Starts the app on a repository. */
export async function startOn(repository: Repository): Promise<{ app: App; stop: () => void }> {
  const start = await repository.start();
  return createRoot((stop) => ({ app: createApp(repository, start), stop }));
}

/**
 * Starts the app on 21 November 2026 at 20:00 with the zone pinned to Shanghai, as somebody uses it
 * who has set that. The time stands still until the test moves it.
 */
export async function aCreatorsApp(settings: Partial<Settings> = {}): Promise<{
  app: App;
  name: string;
}> {
  vi.setSystemTime(NOW);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const name = aDatabase();
  const before = await aTab(name);
  const own = { ...defaultSettings(NOW), zone: SHANGHAI, ...settings };
  await before.commit([creation('settings', own)], NOW);
  before.close();
  return { app: await startApp(name), name };
}

interface AnyRow {
  readonly deletedAt?: number | null;
  readonly updatedAt?: number;
  readonly ix?: { readonly recent?: number };
}

/**
 * Everything that is on disk for a person, and the places it is listed in: live records without the
 * time of their last change. Earlier texts are a history of their own, which no undo takes back.
 */
export async function everything({ repository }: App): Promise<Record<string, unknown[]>> {
  const { meta: _meta, versions: _versions, ...stores } = await repository.dump();
  const live: Record<string, unknown[]> = {};
  for (const [store, rows] of Object.entries(stores)) {
    live[store] = (rows as AnyRow[])
      .filter(({ deletedAt }) => !deletedAt)
      .map(({ updatedAt: _updatedAt, ix: { recent: _recent, ...ix } = {}, ...row }) => [row, ix]);
  }
  return live;
}
