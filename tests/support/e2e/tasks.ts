/** Tasks and the quadrants they are in. */
import { expect } from '@playwright/test';
import { dragByFinger, dragByMouse, restFinger } from './drag.ts';
import type { Hand } from './hand.ts';

export type QuadrantName = '重要不紧急' | '重要且紧急' | '不重要不紧急' | '紧急不重要';

export function tasksBy({ answer, dialog, page, press, touch }: Hand) {
  const quadrant = (name: QuadrantName) => page.getByRole('region', { name, exact: true });
  const task = (title: string) => page.getByRole('link', { name: `修改“${title}”` });
  const writing = page.getByRole('textbox', { name: '要做什么？写下来，回车' });
  const chipOf = (name: string) =>
    page.getByRole('list', { name: '听懂的' }).getByRole('button', { name: `不要“${name}”` });
  const isIn = (name: QuadrantName, title: string) =>
    expect(quadrant(name).getByText(title)).toBeVisible();

  return {
    quadrant,

    async addsTasks(into: QuadrantName, ...titles: readonly string[]): Promise<void> {
      const form = page.locator('form', { has: page.getByLabel('要做什么？写下来，回车') });
      for (const title of titles) {
        await press(form.getByRole('textbox'));
        await form.getByLabel('放在哪一格').selectOption(into);
        await form.getByRole('textbox').fill(title);
        await page.keyboard.press('Enter');
        await isIn(into, title);
      }
    },

    /** Writes a line in plain language, and sees what is understood of it. */
    async writesLine(line: string, ...understood: readonly string[]): Promise<void> {
      await press(writing);
      await writing.fill(line);
      for (const chip of understood) await expect(chipOf(chip)).toBeVisible();
    },

    /** Takes a chip of the line off. */
    takesOff: (chip: string) => press(chipOf(chip)),

    async entersTask(into: QuadrantName, title: string): Promise<void> {
      await press(writing);
      await page.keyboard.press('Enter');
      await isIn(into, title);
    },

    /** By the menu of a task: a long press with a finger, the right button of a mouse. */
    async choosesFor(title: string, item: string): Promise<void> {
      if (touch) await restFinger(page, task(title));
      else await task(title).click({ button: 'right' });
      await press(page.getByRole('menu').getByText(item, { exact: true }));
    },

    /** What a row says beneath its title: `明天 15:00 · 品牌`. */
    says: (title: string, facts: string) =>
      expect(
        page
          .getByRole('listitem')
          .filter({ has: task(title) })
          .getByText(facts),
      ).toBeVisible(),

    isIn,

    /** Drags a task: at once with a mouse, after a long press with a finger. */
    async dragsTask(title: string, to: QuadrantName): Promise<void> {
      await (touch ? dragByFinger : dragByMouse)(page, task(title), quadrant(to));
      await isIn(to, title);
    },

    /** Moves a task by its sheet. */
    async movesTask(title: string, to: QuadrantName): Promise<void> {
      await press(task(title));
      await press(dialog.getByText(to, { exact: true }));
      await answer('关闭');
      await isIn(to, title);
    },

    async finishesTask(title: string): Promise<void> {
      const tick = page.getByRole('checkbox', { name: `完成“${title}”` });
      await press(tick);
      await expect(tick).toHaveCount(0);
    },
  };
}
