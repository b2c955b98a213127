import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { edit, instant, NOW, plan } from '../../support/builders';
import { aCard, clipboard, posts } from '../../support/publish-page';
import { comeBackAt } from '../../support/state';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const step = (text: RegExp) => page.getByRole('listitem').filter({ hasText: text });

describe('copying', () => {
  test('gives title, body and tags as 小红书 wants them, and says so', async () => {
    const copied = clipboard();
    await aCard();
    await button('复制 标题').click();
    await expect.element(button('已复制 标题')).toBeVisible();
    await expect
      .element(page.getByRole('status').filter({ hasText: '标题' }))
      .toHaveTextContent('标题 已复制');
    expect(copied.text()).toBe('1/365 一页');
    await button('复制 正文').click();
    expect(copied.text()).toBe('写满了');
    await button('复制 话题').click();
    expect(copied.text()).toBe('#手帐 #文具 ');
    await button('正文和话题一起复制').click();
    expect(copied.text()).toBe('写满了\n#手帐 #文具');
  });

  test('gives tags as 微博 wants them, and all in one, as its form has one field', async () => {
    const copied = clipboard();
    await aCard('weibo');
    await button('复制 话题').click();
    expect(copied.text()).toBe('#手帐# #文具# ');
    await button('全部复制').click();
    expect(copied.text()).toBe('1/365 一页\n写满了\n#手帐# #文具#');
  });

  test.each(['bilibili', 'youtube'] as const)('gives %s a field each', async (platform) => {
    const copied = clipboard();
    await aCard(platform);
    await button('复制 简介').click();
    expect(copied.text()).toBe('写满了');
    await button('复制 标签').click();
    expect(copied.text()).toBe('手帐,文具');
    await expect.element(page.getByRole('button', { name: /全部|一起/ })).not.toBeInTheDocument();
  });

  test('says it no longer once the text is another', async () => {
    clipboard();
    const { app, post } = await aCard();
    await button('复制 正文').click();
    await expect.element(button('已复制 正文')).toBeVisible();
    await app.planning.writePost(post, 'body', '改了');
    await expect.element(button('复制 正文')).toBeVisible();
  });

  test('says so where the browser does not allow it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('no', 'NotAllowedError'),
    );
    const { app } = await aCard();
    await button('复制 标题').click();
    await vi.waitFor(() =>
      expect(app.notices.current()).toEqual({ kind: 'failed', why: 'refused' }),
    );
    await expect.element(button('复制 标题')).toBeVisible();
  });
});

test('the steps tick themselves: copied, opened, and back to stamp', async () => {
  clipboard();
  await aCard();
  await expect.element(step(/复制文案/)).toHaveAttribute('aria-current', 'step');
  await button('复制 正文').click();
  await expect.element(step(/完成.*复制文案/)).toBeVisible();
  await expect.element(step(/打开小红书/)).toHaveAttribute('aria-current', 'step');
  const link = page.getByRole('link', { name: '打开小红书' });
  link.element().addEventListener('click', (event) => event.preventDefault());
  await link.click();
  await expect.element(step(/完成.*打开小红书/)).toBeVisible();
  await expect.element(step(/回来盖章/)).toHaveAttribute('aria-current', 'step');
});

