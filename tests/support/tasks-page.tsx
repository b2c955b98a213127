/** The tasks page with tasks on it, and where a person finds things there. */
import { page } from 'vitest/browser';
import type { Quadrant, Task } from '../../src/domain/task';
import TasksPage from '../../src/pages/tasks/tasks-page';
import type { App } from '../../src/state/app';
import { type Screen, visit } from './app-harness';
import { aCreatorsApp } from './state';

export const QUADRANT_NAMES: Record<Quadrant, string> = {
  plan: '重要不紧急',
  do: '重要且紧急',
  drop: '不重要不紧急',
  delegate: '紧急不重要',
};

/** Opens an address of the page. */
export function visitTasks(app: App, address = '/tasks'): Promise<Screen> {
  return visit(app, { '/tasks': TasksPage }, address);
}

/** The page with these tasks; the last one is the first of its quadrant. */
export async function openTasks(
  tasks: Readonly<Record<string, Quadrant>> = {},
): Promise<{ app: App; screen: Screen }> {
  const { app } = await aCreatorsApp();
  for (const [title, quadrant] of Object.entries(tasks)) {
    const important = quadrant === 'do' || quadrant === 'plan';
    const urgent = quadrant === 'do' || quadrant === 'delegate' ? true : null;
    await app.tasks.add(title, { important, urgent });
  }
  return { app, screen: await visitTasks(app) };
}

export const quadrant = (name: Quadrant) =>
  page.getByRole('region', { name: QUADRANT_NAMES[name], exact: true });
export const row = (title: string) => page.getByRole('link', { name: `修改“${title}”` });
export const sheet = () => page.getByRole('dialog', { name: '任务' });

/** Titles in a quadrant, in order. */
export function titles(app: App, name: Quadrant): string[] {
  return app.tasks.open()[name].map(({ title }) => title);
}

/** An open task, as the app has it. */
export function called(app: App, title: string): Task {
  const all = Object.values(app.tasks.open()).flat();
  return all.find((task) => task.title === title) as Task;
}
