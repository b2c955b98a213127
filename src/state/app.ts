/** The whole state, built once from what was read at the start, and handed down by context. */
import { createContext, useContext } from 'solid-js';
import type { Repository, Start } from '../storage/repository';
import { type Clock, createClock } from './clock';
import { hasDrafts } from './draft-keys';
import { type History, makeHistory } from './history';
import { createInstalling, type Installing } from './installing';
import { makeNotices, type Notices } from './notices';
import { makeOverlay, type OverlayState } from './overlay';
import { makePlanning, type Planning } from './planning';
import { createPosts, type PostsState } from './posts';
import { createSample, type Sample } from './sample';
import { createSettings, type SettingsState } from './settings';
import { makeStamping, type Stamping } from './stamping';
import { createStreaks, type StreaksState } from './streaks';
import { createTasks, type TasksState } from './tasks';

export interface App {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly notices: Notices;
  readonly history: History;
  readonly settings: SettingsState;
  readonly posts: PostsState;
  readonly streaks: StreaksState;
  readonly tasks: TasksState;
  readonly planning: Planning;
  readonly stamping: Stamping;
  readonly overlay: OverlayState;
  readonly sample: Sample;
  readonly installing: Installing;
}

/** Builds the state; everything it starts is stopped with its owner. */
export function createApp(repository: Repository, start: Start): App {
  const clock = createClock();
  const notices = makeNotices();
  const history = makeHistory(repository, clock, notices, async (changes) => {
    const concerned = changes.some(
      ({ store, after }) =>
        store === 'pieces' || store === 'posts' || (store === 'tasks' && after.step),
    );
    if (!concerned) return [];
    const { alongside } = await import('./alongside');
    return alongside(repository, changes, settings.moment(clock.read()), tasks.top());
  });
  const settings = createSettings(repository, history, clock, start.settings);
  const posts = createPosts(repository, settings, start.waiting, notices.report);
  const streaks = createStreaks(repository, settings, posts, start);
  const tasks = createTasks(repository, history, clock, settings, start.tasks);
  const planning = makePlanning(repository, history, clock);
  const stamping = makeStamping(history, clock, settings, streaks);
  const sample = createSample(repository, history, clock, settings, () => [
    ...streaks.all().map(({ id }) => id),
    ...posts.waiting().map(({ id }) => id),
    ...Object.values(tasks.open()).flatMap((list) => list.map(({ id }) => id)),
  ]);
  const app: App = {
    repository,
    clock,
    notices,
    history,
    settings,
    posts,
    streaks,
    tasks,
    planning,
    stamping,
    overlay: makeOverlay(),
    sample,
    installing: createInstalling(),
  };
  if (hasDrafts()) {
    void import('./recovering').then(({ recover }) => recover(app)).catch(notices.report);
  }
  return app;
}

export const AppContext = createContext<App>();

/** The app's state. Throws outside of the provider, which is a programmer's mistake. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside of AppContext.Provider');
  return app;
}
