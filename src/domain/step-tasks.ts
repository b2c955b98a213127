/**
 * Steps of a piece as tasks. While something of a piece is still to go out, each step not done is a
 * task due so many days before the first day, with the step's own id. What a person changed in such a
 * task by hand stays as they want it.
 */
import type { DayKey } from './day';
import type { Piece } from './piece';
import { platformOf } from './platform-facts';
import { type Post, plannedAt } from './post';
import { dueOfStep, firstDay } from './step';
import type { Task, TaskLink } from './task';
import { newTask } from './task-making';
import type { Boundary, Moment } from './zone';

/** A piece and its posts at one time. */
export interface Made {
  readonly piece: Piece | null;
  readonly posts: readonly Post[];
}

interface Wanted {
  readonly title: string;
  readonly day: DayKey;
}

/** The tasks that the steps of a piece call for, by their id. */
export function stepsToDo({ piece, posts }: Made, boundary: Boundary): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  if (!piece || piece.deletedAt !== null || !posts.some(isToCome)) return wanted;
  const first = firstDay(posts, boundary);
  for (const step of piece.steps) {
    const day = dueOfStep(step, first);
    const title = [step.name, piece.title].filter(Boolean).join(' · ');
    if (!step.done && day) wanted.set(step.id, { title, day });
  }
  return wanted;
}

function isToCome({ state }: Post): boolean {
  return state.status !== 'published' && state.status !== 'dropped';
}

/**
 * What becomes of a piece's tasks as the piece and its posts go from `before` to `after`: records with
 * what they were, null for new ones. `tasks` are its live tasks; `orders` are places for new ones.
 */
export function followSteps(
  before: Made,
  after: Made,
  tasks: readonly Task[],
  orders: readonly string[],
  moment: Moment,
): { readonly before: Task | null; readonly after: Task }[] {
  const [was, is] = [stepsToDo(before, moment.boundary), stepsToDo(after, moment.boundary)];
  const found: { before: Task | null; after: Task }[] = [];
  let made = 0;
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const task = tasks.find((one) => one.id === id) ?? null;
    const [then, now] = [was.get(id), is.get(id)];
    const next = now
      ? wantedTask(task, then, now, () => fresh(id, after.piece as Piece, orders[made++], moment))
      : unwanted(task, id, after.piece, moment);
    if (next) found.push({ before: task, after: next });
  }
  return found;
}

function wantedTask(
  task: Task | null,
  then: Wanted | undefined,
  now: Wanted,
  make: () => Task,
): Task | null {
  const due = { kind: 'day', day: now.day } as const;
  if (!then) return { ...(task ?? make()), done: null, title: now.title, due };
  // Deleted by hand, or done.
  if (!task || task.done) return null;
  const followsTitle = task.title === then.title && then.title !== now.title;
  const ofStep = task.due?.kind === 'day' && task.due.day === then.day;
  const followsDay = ofStep && then.day !== now.day;
  if (!followsTitle && !followsDay) return null;
  return {
    ...task,
    ...(followsTitle && { title: now.title }),
    ...(followsDay && { due }),
  };
}

function fresh(id: string, piece: Piece, order: string | undefined, { at }: Moment): Task {
  return {
    ...newTask(id, '', order ?? '', at),
    important: true,
    link: { pieceId: piece.id, postId: null, closes: null },
    step: true,
  };
}

/** The step is done, and so is its task; or nothing is planned any more, and it goes. */
function unwanted(task: Task | null, id: string, piece: Piece | null, moment: Moment): Task | null {
  if (!task || task.done) return null;
  const done = piece?.deletedAt === null && piece.steps.some((step) => step.id === id && step.done);
  return done ? { ...task, done: moment } : { ...task, deletedAt: moment.at };
}

/** The piece with the step of a task as done or undone as the task; null when it is already. */
export function withStepOf(task: Task, piece: Piece): Piece | null {
  const done = task.done !== null;
  const step = piece.steps.find(({ id }) => id === task.id);
  if (!task.step || !step || step.done === done) return null;
  return { ...piece, steps: piece.steps.map((one) => (one === step ? { ...one, done } : one)) };
}

/** What a task for a post is linked to: until when the platform would still schedule it. */
export function linkTo(post: Post): TaskLink {
  const { id, pieceId, platform } = post;
  if (!isToCome(post) || post.deletedAt !== null) return { pieceId, postId: id, closes: null };
  const lead = platformOf(platform).scheduling.from * 3_600_000;
  return { pieceId, postId: id, closes: plannedAt(post) - lead };
}
