/** In the editor: texts, tags, templates, earlier versions. */
import { expect } from '@playwright/test';
import type { Hand, PlatformName } from './hand.ts';

export type TextName = '标题' | '正文' | '简介' | '标签' | '备注';

export function writingBy({ answer, dialog, page, press, pressButton }: Hand) {
  const text = (name: TextName) =>
    page.getByRole('tabpanel').getByRole('textbox', { name, exact: true });

  return {
    text,

    async turnsTo(tab: PlatformName | '总稿'): Promise<void> {
      await press(page.getByRole('tab', { name: tab }));
      await expect(page.getByRole('tab', { name: tab, selected: true })).toBeVisible();
    },

    writes: (name: TextName, words: string) => text(name).fill(words),

    /** Types tags, each ended by a space. */
    async tags(...tags: readonly string[]): Promise<void> {
      await press(text('标签'));
      await page.keyboard.type(tags.map((tag) => `${tag} `).join(''));
      for (const tag of tags) await expect(this.tag(tag)).toBeVisible();
    },
    tag: (name: string) => page.getByRole('button', { name: `去掉“${name}”` }),

    /** What is marked in a text as too much. */
    marked: (name: TextName) => text(name).locator('xpath=preceding-sibling::*').locator('mark'),

    /** Saves what stands there as a template, from the menu of the title or the tags. */
    async savesTemplate(menu: '变量和模板' | '标签组', name: string): Promise<void> {
      await pressButton(menu === '标签组' ? '标签组' : menu);
      await press(page.getByRole('menuitem', { name: /存成/ }));
      await dialog.getByLabel('存成').fill(name);
      await answer('存下');
      await expect(dialog.getByLabel(`“${name}”的名字`)).toBeVisible();
      await answer('关闭');
    },

    async usesTemplate(menu: '变量和模板' | '标签组', name: string): Promise<void> {
      await pressButton(menu);
      await press(page.getByRole('menuitem', { name: new RegExp(name) }));
    },

    /** Puts the newest earlier version of a text back. */
    async restores(name: TextName): Promise<void> {
      await pressButton(`${name}的历史`);
      await press(dialog.getByRole('button', { name: '换回这一版' }).first());
      await expect(dialog).toHaveCount(0);
    },
  };
}
