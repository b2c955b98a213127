/** Texts in the editor: what does not fit is marked exactly where it is typed, however it is typed. */
import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import {
  button,
  marksOf,
  openPiece,
  openTab,
  postOn,
  settles,
  textbox,
} from '../../support/editor-page';

const han = (count: number) => '汉'.repeat(count);
const field = (name: string) => textbox(name).element() as HTMLTextAreaElement;
const mirrorOf = (name: string) => field(name).previousElementSibling as HTMLElement;

describe('the overflow', () => {
  test('is marked to the character, and the message quotes it', async () => {
    await openPiece();
    await openTab('小红书');
    await textbox('标题').fill(`${han(20)}👨‍👩‍👧‍👦了`);
    await vi.waitFor(() => expect(marksOf('标题')).toEqual(['over: 👨‍👩‍👧‍👦了']));
    await expect.element(page.getByText('超出“👨‍👩‍👧‍👦了”', { exact: true })).toBeVisible();
    await expect.element(textbox('标题')).toHaveAttribute('aria-invalid', 'true');
    await textbox('标题').fill(han(20));
    await vi.waitFor(() => expect(marksOf('标题')).toEqual([]));
    await expect.element(textbox('标题')).not.toHaveAttribute('aria-invalid');
  });

  test('is told by a wave, not by colour alone', async () => {
    await openPiece({ title: han(21) });
    await openTab('小红书');
    await vi.waitFor(() => expect(marksOf('标题')).toEqual(['over: 汉']));
    const mark = mirrorOf('标题').querySelector('mark') as HTMLElement;
    expect(getComputedStyle(mark).textDecorationLine).toBe('underline');
    expect(getComputedStyle(mark).textDecorationStyle).toBe('wavy');
  });

  test('counts the filled-in title and marks the typed one', async () => {
    await openPiece({ title: `${han(18)}{date}啊` });
    await openTab('小红书');
    await vi.waitFor(() => expect(marksOf('标题')).toEqual(['over: {date}啊']));
    await expect.element(page.getByText(/发出时的标题：汉+11月24日啊/)).toBeVisible();
  });

  test('is marked while an input method composes, and nothing composed is lost', async () => {
    const { app, id } = await openPiece({ title: han(19) });
    await openTab('小红书');
    field('标题').focus();
    field('标题').setSelectionRange(19, 19);
    const session = cdp();
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('shouzhang');
    await expect.element(textbox('标题')).toHaveValue(`${han(19)}shouzhang`);
    await vi.waitFor(() => expect(marksOf('标题')).toEqual(['over: ouzhang']));
    // What is half composed is on disk by now, and the composition goes on.
    await settles(async () =>
      expect((await postOn(app, id, 'xiaohongshu'))?.title).toBe(`${han(19)}shouzhang`),
    );
    await compose('手帐');
    await session.send('Input.insertText', { text: '手帐' });
    await expect.element(textbox('标题')).toHaveValue(`${han(19)}手帐`);
    await vi.waitFor(() => expect(marksOf('标题')).toEqual(['over: 帐']));
    await settles(async () =>
      expect((await postOn(app, id, 'xiaohongshu'))?.title).toBe(`${han(19)}手帐`),
    );
  });

  test('forbidden characters are marked and named', async () => {
    await openPiece();
    await openTab('YouTube');
    await textbox('标题').fill('a <b> c');
    await vi.waitFor(() => expect(marksOf('标题')).toEqual(['forbidden: <', 'forbidden: >']));
    await expect.element(page.getByText('不能用 < >', { exact: true })).toBeVisible();
  });

  test('tags behind a body count with it', async () => {
    await openPiece({ body: han(1000), tags: ['手帐'] });
    await openTab('小红书');
    await expect.element(page.getByText('1004 / 1000', { exact: true })).toBeVisible();
    expect(marksOf('正文')).toEqual([]);
    await textbox('正文').fill(`${han(1000)}多`);
    await vi.waitFor(() => expect(marksOf('正文')).toEqual(['over: 多']));
  });

  test('the marks lie exactly behind the text, which grows as long as it gets', async () => {
    await openPiece();
    const low = field('正文').getBoundingClientRect().height;
    await textbox('正文').fill(`${'把工作室搬进 6㎡ desk setup 👍🏽 '.repeat(40)}\n\n`);
    const area = field('正文');
    const mirror = mirrorOf('正文');
    await vi.waitFor(() => expect(area.getBoundingClientRect().height).toBeGreaterThan(low * 3));
    expect(area.scrollHeight).toBe(area.clientHeight);
    const box = (element: HTMLElement) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    };
    expect(box(mirror)).toEqual(box(area));
    const metrics = [
      'fontFamily',
      'fontSize',
      'lineHeight',
      'letterSpacing',
      'paddingLeft',
    ] as const;
    for (const name of [...metrics, 'paddingTop', 'borderTopWidth', 'whiteSpace'] as const) {
      expect(getComputedStyle(mirror)[name], name).toBe(getComputedStyle(area)[name]);
    }
  });

  test('a title wraps but has no lines of its own', async () => {
    const { pieceNow } = await openPiece();
    await textbox('标题').fill('第一行\n第二行');
    await expect.element(textbox('标题')).toHaveValue('第一行 第二行');
    await userEvent.keyboard('{Enter}');
    await expect.element(textbox('标题')).toHaveValue('第一行 第二行');
    await settles(async () => expect((await pieceNow()).title).toBe('第一行 第二行'));
  });

  test('a tab says that something in it is too long, and a line leads there', async () => {
    await openPiece({ title: `${han(20)}多了` });
    await expect.element(page.getByRole('tab', { name: /小红书.*有超出的/ })).toBeVisible();
    await button('小红书标题 22 / 20，超出“多了”').click();
    await expect.element(page.getByRole('tab', { name: '小红书', selected: true })).toBeVisible();
    await textbox('标题').fill('短的');
    await expect.element(page.getByRole('tab', { name: '小红书', exact: true })).toBeVisible();
  });
});

describe('where a text comes from', () => {
  test('is plain at a glance, and there is a way back', async () => {
    const { app, id } = await openPiece();
    await openTab('B站');
    expect(page.getByText('跟随总稿').elements()).toHaveLength(3);
    await textbox('标题').fill('另一个标题');
    await expect.element(page.getByText('单独写的')).toBeVisible();
    expect(page.getByText('跟随总稿').elements()).toHaveLength(2);
    await button('改回跟随总稿').click();
    await expect.element(textbox('标题')).toHaveValue('桌面改造');
    expect(await postOn(app, id, 'bilibili')).toMatchObject({ ownTitle: false });
  });
});

describe('limits that a person corrected', () => {
  test('hold in the editor', async () => {
    await openPiece({ title: '一二三四' }, { limits: { bilibili: { title: 3 } } });
    await openTab('B站');
    await expect.element(page.getByText('4 / 3', { exact: true })).toBeVisible();
    expect(marksOf('标题')).toEqual(['over: 四']);
  });
});
