/** The November of the creator in november.test.ts, worked out by hand, and where it must show. */
import { expect } from '../support/app.ts';
import type { Creator } from '../support/e2e/creator.ts';
import { agendaOf, expectTiles, expectToday, ledgerOf, monthOf } from '../support/e2e/screens.ts';

export const STREAK = '手帐日更';

/**
 * The whole month as it stands on the 30th, seen from Los Angeles: the day, its seal in a streak
 * that counts every seal (累计), and what went out on it, in which order, where, when and under
 * which title. Times carry their city where it is not Los Angeles.
 *
 * - 1 and 2: before the app was installed on the 3rd; stamped by hand, proposed at noon.
 * - 11: goes out at 00:40 on the 12th. The boundary has been 03:00 since the evening of the 9th, so
 *   it counts for the 11th; without that, the 11th would be missed and the 12th have two notes.
 * - 13: nothing went out. A make-up rest on the 15th, two days later: no seal, no break.
 * - 16: 08:00 in Shanghai and 19:00 in Los Angeles are 27 hours apart, 11 by the clocks, and one
 *   creator's day: one seal, and both notes carry its number.
 * - 17 to 19: planned in Shanghai before the flight, and shown with that city until they went out.
 *   The vlog of the 19th was set in the platforms' schedulers for 20:00 Shanghai, UTC+8, which is
 *   12:00 UTC and, Los Angeles being at UTC-8 since 1 November, 04:00 there on the same date.
 *
 * Thirty days, one of them a rest: 29 seals, and all of them one unbroken run.
 */
const MONTH = `
11月1日  | 1  | 12:00（Shanghai） 手动盖章
11月2日  | 2  | 12:00（Shanghai） 手动盖章
11月3日  | 3  | 小红书 12:00（Shanghai） 开箱新手帐 + 微博 21:00（Shanghai） 3/365 今天的一页
11月4日  | 4  | 微博 21:00（Shanghai） 4/365 今天的一页
11月5日  | 5  | 小红书 12:00（Shanghai） 胶带怎么分装 + B站 20:00（Shanghai） 一周手帐 vlog + YouTube 20:00（Shanghai） 一周手帐 vlog + 微博 21:00（Shanghai） 5/365 今天的一页
11月6日  | 6  | 微博 21:00（Shanghai） 6/365 今天的一页
11月7日  | 7  | 小红书 12:00（Shanghai） 新印章打样 + 微博 21:00（Shanghai） 7/365 今天的一页
11月8日  | 8  | 微博 21:00（Shanghai） 8/365 今天的一页
11月9日  | 9  | 微博 21:00（Shanghai） 9/365 今天的一页
11月10日 | 10 | 小红书 12:00（Shanghai） 双十一文具清单 + 微博 21:00（Shanghai） 10/365 今天的一页
11月11日 | 11 | 微博 00:40（Shanghai） 11/365 今天的一页
11月12日 | 12 | 小红书 12:00（Shanghai） 空白页恐惧 + B站 20:00（Shanghai） 一周手帐 vlog + YouTube 20:00（Shanghai） 一周手帐 vlog + 微博 21:00（Shanghai） 12/365 今天的一页
11月13日 | 休息 |
11月14日 | 13 | 小红书 12:00（Shanghai） 旅行手帐怎么带 + 微博 21:00（Shanghai） 13/365 今天的一页
11月15日 | 14 | 微博 21:00（Shanghai） 14/365 今天的一页
11月16日 | 15 | 微博 08:00（Shanghai） 15/365 登机前的一页 + 微博 19:00 15/365 落地的一页
11月17日 | 16 | 小红书 12:00 洛杉矶的文具店 + 微博 21:00 16/365 今天的一页
11月18日 | 17 | 微博 21:00 17/365 今天的一页
11月19日 | 18 | B站 04:00 一周手帐 vlog · 定时发出 + YouTube 04:00 一周手帐 vlog · 定时发出 + 小红书 12:00 门票和票根 + 微博 21:00 18/365 今天的一页
11月20日 | 19 | 微博 21:00 19/365 今天的一页
11月21日 | 20 | 小红书 12:00 跳蚤市场 + 微博 21:00 20/365 今天的一页
11月22日 | 21 | 微博 21:00 21/365 今天的一页
11月23日 | 22 | 微博 21:00 22/365 今天的一页
11月24日 | 23 | 小红书 12:00 感恩节拼贴 + 微博 21:00 23/365 今天的一页
11月25日 | 24 | 微博 21:00 24/365 今天的一页
11月26日 | 25 | 小红书 12:00 一页一道菜 + B站 20:00 一周手帐 vlog + YouTube 20:00 一周手帐 vlog + 微博 21:00 25/365 今天的一页
11月27日 | 26 | 微博 21:00 26/365 今天的一页
11月28日 | 27 | 小红书 12:00 一个月的章 + 微博 21:00 27/365 今天的一页
11月29日 | 28 | 微博 21:00 28/365 今天的一页
11月30日 | 29 | 微博 21:00 29/365 今天的一页
`;