describe('the outcome', () => {
  test('published now: the title is frozen with its number and the day has its seal', async () => {
    const { app, post, screen } = await aCard();
    await button('已发，盖章 1').click();
    await vi.waitFor(() => expect(app.streaks.all()[0]?.view().stamped).toBe(true));
    const out = await app.repository.post(post.id);
    expect(out?.state).toMatchObject({
      status: 'published',
      went: { title: '1/365 一页', day: '2026-11-21', zone: 'Asia/Shanghai', by: 'hand' },
    });
    await vi.waitFor(() => expect(screen.address()).toBe('/'));
  });

  test('published yesterday, with its link: it counts for yesterday', async () => {
    const { app, post } = await aCard();
    await button('不是现在发的').click();
    await page.getByLabelText('日期').fill('2026-11-20');
    await page.getByLabelText('时间').fill('22:10');
    await page.getByLabelText(/^链接/).fill('https://weibo.com/1/abc');
    await expect.element(page.getByText('算在 11月20日')).toBeVisible();
    await button('已发').click();
    await vi.waitFor(async () =>
      expect((await app.repository.post(post.id))?.state).toMatchObject({
        went: {
          at: instant('2026-11-20T22:10'),
          day: '2026-11-20',
          link: 'https://weibo.com/1/abc',
        },
      }),
    );
  });

  test('a link that is not https is refused and stays in its field', async () => {
    const { app, post } = await aCard();
    await button('不是现在发的').click();
    await page.getByLabelText('日期').fill('2026-11-20');
    await page.getByLabelText(/^链接/).fill('javascript:alert(1)');
    await button('已发').click();
    await expect.element(page.getByText('链接要以 https:// 开头')).toBeVisible();
    await expect.element(page.getByLabelText(/^链接/)).toHaveValue('javascript:alert(1)');
    expect((await app.repository.post(post.id))?.state.status).toBe('draft');
  });

  test('dropped and brought back', async () => {
    const { app, post } = await aCard();
    await button('不发了').click();
    await button('又要发了').click();
    await expect.element(button('已发，盖章 1')).toBeVisible();
    expect((await app.repository.post(post.id))?.state.status).toBe('draft');
  });

  test('a scheduled one that is out counts from when it was planned', async () => {
    const { app, post } = await aCard('weibo', { state: { status: 'scheduled' } });
    comeBackAt('2026-11-21T21:30');
    await button('发出了，盖章 1').click();
    await vi.waitFor(async () =>
      expect((await app.repository.post(post.id))?.state).toMatchObject({
        went: { at: instant('2026-11-21T20:40'), by: 'scheduler' },
      }),
    );
  });
});

describe('putting off', () => {
  test('offers later times, moves in one step and tells the new time', async () => {
    const { app, post } = await aCard();
    await button('推迟').click();
    await expect
      .element(page.getByRole('menuitem', { name: /^1 小时后/ }))
      .toHaveTextContent('1 小时后11月21日周六 21:40');
    await page.getByRole('menuitem', { name: /^明天同一时间/ }).click();
    await vi.waitFor(() =>
      expect(app.notices.current()).toMatchObject({ note: '改到 11月22日周日 20:40。' }),
    );
    expect((await app.repository.post(post.id))?.plan).toEqual(plan('2026-11-22T20:40'));
    await app.history.undo();
    expect((await app.repository.post(post.id))?.plan).toEqual(plan('2026-11-21T20:40'));
  });

  test('offers the next free slot of its platform, where it has slots', async () => {
    const slot = { platform: 'xiaohongshu', weekdays: [1, 4], clock: '12:00' } as const;
    const { app, post } = await aCard('xiaohongshu', {}, { queueSlots: [slot] });
    const [taken] = await posts(app, { 占着的: '2026-11-23T12:00' });
    if (!taken) throw new Error('nothing was planned');
    await app.repository.commit([edit('posts', taken, { platform: 'xiaohongshu' })], NOW);
    await button('推迟').click();
    await page.getByRole('menuitem', { name: /^下一个空档/ }).click();
    await vi.waitFor(async () =>
      expect((await app.repository.post(post.id))?.plan).toEqual(plan('2026-11-26T12:00')),
    );
  });

  test('to a picked time, by keyboard alone', async () => {
    const { app, post } = await aCard();
    await expect.element(button('推迟')).toBeVisible();
    button('推迟').element().focus();
    await userEvent.keyboard('{Enter}{End}{Enter}');
    await page.getByLabelText('日期').fill('2026-11-25');
    await page.getByLabelText('时间').fill('07:30');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(async () =>
      expect((await app.repository.post(post.id))?.plan).toEqual(plan('2026-11-25T07:30')),
    );
  });

  test('says what a platform’s scheduler has to be told', async () => {
    const { app } = await aCard('xiaohongshu', { state: { status: 'scheduled' } });
    await button('推迟').click();
    await page.getByRole('menuitem', { name: /^明天同一时间/ }).click();
    await vi.waitFor(() =>
      expect(app.notices.current()).toMatchObject({
        note: expect.stringContaining('别忘了在小红书里也改定时'),
      }),
    );
  });

  test('refuses a time that does not exist and keeps the form', async () => {
    const { app, post } = await aCard();
    await button('推迟').click();
    await page.getByRole('menuitem', { name: '选时间…' }).click();
    await page.getByLabelText('日期').fill('');
    await page.getByRole('dialog').getByRole('button', { name: '推迟' }).click();
    await expect.element(page.getByText('日期或时间不对')).toBeVisible();
    expect((await app.repository.post(post.id))?.plan).toEqual(plan('2026-11-21T20:40'));
  });
});
