/** Puts back what was typed and not saved when the app went away. Loaded only when there is something. */
import { type Change, change } from '../domain/change';
import { withOwn } from '../domain/post';
import { isPrompt, newReview, periodIn } from '../domain/review';
import { tagsOfVersion, textOf } from '../domain/version';
import { rewriting } from '../domain/writing';
import type { Repository } from '../storage/repository';
import type { Clock } from './clock';
import { type Draft, dropDraft, readDrafts } from './drafts';
import type { History } from './history';
import type { TasksState } from './tasks';

interface Place {
  readonly repository: Repository;
  readonly tasks: TasksState;
}

/** One verb for each text, each with its undo. A note whose record says something newer is let go. */
export async function recover(
  app: Place & { readonly history: History; readonly clock: Pick<Clock, 'read'> },
): Promise<void> {
  for (const draft of readDrafts()) {
    const wanted = () => changesOf(app, draft, app.clock.read());
    if (await app.history.run('recovered', wanted)) dropDraft(draft);
  }
}

async function changesOf(
  { repository, tasks }: Place,
  { store, of, part, text, known: seen }: Draft,
  now: number,
): Promise<Change[]> {
  const isOpen = (current: string) => current !== text && seen.includes(current);
  if (store === 'tasks' && (part === 'title' || part === 'note')) {
    const task = tasks.byId(of);
    return task && isOpen(task[part]) ? [change('tasks', task, { ...task, [part]: text })] : [];
  }
  if (isPrompt(part)) {
    const known = (await repository.reviews()).find(({ id }) => id === of) ?? null;
    const period = periodIn(of);
    if (store !== 'reviews' || !period || !isOpen(known?.[part] ?? '')) return [];
    return [change('reviews', known, { ...(known ?? newReview(period, now)), [part]: text })];
  }
  if (store === 'pieces' && part !== 'note') {
    const piece = await repository.piece(of);
    if (!piece || !isOpen(textOf(piece, part))) return [];
    const value = part === 'tags' ? tagsOfVersion(text) : text;
    return rewriting(piece, { ...piece, [part]: value }, await repository.postsOfPiece(of));
  }
  if (store === 'posts' && part !== 'note' && part !== 'notes') {
    const post = await repository.post(of);
    if (!post || post.state.status === 'published' || !isOpen(textOf(post, part))) return [];
    const value = part === 'tags' ? tagsOfVersion(text) : text;
    return [change('posts', post, withOwn(post, part, value))];
  }
  return [];
}
