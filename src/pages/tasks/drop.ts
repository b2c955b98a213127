/** Where a dragged task would go. */
import type { Quadrant } from '../../domain/task';

export interface Drop {
  readonly quadrant: Quadrant;
  /** Id of the task it would stand before, or null for the end. */
  readonly before: string | null;
}

/** The place in a quadrant's card at a height of the window, pixels, for a task. */
export function dropIn(card: HTMLElement, task: string, y: number): Drop {
  const rows = [...card.querySelectorAll<HTMLElement>('[data-drag]')];
  const others = rows.filter((row) => row.dataset.drag !== task);
  const next = others.find((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  return { quadrant: card.dataset.drop as Quadrant, before: next?.dataset.drag ?? null };
}
