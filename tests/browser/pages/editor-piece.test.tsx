/** What belongs to a piece besides its texts: steps, links, copies, templates, and the way out. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { plan } from '../../support/builders';
import { button, openPiece, openTab, postOn, settles, textbox } from '../../support/editor-page';

const step = (name: string | RegExp) => page.getByRole('checkbox', { name });
const dialog = () => page.getByRole('dialog');

describe('steps', () => {
  test('the usual five come in one tap, counted back from the first day, and are ticked', async () => {
    const { app, pieceNow } = await openPiece();
    await button('放上常用的五步 脚本 拍摄 剪辑 封面 字幕').click();
    await settles(async () =>
      expect((await pieceNow()).steps.map(({ name, leadDays }) => [name, leadDays])).toEqual([
        ['脚本', 5],
        ['拍摄', 3],
        ['剪辑', 2],
        ['封面', 1],
        ['字幕', 1],
      ]),
    );
    // Today is the 21st, the first post goes out on the 24th.
    await expect.element(step('脚本 11月19日 过了')).not.toBeChecked();
    await expect.element(step('拍摄 11月21日 前')).toBeVisible();
    await expect.element(step('字幕 11月23日 前')).toBeVisible();

    step('脚本 11月19日 过了').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(step('脚本')).toBeChecked();
    await expect.element(step('脚本')).toHaveFocus();
    await settles(async () => expect((await pieceNow()).steps[0]?.done).toBe(true));
    await app.history.undo();
    await expect.element(step(/脚本/)).not.toBeChecked();

    const weibo = await postOn(app, (await pieceNow()).id, 'weibo');
    await app.planning.move(weibo as never, plan('2026-11-22T08:00'));
    await expect.element(step('字幕 11月21日 前')).toBeVisible();
  });

  test('are added, named, ordered and removed by keys, on every tab', async () => {
    const { pieceNow } = await openPiece();
    const names = async () => (await pieceNow()).steps.map(({ name }) => name);
    await openTab('B站');
    await button('改步骤').click();
    await dialog().getByLabelText('加一步').fill('找场地');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog().getByLabelText('步骤', { exact: true })).toHaveValue('找场地');
    await dialog().getByLabelText('加一步').fill('剪辑');
    await userEvent.keyboard('{Enter}');
    await settles(async () => expect(await names()).toEqual(['找场地', '剪辑']));

    await expect.element(button('“剪辑”往前挪')).toBeVisible();
    button('“剪辑”往前挪').element().focus();
    await userEvent.keyboard('{Enter}');
    await settles(async () => expect(await names()).toEqual(['剪辑', '找场地']));

    const first = dialog().getByLabelText('步骤', { exact: true }).first();
    await first.fill('粗剪');
    await userEvent.tab();
    await settles(async () => expect(await names()).toEqual(['粗剪', '找场地']));
    const lead = dialog().getByLabelText('提前几天').first();
    await lead.fill('1.5');
    await userEvent.tab();
    await expect.element(page.getByText('填 0 到 365 的整数')).toBeVisible();
    await lead.fill('4');
    await userEvent.tab();
    await settles(async () => expect((await pieceNow()).steps[0]?.leadDays).toBe(4));
    await button('删掉“找场地”').click();
    await settles(async () => expect(await names()).toEqual(['粗剪']));
    await button('关闭').click();
    await expect.element(step('粗剪 11月20日 过了')).toBeVisible();
  });
});

describe('links', () => {
  test.for(['http://example.com', 'example.com', 'javascript:alert(1)', 'https://'])(
    '“%s” is refused with a reason, and stays to be mended',
    async (link) => {
      const { pieceNow } = await openPiece();
      await textbox('加一个链接').fill(link);
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText('链接要以 https:// 开头')).toBeVisible();
      await expect.element(textbox('加一个链接')).toHaveValue(link);
      expect((await pieceNow()).links).toEqual([]);
    },
  );

  test('are kept, opened in a tab of their own, and taken off', async () => {
    const { pieceNow } = await openPiece();
    await textbox('加一个链接').fill('https://example.com/a');
    await userEvent.keyboard('{Enter}');
    const link = page.getByRole('link', { name: 'https://example.com/a' });
    await expect.element(link).toHaveAttribute('href', 'https://example.com/a');
    await expect.element(link).toHaveAttribute('rel', 'noreferrer noopener');
    await textbox('加一个链接').fill('https://example.com/a');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('这个链接已经有了')).toBeVisible();
    await button('去掉 https://example.com/a').click();
    await settles(async () => expect((await pieceNow()).links).toEqual([]));
  });
});

describe('a copy', () => {
  test('of the texts alone is an idea', async () => {
    const { app, screen } = await openPiece({ body: '正文' });
    await button('复制一份').click();
    await dialog().getByRole('button', { name: '复制一份' }).click();
    await vi.waitFor(async () => expect(await app.repository.inbox()).toHaveLength(1));
    const [copy] = await app.repository.inbox();
    expect(copy).toMatchObject({ title: '桌面改造', body: '正文' });
    await vi.waitFor(() => expect(screen.address()).toBe(`/pieces/${copy?.id}`));
  });

  test('with its posts begins on the day chosen', async () => {
    const { app, screen, id } = await openPiece();
    await button('复制一份').click();
    await dialog().getByText('连发布一起').click();
    await expect.element(dialog().getByLabelText('最早一条排在')).toHaveValue('2026-12-01');
    await dialog().getByLabelText('最早一条排在').fill('2026-12-05');
    await dialog().getByRole('button', { name: '复制一份' }).click();
    await vi.waitFor(() => expect(screen.address()).not.toBe(`/pieces/${id}`));
    const copy = screen.address().split('/')[2] as string;
    const posts = await app.repository.postsOfPiece(copy);
    expect(posts.map(({ plan }) => plan.wall)).toEqual(Array(4).fill('2026-12-05T20:00'));
  });
});

describe('templates of whole pieces', () => {
  test('are saved, used for a new idea, and deleted', async () => {
    const { app, screen, id } = await openPiece({ title: '{n}/365', tags: ['手帐'] });
    await button('模板').click();
    await dialog().getByLabelText('存成').fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('起个名字')).toBeVisible();
    await dialog().getByLabelText('存成').fill('日更');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog().getByLabelText('“日更”的名字')).toBeVisible();
    await expect.element(dialog().getByText('小红书 B站 YouTube 微博').first()).toBeVisible();
    await dialog()
      .getByRole('button', { name: /用它新建/ })
      .click();
    await vi.waitFor(() => expect(screen.address()).not.toBe(`/pieces/${id}`));
    const [made] = await app.repository.inbox();
    expect(made).toMatchObject({ title: '{n}/365', tags: ['手帐'] });
  });
});

describe('the way out', () => {
  test('leads from the master to the post that goes out first, and from a tab to its own', async () => {
    const { app, id } = await openPiece();
    const youtube = await postOn(app, id, 'youtube');
    await app.planning.move(youtube as never, plan('2026-11-22T08:00'));
    await expect
      .element(page.getByRole('link', { name: '去发布到YouTube' }))
      .toHaveAttribute('href', `/publish/${youtube?.id}`);
    await openTab('B站');
    const bilibili = await postOn(app, id, 'bilibili');
    await expect
      .element(page.getByRole('link', { name: '去发布', exact: true }))
      .toHaveAttribute('href', `/publish/${bilibili?.id}`);
    await button('标记已发').click();
    await settles(async () =>
      expect((await postOn(app, id, 'bilibili'))?.state.status).toBe('published'),
    );
    await expect
      .element(page.getByRole('link', { name: '去发布', exact: true }))
      .not.toBeInTheDocument();
  });
});
