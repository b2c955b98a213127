/** A creator at the app: what they do, in their own words, by mouse or by finger. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dragByFinger, dragByMouse } from './drag.ts';

export type PlatformName = '小红书' | 'B站' | 'YouTube' | '微博';
export type QuadrantName = '重要不紧急' | '重要且紧急' | '不重要不紧急' | '紧急不重要';
export type PlaceName = '今天' | '日历' | '连更' | '任务' | '选题' | '设置';

/** A wall time as people and date fields write it: day `2026-11-05`, clock `20:00`. */
export interface When {
  readonly day: string;
  readonly clock: string;
}

export type Creator = ReturnType<typeof creatorAt>;

/** The creator at a page; `touch` when it is a phone. */
export function creatorAt(page: Page, touch: boolean) {
  const dialog = page.getByRole('dialog');
  const press = (what: Locator) => (touch ? what.tap() : what.click());
  const pressButton = (name: string | RegExp) =>
    press(page.getByRole('button', { name, exact: true }));

  async function sees(toast: string): Promise<void> {
    await expect(page.getByRole('status').filter({ hasText: toast })).toBeVisible();
  }

  /** The phone's tab bar has room for four places; the other two are at the top of Today. */
  async function goesTo(place: PlaceName): Promise<void> {
    const inBar = !touch || (place !== '选题' && place !== '设置');
    if (!inBar) await goesTo('今天');
    const around = page.getByRole(inBar ? 'navigation' : 'main');
    await press(around.getByRole('link', { name: place }).first());
    await expect(page).toHaveTitle(/ · 日章$/);
  }

  async function opensNew(): Promise<void> {
    if (touch) await pressButton('新建');
    else await page.keyboard.press('n');
    await expect(dialog).toBeVisible();
  }

  /** The row of a post or a task wherever rows are listed. */
  const row = (title: string, platform?: PlatformName) => {
    const rows = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
    return platform ? rows.filter({ has: page.getByRole('img', { name: platform }) }) : rows;
  };
  const quadrant = (name: QuadrantName) => page.getByRole('region', { name, exact: true });
  const task = (title: string) => page.getByRole('link', { name: `修改“${title}”` });

  const isClosed = () => expect(dialog).toHaveCount(0);
  const field = (label: string) => dialog.getByLabel(label, { exact: true });
  async function fillMoment({ day, clock }: When): Promise<void> {
    await field('日期').fill(day);
    await field('时间').fill(clock);
  }

  /** Fields of the editor are saved when they are left. */
  async function writes(label: string, text: string): Promise<void> {
    const field = page.getByRole('tabpanel').getByLabel(label, { exact: true });
    await field.fill(text);
    await field.blur();
  }

  return {
    page,
    row,
    quadrant,
    goesTo,
    dialog,

    opens: (address: string) => page.goto(address),

    async startsStreak(name: string, firstDay: string): Promise<void> {
      await goesTo('连更');
      await pressButton('开始连更');
      await field('名字').fill(name);
      await field('第一天').fill(firstDay);
      await press(dialog.getByRole('button', { name: '开始连更' }));
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },

    async opensStreak(name: string): Promise<void> {
      await goesTo('连更');
      await press(page.getByRole('main').getByRole('link', { name }));
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },

    /** On the streak's page: a day of the ledger. */
    async opensDay(day: string): Promise<void> {
      await press(page.getByRole('button', { name: new RegExp(`^${monthAndDay(day)}`) }));
      await expect(dialog).toBeVisible();
    },

    /** In an open day: a seal by hand for something that went out at the proposed time. */
    async stampsByHand(): Promise<void> {
      await pressButton('给这天盖章');
      await press(dialog.getByRole('button', { name: '盖章' }));
      await isClosed();
    },

    /** In an open day that was missed: a make-up rest. */
    async makesUp(): Promise<void> {
      await pressButton('补休这天');
      await isClosed();
    },

    async jots(idea: string): Promise<void> {
      await goesTo('选题');
      await page.getByLabel('一句话记下灵感，回车').fill(idea);
      await page.keyboard.press('Enter');
      await expect(row(idea)).toBeVisible();
    },

    async opensPiece(title: string): Promise<void> {
      await press(row(title).getByRole('link'));
      await expect(page.getByRole('tablist')).toBeVisible();
    },

    /** In the editor: one more platform, at a time. */
    async addsPlatform(platform: PlatformName, { day, clock }: When): Promise<void> {
      await press(page.getByRole('tab', { name: '总稿' }));
      await pressButton(platform);
      await press(page.getByRole('tab', { name: platform }));
      await writes('发布时间', day);
      await writes('时间', clock);
    },

    /** In the editor: another day or time of day for the open post. */
    setsDay: (day: string) => writes('发布时间', day),
    setsClock: (clock: string) => writes('时间', clock),

    async plans(title: string, platforms: readonly PlatformName[], when: When): Promise<void> {
      await opensNew();
      await field('标题').fill(title);
      for (const platform of platforms) await press(dialog.locator('label', { hasText: platform }));
      await fillMoment(when);
      await press(dialog.getByRole('button', { name: '排上' }));
      await isClosed();
    },

    /** From Today: opens a post's card and marks it as out, now or at an earlier time. */
    async publishes(platform: PlatformName, title: string, at?: When): Promise<void> {
      if (new URL(page.url()).pathname !== '/') await goesTo('今天');
      await press(row(title, platform).getByRole('link').first());
      if (at) {
        await pressButton('不是现在发的');
        await fillMoment(at);
        await press(dialog.getByRole('button', { name: '已发' }));
      } else await pressButton(/^已发/);
      await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
    },

    /** In the calendar's agenda: a post of the next four weeks, in the editor. */
    async opensPost(day: string, platform: PlatformName, title: string): Promise<void> {
      await goesTo('日历');
      await press(page.getByRole('main').locator('label', { hasText: '日程' }));
      const section = page.locator(`section[data-day="${day}"]`);
      await press(section.getByRole('listitem').and(row(title, platform)).getByRole('link'));
      await expect(page.getByRole('tab', { name: platform, selected: true })).toBeVisible();
    },

    /** In the editor: the text of the open post. Saved as it is typed. */
    async writesBody(text: string): Promise<void> {
      await page.getByRole('tabpanel').getByLabel('正文').fill(text);
    },

    /** In the editor: what has been decided about the open post. */
    async setsStatus(status: '草稿' | '待发' | '已定时' | '不发了'): Promise<void> {
      await page.getByRole('tabpanel').getByLabel('状态').selectOption(status);
      await sees('改了状态');
    },

    /** On Today: yes, what was scheduled went out. */
    async confirms(platform: PlatformName, title: string): Promise<void> {
      const yes = row(title, platform).getByRole('button', { name: '发出了' });
      await press(yes);
      await expect(yes).toHaveCount(0);
    },

    async addsTasks(into: QuadrantName, ...titles: readonly string[]): Promise<void> {
      const form = page.locator('form', { has: page.getByLabel('要做什么？写下来，回车') });
      for (const title of titles) {
        await press(form.getByRole('textbox'));
        await form.getByLabel('放在哪一格').selectOption(into);
        await form.getByRole('textbox').fill(title);
        await page.keyboard.press('Enter');
        await expect(quadrant(into).getByText(title)).toBeVisible();
      }
    },

    /** Drags a task: at once with a mouse, after a long press with a finger. */
    async dragsTask(title: string, to: QuadrantName): Promise<void> {
      const drag = touch ? dragByFinger : dragByMouse;
      await drag(page, task(title), quadrant(to));
      await expect(quadrant(to).getByText(title)).toBeVisible();
    },

    /** Moves a task by its sheet. */
    async movesTask(title: string, to: QuadrantName): Promise<void> {
      await press(task(title));
      await press(dialog.locator('label', { hasText: to }));
      await press(dialog.getByRole('button', { name: '关闭' }));
      await expect(quadrant(to).getByText(title)).toBeVisible();
    },

    async finishesTask(title: string): Promise<void> {
      const tick = page.getByRole('checkbox', { name: `完成“${title}”` });
      await press(tick);
      await expect(tick).toHaveCount(0);
    },

    /** In settings: the hour at which the creator's day begins. */
    async setsDayBoundary(hour: string): Promise<void> {
      await goesTo('设置');
      await page.getByLabel('换日时间').selectOption(hour);
      await sees('设置已改');
    },

    /** On the streak's page: twice as many days of the ledger. */
    seesEarlierDays: () => pressButton('再看早些的'),

    /** Closes the open dialog. */
    async closes(): Promise<void> {
      await press(dialog.getByRole('button', { name: '关闭' }));
      await isClosed();
    },

    async undoes(): Promise<void> {
      await pressButton('撤销');
      await sees('已撤销');
    },
  };
}

/** `2026-11-05` as the app writes it in a list: 11月5日. */
export function monthAndDay(day: string): string {
  const [, month, date] = day.split('-');
  return `${Number(month)}月${Number(date)}日`;
}
