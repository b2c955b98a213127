/** Ideas, plans and texts, and what goes out. */
import { expect } from '@playwright/test';
import type { Hand, PlatformName } from './hand.ts';

/** A wall time as date and time fields write it: day `2026-11-05`, clock `20:00`. */
export interface When {
  readonly day: string;
  readonly clock: string;
}

export function planningBy(hand: Hand) {
  const { answer, dialog, field, goesTo, isClosed, page, press, pressButton, row, touch } = hand;
  const inEditor = (label: string) => page.getByRole('tabpanel').getByLabel(label, { exact: true });

  /** Times in the editor are saved when their field is left. */
  async function writes(label: string, text: string): Promise<void> {
    await inEditor(label).fill(text);
    await inEditor(label).blur();
  }
  async function fillMoment({ day, clock }: When): Promise<void> {
    await field('日期').fill(day);
    await field('时间').fill(clock);
  }

  return {
    async jots(idea: string): Promise<void> {
      await goesTo('选题');
      await page.getByLabel('一句话记下灵感，回车').fill(idea);
      await page.keyboard.press('Enter');
      await expect(row(idea)).toBeVisible();
    },

    async plans(title: string, platforms: readonly PlatformName[], when: When): Promise<void> {
      if (touch) await pressButton('新建');
      else await page.keyboard.press('n');
      await field('标题').fill(title);
      for (const platform of platforms) await press(dialog.getByText(platform, { exact: true }));
      await fillMoment(when);
      await answer('排上');
      await isClosed();
    },

    /** A post that repeats; the form says back what it `says`. */
    async startsSeries(
      title: string,
      platforms: readonly PlatformName[],
      when: When & { readonly pattern: string; readonly says: string },
    ): Promise<void> {
      if (touch) await pressButton('新建');
      else await page.keyboard.press('n');
      await field('标题').fill(title);
      for (const platform of platforms) await press(dialog.getByText(platform, { exact: true }));
      await fillMoment(when);
      await field('重复').selectOption(when.pattern);
      await expect(dialog.getByText(when.says)).toBeVisible();
      await answer('排上');
      await isClosed();
      await hand.sees('系列开始了');
    },

    /** In the editor, of what the open post has different from its series. */
    async spreads(reach: '这条和之后' | '全部'): Promise<void> {
      await pressButton('也改其他条…');
      await answer(reach);
      await isClosed();
      await hand.sees('系列改好了');
    },

    /** From the list: a piece in the editor. */
    async opensPiece(title: string): Promise<void> {
      await press(row(title).getByRole('link'));
      await expect(page.getByRole('tablist')).toBeVisible();
    },

    /** From the calendar's agenda: a post of the next four weeks in the editor. */
    async opensPost(day: string, platform: PlatformName, title: string): Promise<void> {
      await goesTo('日历');
      await press(page.getByRole('main').getByText('日程', { exact: true }));
      const section = page.locator(`section[data-day="${day}"]`);
      await press(section.getByRole('listitem').and(row(title, platform)).getByRole('link'));
      await expect(page.getByRole('tab', { name: platform, selected: true })).toBeVisible();
    },

    /** In the editor: one more platform, at a time. */
    async addsPlatform(platform: PlatformName, { day, clock }: When): Promise<void> {
      await press(page.getByRole('tab', { name: '总稿' }));
      await pressButton(platform);
      await press(page.getByRole('tab', { name: platform }));
      await writes('发布时间', day);
      await writes('时间', clock);
    },

    /** In the editor, of the open post: its text, saved as it is typed. */
    writesBody: (text: string) => inEditor('正文').fill(text),
    setsDay: (day: string) => writes('发布时间', day),
    setsClock: (clock: string) => writes('时间', clock),
    async setsStatus(status: '草稿' | '待发' | '已定时' | '不发了'): Promise<void> {
      await inEditor('状态').selectOption(status);
      await hand.sees('改了状态');
    },

    /** From Today: opens a post's card and marks it as out, now or at an earlier time. */
    async publishes(platform: PlatformName, title: string, at?: When): Promise<void> {
      if (new URL(page.url()).pathname !== '/') await goesTo('今天');
      await press(row(title, platform).getByRole('link').first());
      if (at) {
        await pressButton('不是现在发的');
        await fillMoment(at);
        await answer('已发');
      } else await hand.pressAlone(/^已发/);
      await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
    },

    /** On Today: yes, all that is asked about went out, and this one is among it. */
    async confirms(platforms: readonly PlatformName[], title: string): Promise<void> {
      const asked = page.locator('section', {
        has: page.getByRole('heading', { name: '发出了吗' }),
      });
      for (const platform of platforms) {
        await expect(asked.getByRole('listitem').and(row(title, platform))).toBeVisible();
      }
      await press(asked.getByRole('button', { name: /^都?发出了$/ }));
      await expect(asked).toHaveCount(0);
    },
  };
}
