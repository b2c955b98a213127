/** Moving posts by keyboard: Alt with arrows, X to select, Delete, and the focus that follows. */
import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { DayKey } from '../../domain/day';
import type { Shift } from '../../domain/moving';
import { dayOfPost, type OpenStatus, type Post } from '../../domain/post';
import type { App } from '../../state/app';
import { isBusy, isCommand } from '../../ui/keys';
import type { Calendar } from './calendar';
import type { Mover } from './mover';

/** The keys of a post, for assistive technology. */
export const POST_KEYS = 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown X Delete';

const WORKFLOW: readonly OpenStatus[] = ['draft', 'ready', 'scheduled'];

const DAYS: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};
const QUARTERS: Partial<Record<string, number>> = { ArrowUp: -15, ArrowDown: 15 };
const ACROSS: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A post the focus stays with, and the day it has come to once that is known. */
interface Followed {
  readonly id: string;
  readonly to: DayKey | null;
}

/** Listens in `area` while its owner lives. */
export function createMoveKeys(
  app: App,
  calendar: Calendar,
  mover: Mover,
  area: () => HTMLElement,
): void {
  const { address, days, postsOn, setCursor } = calendar;
  const { selection } = mover;
  const [followed, follow] = createSignal<Followed | null>(null);
  let pending = 0;

  const chipOf = (id: string) =>
    area().querySelector<HTMLElement>(`[data-drag="${CSS.escape(id)}"]`);

  // As soon as the post is elsewhere: the next key may be on its way. Onto another page or day, too.
  createEffect(() => {
    const post = followed();
    if (!post) return;
    for (const day of days()) postsOn(day);
    const chip = chipOf(post.id);
    const arrived = post.to !== null && address.day() === post.to && days().includes(post.to);
    if (chip) (chip.matches('button') ? chip : chip.querySelector('a'))?.focus();
    else if (arrived) area().querySelector<HTMLElement>(`[data-day="${post.to}"] button`)?.focus();
    if (post.to !== null && (chip || arrived)) follow(null);
  });

  async function step(post: Post, source: Element, key: string): Promise<void> {
    const posts = mover.withSelected(post);
    const status = statusBeside(post, source, key);
    const to = status ? { status } : shiftOf(source, key);
    pending++;
    follow({ id: post.id, to: null });
    const moved = await mover.move(posts, to);
    const now = moved && (await app.repository.post(post.id).catch(app.notices.report));
    if (--pending > 0) return;
    const day = now && dayOfPost(now, app.settings.value.boundary);
    if (day && !chipOf(post.id)) address.show({ day });
    if (day) setCursor(day);
    follow(day ? { id: post.id, to: day } : null);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isBusy(event) || isCommand(event)) return;
    const source = (event.target as Element).closest('[data-drag]');
    const post = mover.postOf(source);
    if (event.key === 'Escape' && selection.marks('') !== undefined) selection.clear();
    else if (!post || !source) return;
    else if (event.altKey && event.key in DAYS) void step(post, source, event.key);
    else if (event.altKey) return;
    else if (event.key === 'x') selection.toggle(post);
    else if (event.key === 'X') selection.reach(post);
    else if (event.key === 'Delete') void mover.remove(mover.withSelected(post));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  createEffect(() => {
    const element = area();
    element.addEventListener('keydown', onKey);
    onCleanup(() => element.removeEventListener('keydown', onKey));
  });
}

/** In a column of one status the keys across lead to the next one. */
function statusBeside(post: Post, source: Element, key: string): OpenStatus | undefined {
  const across = ACROSS[key];
  if (!across || !source.closest('[data-drop][data-status]')) return undefined;
  const at = WORKFLOW.indexOf(post.state.status as OpenStatus);
  return WORKFLOW[Math.min(Math.max(at + across, 0), WORKFLOW.length - 1)];
}

/** Up and down: by quarters between the hours of a day, by days in a column, else by weeks. */
function shiftOf(source: Element, key: string): Shift {
  const minutes = source.closest('[data-hours]') && QUARTERS[key];
  const column = source.closest('[data-drop][data-status]');
  if (minutes) return { days: 0, minutes };
  const days = DAYS[key] ?? 0;
  return { days: column ? Math.sign(days) : days, minutes: 0 };
}
