/** Tags as chips, by keys, paste and press, in every platform's syntax. */
import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { button, openPiece, openTab, postOn, settles, textbox } from '../../support/editor-page';

const list = () => page.getByRole('list', { name: '已有的标签' });
/** The chips as they are read. */
const chips = () =>
  list().elements().length === 0
    ? []
    : [...list().element().querySelectorAll('li')].map((chip) => chip.textContent);
const expectChips = (...tags: string[]) => vi.waitFor(() => expect(chips()).toEqual(tags));

async function paste(text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  textbox('标签')
    .element()
    .dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
}

test('a space, a comma or Enter makes a chip; Backspace removes the last', async () => {
  const { pieceNow } = await openPiece();
  await textbox('标签').click();
  await userEvent.keyboard('手帐 日更，vlog{Enter}');
  await expectChips('手帐', '日更', 'vlog');
  await settles(async () => expect((await pieceNow()).tags).toEqual(['手帐', '日更', 'vlog']));
  await userEvent.keyboard('{Backspace}');
  await expectChips('手帐', '日更');
  await userEvent.keyboard('手帐 ');
  await expectChips('手帐', '日更');
  await userEvent.keyboard('"hand account"');
  await expectChips('手帐', '日更', 'hand account');
  await settles(async () =>
    expect((await pieceNow()).tags).toEqual(['手帐', '日更', 'hand account']),
  );
});

test('the arrows walk along the chips; Delete and Backspace remove the one in focus', async () => {
  await openPiece({ tags: ['一', '二', '三', '四'] });
  await textbox('标签').click();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(button('去掉“四”')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(button('去掉“二”')).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expectChips('一', '三', '四');
  await expect.element(button('去掉“三”')).toHaveFocus();
  await userEvent.keyboard('{Backspace}');
  await expectChips('一', '四');
  await expect.element(button('去掉“一”')).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(textbox('标签')).toHaveFocus();
});

test('chips are pressed away one after another, however fast', async () => {
  const { app, id } = await openPiece({ tags: ['一', '二', '三'] });
  await openTab('微博');
  await button('去掉“一”').click();
  await button('去掉“二”').click();
  await expectChips('三');
  await expect.element(textbox('标签')).toHaveFocus();
  await userEvent.keyboard('四 ');
  await expectChips('三', '四');
  await settles(async () => expect((await postOn(app, id, 'weibo'))?.tags).toEqual(['三', '四']));
});

test('what an input method composes becomes a chip only when it is done', async () => {
  const { pieceNow } = await openPiece();
  await textbox('标签').click();
  const session = cdp();
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
  await compose('shou zhang');
  await expect.element(textbox('标签')).toHaveValue('shou zhang');
  expect(chips()).toEqual([]);
  await session.send('Input.insertText', { text: '手帐' });
  await expect.element(textbox('标签')).toHaveValue('手帐');
  await userEvent.keyboard(' ');
  await expectChips('手帐');
  await settles(async () => expect((await pieceNow()).tags).toEqual(['手帐']));
});

test.for([
  ['#手帐 #日更 ', ['手帐', '日更']],
  ['#手帐# #hand account#', ['手帐', 'hand account']],
  ['手帐，日更，vlog', ['手帐', '日更', 'vlog']],
] as const)('pasting “%s” makes %j', async ([text, tags]) => {
  await openPiece();
  await textbox('标签').click();
  await paste(text);
  await expectChips(...tags);
});

test('what is typed last is kept without a sign, also when the tab is turned', async () => {
  const { app, id } = await openPiece();
  await openTab('B站');
  await textbox('标签').click();
  await userEvent.keyboard('手帐 日更');
  await openTab('微博');
  await settles(async () =>
    expect((await postOn(app, id, 'bilibili'))?.tags).toEqual(['手帐', '日更']),
  );
  await openTab('B站');
  await expectChips('手帐', '日更');
});

test.for([
  ['小红书', '#手帐 #handaccount'],
  ['B站', '手帐,hand account'],
  ['YouTube', '手帐,hand account'],
  ['微博', '#手帐# #hand account#'],
] as const)('%s gets %s', async ([platform, written]) => {
  await openPiece({ tags: ['手帐', 'hand account'] });
  await openTab(platform);
  await expect.element(page.getByText(`贴出去是 ${written}`)).toBeVisible();
});

test('tags that are too long or too many are marked, and said', async () => {
  const many = Array.from({ length: 11 }, (_, i) => `标签${i}`);
  await openPiece({ tags: [...many, '长'.repeat(21)] });
  await openTab('B站');
  const marked = () =>
    [...document.querySelectorAll('li[data-wrong]')].map((chip) => chip.textContent);
  await vi.waitFor(() => expect(marked()).toEqual(['标签10放不下', `${'长'.repeat(21)}太长`]));
  await expect
    .element(page.getByRole('alert').getByText(/^太长的标签：长+ · 放不下：标签10 长+$/))
    .toBeVisible();
  await expect.element(page.getByText('12 / 10', { exact: true })).toBeVisible();
});

describe('tag sets', () => {
  test('are saved from what is there, added elsewhere, renamed and deleted', async () => {
    const { app, id, pieceNow } = await openPiece({ tags: ['手帐', 'hand account'] });
    await button('标签组').click();
    await page.getByRole('menuitem', { name: '把这些标签存成一组…' }).click();
    await page.getByLabelText('存成').fill('日常组');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('“日常组”的名字')).toHaveValue('日常组');
    await button('关闭').click();

    await openTab('微博');
    await textbox('标签').click();
    await userEvent.keyboard('{Backspace}{Backspace}文具 ');
    await button('标签组').click();
    await page.getByRole('menuitem', { name: /日常组/ }).click();
    await expectChips('文具', '手帐', 'hand account');
    expect((await postOn(app, id, 'weibo'))?.tags).toEqual(['文具', '手帐', 'hand account']);
    expect((await pieceNow()).tags).toEqual(['手帐', 'hand account']);
    await app.history.undo();
    await expectChips('文具');

    await button('标签组').click();
    await page.getByRole('menuitem', { name: '把这些标签存成一组…' }).click();
    await page.getByLabelText('“日常组”的名字').fill('手帐组');
    await userEvent.tab();
    await expect.element(button('删掉“手帐组”')).toBeVisible();
    await button('删掉“手帐组”').click();
    await expect.element(page.getByText('还没有标签组。')).toBeVisible();
    expect(await app.repository.templates()).toEqual([]);
  });
});
