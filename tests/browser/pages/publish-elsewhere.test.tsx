/** Leaving for the platform: its app or its page, and its own scheduler. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '../../../src/ui/open-app';
import { aPiece, aPost, creation, NOW, plan } from '../../support/builders';
import { aCard } from '../../support/publish-page';
import { comeBackAt } from '../../support/state';

const link = (platform: string) => page.getByRole('link', { name: `打开${platform}` });

/** What was opened, as `address → where`. */
function windows(): string[] {
  const opened: string[] = [];
  const open = vi.spyOn(window, 'open').mockImplementation((address, where) => {
    opened.push(`${address} → ${where}`);
    return window;
  });
  onTestFinished(() => open.mockRestore());
  return opened;
}

/** The page comes into view or leaves it. */
function inView(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

function onAPhone(): void {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148 Safari/604.1',
  );
}

describe('an app that is opened', () => {
  const WEB = 'https://weibo.com → _blank';
  const APP = 'sinaweibo://sendweibo → _self';

  function opening(): string[] {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });
    return windows();
  }

  test('gives way to the web where this page still is in view after a moment', () => {
    const opened = opening();
    openApp('sinaweibo://sendweibo', 'https://weibo.com');
    expect(opened).toEqual([APP]);
    vi.advanceTimersByTime(1700);
    expect(opened).toEqual([APP]);
    vi.advanceTimersByTime(200);
    expect(opened).toEqual([APP, WEB]);
  });

  test('stays when it has come up, also when one comes back later', () => {
    const opened = opening();
    openApp('sinaweibo://sendweibo', 'https://weibo.com');
    vi.advanceTimersByTime(600);
    inView('hidden');
    vi.advanceTimersByTime(60_000);
    inView('visible');
    vi.advanceTimersByTime(60_000);
    expect(opened).toEqual([APP]);
  });

  test('is not waited for once one has gone elsewhere', () => {
    const opened = opening();
    const stop = openApp('sinaweibo://sendweibo', 'https://weibo.com');
    stop();
    vi.advanceTimersByTime(60_000);
    expect(opened).toEqual([APP]);
  });

  test('gives way to the web in this page where no tab can be opened', () => {
    opening();
    const opened: string[] = [];
    vi.spyOn(window, 'open').mockImplementation((address, where) => {
      opened.push(`${address} → ${where}`);
      return null;
    });
    openApp('youtube://', 'https://studio.youtube.com');
    vi.advanceTimersByTime(2000);
    expect(opened.at(-1)).toBe('https://studio.youtube.com → _self');
  });
});

describe('the platform', () => {
  test('is a page in a tab of its own on a desktop', async () => {
    const opened = windows();
    await aCard();
    await expect.element(link('小红书')).toHaveAttribute('target', '_blank');
    await expect.element(link('小红书')).toHaveAttribute('rel', 'noreferrer noopener');
    link('小红书')
      .element()
      .addEventListener('click', (event) => {
        expect(event.defaultPrevented).toBe(false);
        event.preventDefault();
      });
    await link('小红书').click();
    expect(opened).toEqual([]);
  });

  test('is 小红书’s form for pictures, and for a video once that is chosen', async () => {
    await aCard();
    await expect.element(link('小红书')).toHaveAttribute('href', expect.stringMatching('=image$'));
    await page.getByText('视频', { exact: true }).click();
    await expect.element(link('小红书')).toHaveAttribute('href', expect.stringMatching('=video$'));
  });

  test('is 小红书’s form for a video where the piece also goes out on B站', async () => {
    const { app, post } = await aCard();
    const other = { ...aPost(aPiece(), { platform: 'bilibili' }), pieceId: post.pieceId };
    await app.repository.commit([creation('posts', other)], NOW);
    await expect.element(link('小红书')).toHaveAttribute('href', expect.stringMatching('=video$'));
  });

  test('is its app on a phone, with the text filled in where it takes one', async () => {
    onAPhone();
    const opened = windows();
    await aCard('weibo');
    await link('微博').click();
    const [app = ''] = opened;
    expect(decodeURIComponent(app)).toBe(
      'sinaweibo://sendweibo?content=1/365 一页\n写满了\n#手帐# #文具# → _self',
    );
  });
});

describe('the platform’s own scheduler', () => {
  test('is told of by the day on which it opens, and when it has', async () => {
    await aCard('xiaohongshu', { plan: plan('2026-12-08T20:00') });
    await expect.element(page.getByText('小红书 11月24日 起可定时')).toBeVisible();
    comeBackAt('2026-11-24T12:00');
    await expect.element(page.getByText('小红书 20:00 起可定时')).toBeVisible();
    comeBackAt('2026-11-24T20:00');
    await expect
      .element(page.getByText('小红书现在可以定时了 · 到 12月8日 19:00 为止'))
      .toBeVisible();
    comeBackAt('2026-12-08T19:30');
    await expect.element(page.getByText(/离发布不到 1 小时/)).toBeVisible();
    comeBackAt('2026-12-08T20:30');
    await expect
      .element(page.getByRole('button', { name: '已在平台定时' }))
      .not.toBeInTheDocument();
  });

  test('takes any time ahead on YouTube', async () => {
    await aCard('youtube', { plan: plan('2027-12-08T20:00') });
    await expect.element(page.getByText('YouTube随时可以定时')).toBeVisible();
  });

  test('is noted as set, and taken back', async () => {
    const { app, post } = await aCard('bilibili', { plan: plan('2026-11-23T20:00') });
    await page.getByRole('button', { name: '已在平台定时' }).click();
    await expect.element(page.getByText('11月23日 20:00 由B站自己发出')).toBeVisible();
    expect((await app.repository.post(post.id))?.state.status).toBe('scheduled');
    await page.getByRole('button', { name: '没有定时' }).click();
    await expect.element(page.getByText(/^B站现在可以定时了/)).toBeVisible();
    expect((await app.repository.post(post.id))?.state.status).toBe('ready');
  });

  test('outside of its window warns, and does not stand in the way', async () => {
    const { app, post } = await aCard('xiaohongshu', { plan: plan('2026-12-24T20:00') });
    await page.getByRole('button', { name: '已在平台定时' }).click();
    await vi.waitFor(() =>
      expect(app.notices.current()).toMatchObject({ note: '小红书只能定时到 14 天内。' }),
    );
    expect((await app.repository.post(post.id))?.state.status).toBe('scheduled');
  });
});
