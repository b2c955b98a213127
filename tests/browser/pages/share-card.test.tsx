/** The share card: as it is looked at, saved and shared; its text fits whatever a streak is called. */
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CARD_SHAPES, CARD_SIZES } from '../../../src/ui/share-card/card';
import { drawCard } from '../../../src/ui/share-card/draw-card';
import { fitText } from '../../../src/ui/share-card/fit-text';
import { anyText } from '../../support/arbitraries';
import { day } from '../../support/builders';
import { dialog, mornings, openStreak } from '../../support/streaks-page';

const canvas = () => dialog().getByRole('img');
const openCard = () => page.getByRole('button', { name: '分享卡片' }).click();

/** What is handed over as files while the test runs. */
function catchFiles(): { readonly shared: File[]; readonly saved: { name: string; file: Blob }[] } {
  const shared: File[] = [];
  const saved: { name: string; file: Blob }[] = [];
  const spies = [
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList),
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      saved.push({ name: '', file: file as Blob });
      return '#';
    }),
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const last = saved.at(-1);
      if (last) last.name = this.download;
    }),
  ];
  Object.assign(navigator, {
    canShare: () => true,
    share: async ({ files }: ShareData) => void shared.push(...(files ?? [])),
  });
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  });
  return { shared, saved };
}

async function sizeOf(file: Blob | undefined): Promise<string> {
  const { width, height } = await createImageBitmap(file as Blob);
  return `${width}×${height}`;
}

describe('the share card', () => {
  test('says what it shows, and is saved in each shape at 1080 pixels', async () => {
    const { saved } = catchFiles();
    await openStreak('2026-11-19', mornings('2026-11-19', '2026-11-21'));
    await openCard();
    await expect
      .element(canvas())
      .toHaveAccessibleName('手帐日更 · 3/365 · 2026.11.19 — 2026.11.21 · 连更 3 天，一天没断');
    for (const [shape, size] of [
      ['3:4', '1080×1440'],
      ['1:1', '1080×1080'],
      ['9:16', '1080×1920'],
      ['16:9', '1920×1080'],
    ]) {
      await dialog()
        .getByText(shape as string, { exact: true })
        .click();
      await dialog().getByRole('button', { name: '保存图片' }).click();
      await expect.poll(() => saved.at(-1)?.name).toBe('手帐日更 3_365.png');
      expect(await sizeOf(saved.pop()?.file)).toBe(size);
    }
  });

  test('is shared as a picture where the system can', async () => {
    const { shared } = catchFiles();
    await openStreak('2026-11-20', ['2026-11-20T07:30']);
    await openCard();
    await dialog().getByText('深色', { exact: true }).click();
    await dialog().getByRole('button', { name: '分享', exact: true }).click();
    await expect.poll(() => shared[0]?.type).toBe('image/png');
  });

  test('not shared after all is no failure', async () => {
    const { shared } = catchFiles();
    const { app } = await openStreak('2026-11-20', []);
    const refused = () => Promise.reject(new DOMException('', 'AbortError'));
    Object.assign(navigator, { share: refused });
    await openCard();
    await dialog().getByRole('button', { name: '分享', exact: true }).click();
    await expect.element(dialog().getByRole('button', { name: '保存图片' })).toBeVisible();
    expect(shared).toEqual([]);
    expect(app.notices.current()?.kind).not.toBe('failed');
  });

  test('of a finished season tells its facts, and leads to the next season', async () => {
    const { app } = await openStreak('2026-11-19', mornings('2026-11-19', '2026-11-21'), {
      fields: { goal: 3, mode: 'strict', platforms: ['weibo'] },
    });
    const fact = (name: string) => page.getByText(name, { exact: true }).element().parentElement;
    await expect.element(page.getByText('赛季小结')).toBeVisible();
    expect(fact('最常发的时间')?.textContent).toBe('最常发的时间07:00 前后');
    expect(fact('发在')?.textContent).toBe('发在微博 3');
    expect(fact('第一篇')?.textContent).toBe('第一篇1/365 今天的一页');
    await page.getByRole('button', { name: '做成卡片' }).click();
    await expect.element(dialog().getByRole('radio', { name: '赛季小结' })).toBeChecked();
    await dialog().getByRole('button', { name: '关闭' }).click();

    await page.getByRole('button', { name: '开始下一季' }).click();
    await expect.element(dialog().getByLabelText('名字')).toHaveValue('手帐日更');
    await expect.element(dialog().getByLabelText('第一天')).toHaveValue('2026-11-22');
    await dialog().getByRole('button', { name: '开始连更' }).click();
    await expect.poll(() => app.streaks.all().length).toBe(2);
    expect(app.streaks.all()[1]?.streak()).toMatchObject({
      goal: 3,
      mode: 'strict',
      platforms: ['weibo'],
      startDay: '2026-11-22',
    });
  });
});

describe('a card’s drawing', () => {
  const content = {
    name: '手帐日更',
    label: 3650,
    goal: 3650,
    sheet: { first: day('2016-11-24'), last: day('2026-11-21'), kinds: Array(3650).fill('more') },
    lines: ['2016.11.24 — 2026.11.21', '连更 3650 天，一天没断'],
    facts: [],
    brand: '日章 · 一日一章',
    glyph: '章',
  };

  test.each(CARD_SHAPES)('in %s is the same picture at twice and three times the size', (shape) => {
    for (const scale of [2, 3]) {
      const drawn = document.createElement('canvas');
      drawCard(drawn, content, { shape, theme: 'dark', scale, serif: 'serif', sans: 'sans-serif' });
      const { width, height } = CARD_SIZES[shape];
      expect([drawn.width, drawn.height]).toEqual([width * scale, height * scale]);
      const edge = drawn.getContext('2d')?.getImageData(0, 0, 8, drawn.height).data ?? [];
      const paper = [22, 20, 18, 255];
      expect(Array.from(edge).every((value, i) => value === paper[i % 4])).toBe(true);
    }
  });

  test('has room for any text: smaller first, then cut between whole characters', () => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const face = { family: 'sans-serif', weight: 400, size: [16, 11] } as const;
    expect(fitText(context, '手帐日更', face, 200)).toMatchObject({ text: '手帐日更', size: 16 });
    // A context whose glyphs do not shrink in proportion, as hinted ones do not.
    const uneven = {
      font: '',
      measureText: (what: string) =>
        ({
          width: Math.ceil(Number.parseFloat(uneven.font.slice(4)) / 2) * what.length,
        }) as TextMetrics,
    };
    expect(fitText(uneven, '手帐日更手帐日更', face, 60)).toMatchObject({
      text: '手帐日更手帐日更',
      width: 56,
    });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, room) => {
        const fitted = fitText(context, text, face, room);
        expect(fitted.width).toBeLessThanOrEqual(room);
        if (fitted.text !== text) {
          expect(fitted.size).toBe(11);
          expect(fitted.text.endsWith('…')).toBe(true);
          expect(text.startsWith(fitted.text.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});