const DAYS = MONTH.trim()
  .split('\n')
  .map((line) => {
    const [date = '', seal = '', cell = ''] = line.split('|').map((text) => text.trim());
    const wentOut = cell.split(' + ').filter(Boolean);
    return { date, seal, wentOut, posts: wentOut.filter((one) => !one.endsWith('手动盖章')) };
  });

/** The ledger: newest first, reasons without titles. */
const LEDGER = DAYS.toReversed().map(({ date, seal, wentOut }) => {
  const reasons = wentOut.map((one) => one.replace(/^(\S+ \S+) .*?( · 定时发出)?$/, '$1$2'));
  return `${date} ${seal} ${reasons.join(' ') || '—'}`;
});

/** The agenda: every post with its title as it went out. */
const AGENDA = DAYS.flatMap(({ date, posts }) =>
  posts.map((one) => `${date} ${one.replace(' · 定时发出', '')} 已发`),
);

/** What days of November 2026 are known by. */
const NAMES: Readonly<Record<string, string>> = {
  '11月7日': '立冬',
  '11月11日': '双十一',
  '11月22日': '小雪',
  '11月26日': '感恩节',
  '11月27日': '黑五',
};

/** The calendar: 1 November 2026 is a Sunday; every day but the rest has its seal. */
const CELLS = DAYS.map(({ date, seal, posts }, index) => {
  const sealed = seal === '休息' ? '' : ' · 已盖章';
  const name = NAMES[date] ? ` · ${NAMES[date]}` : '';
  return `2026年${date}星期${'日一二三四五六'[index % 7]}，${posts.length} 条${sealed}${name}`;
});

/** The last evening of the month, on every screen. */
export async function expectNovember(creator: Creator): Promise<void> {
  const { page } = creator;
  await creator.goesTo('今天');
  await expectToday(page, '29/365', '已盖章');

  await creator.opensStreak(STREAK);
  await expectTiles(page, {
    今天这一枚: '29/365',
    当前连更: '29 天 最长 29 天 · 刷新纪录中',
    存稿: '0 天 12月1日 起有空档',
    预计完成: '2027-11-01 补休券剩 1 张',
  });
  await creator.seesEarlierDays();
  await creator.seesEarlierDays();
  await expect.poll(() => ledgerOf(page)).toEqual(LEDGER);

  await creator.opens(`/calendar?view=month&date=2026-11-30`);
  await expect.poll(() => monthOf(page)).toEqual(expect.arrayContaining(CELLS));
  expect(await monthOf(page)).toContain('2026年12月1日星期二，0 条 · 断更风险');
  expect(await monthOf(page)).toContain('2026年12月2日星期三，1 条');

  // An agenda has 28 days: the 1st to the 28th, and from the 29th on.
  await creator.opens(`/calendar?view=agenda&date=2026-11-01`);
  await expect.poll(() => agendaOf(page)).toEqual(AGENDA.slice(0, -2));
  await creator.opens(`/calendar?view=agenda&date=2026-11-29`);
  await expect
    .poll(() => agendaOf(page))
    .toEqual([...AGENDA.slice(-2), '12月2日 小红书 12:00 年末手帐选购清单 草稿']);

  await creator.goesTo('选题');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    /^和印章师傅聊一下午/,
    /^把工作室搬进 6㎡/,
  ]);

  await creator.goesTo('任务');
  // The gap first, then the newest; what was moved stands on top.
  const quadrants = {
    重要不紧急: ['续租工作室', '写下个月选题'],
    重要且紧急: ['手帐日更：12月1日 还没有内容', '合集封面统一改版'],
    紧急不重要: ['整理素材盘'],
    不重要不紧急: ['订快递', '清理收藏夹', '换头像'],
  } as const;
  for (const [name, titles] of Object.entries(quadrants)) {
    const rows = creator.quadrant(name as keyof typeof quadrants).getByRole('listitem');
    await expect(rows).toContainText(titles);
    await expect(rows).toHaveCount(titles.length);
  }
  // Three are done.
  await expect(page.getByText(/^最近完成/)).toHaveText(/3$/);
}
