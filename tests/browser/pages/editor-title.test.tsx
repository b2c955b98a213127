/** Titles with variables and templates, and earlier texts with the way back to them. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VERSION_PAUSE } from '../../../src/domain/version';
import { NOW } from '../../support/builders';
import { button, openPiece, openTab, postOn, settles, textbox } from '../../support/editor-page';

const dialog = () => page.getByRole('dialog');

describe('a title', () => {
  test('takes variables where the cursor stands, and shows how it goes out', async () => {
    const { app, id } = await openPiece();
    await openTab('B站');
    const field = textbox('标题').element() as HTMLTextAreaElement;
    await textbox('标题').fill('｜桌面');
    field.setSelectionRange(0, 0);
    await button('变量和模板').click();
    await page.getByRole('menuitem', { name: /^\{date\}/ }).click();
    await expect.element(textbox('标题')).toHaveValue('{date}｜桌面');
    await expect.element(textbox('标题')).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(textbox('标题')).toHaveValue('{date} ｜桌面');
    await expect.element(page.getByText('发出时的标题：11月24日 ｜桌面')).toBeVisible();
    await settles(async () =>
      expect((await postOn(app, id, 'bilibili'))?.title).toBe('{date} ｜桌面'),
    );
  });

  test('is saved as a template and applied on another platform, by keys', async () => {
    const { app, id } = await openPiece();
    await openTab('B站');
    await textbox('标题').fill('{date}｜{title}');
    button('变量和模板').element().focus();
    await userEvent.keyboard('{Enter}{End}{Enter}');
    await expect.element(dialog().getByLabelText('存成')).toHaveValue('{date}｜{title}');
    await dialog().getByLabelText('存成').fill('带日期');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog().getByLabelText('“带日期”的名字')).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await openTab('微博');
    await button('变量和模板').click();
    await page.getByRole('menuitem', { name: /带日期/ }).click();
    await expect.element(textbox('标题')).toHaveValue('{date}｜{title}');
    await expect.element(page.getByText('发出时的标题：11月24日｜桌面改造')).toBeVisible();
    expect(await postOn(app, id, 'weibo')).toMatchObject({ ownTitle: true });
    await app.history.undo();
    await expect.element(textbox('标题')).toHaveValue('桌面改造');
  });
});

describe('earlier texts', () => {
  test('there are none at first, and the dialog says so', async () => {
    await openPiece();
    await button('正文的历史').click();
    await expect.element(page.getByText(/还没有以前的版本/)).toBeVisible();
  });

  test('show when they stood there and what only they have; one comes back, and nothing is lost', async () => {
    const { app, id, pieceNow } = await openPiece({ body: '搬家一年，聊聊灯光。' });
    vi.setSystemTime(NOW + VERSION_PAUSE);
    await textbox('正文').fill('搬家一年，聊聊收纳。');
    await settles(async () => expect((await pieceNow()).body).toBe('搬家一年，聊聊收纳。'));

    await button('正文的历史').click();
    await expect.element(dialog().getByText('写到 11月21日 20:05 为止')).toBeVisible();
    expect(dialog().element().querySelector('mark')?.textContent).toBe('灯光');
    await button('换回这一版').click();
    await expect.element(textbox('正文')).toHaveValue('搬家一年，聊聊灯光。');
    await expect.element(dialog()).not.toBeInTheDocument();
    const texts = (await app.repository.versions(id)).map(({ text }) => text);
    expect(texts).toContain('搬家一年，聊聊收纳。');

    await app.history.undo();
    await expect.element(textbox('正文')).toHaveValue('搬家一年，聊聊收纳。');
  });
});
