/** The inbox: noting, finding, sorting, archiving, planning, by press and by key. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Piece } from '../../../src/domain/piece';
import PiecesPage from '../../../src/pages/pieces/pieces-page';
import type { App } from '../../../src/state/app';
import { type Screen, visit } from '../../support/app-harness';
import { aPiece, aPost, creation, NOW, plan } from '../../support/builders';
import { aCreatorsApp, comeBackAt } from '../../support/state';

const field = page.getByRole('textbox', { name: '一句话记下灵感，回车' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const list = page.getByRole('list', { name: '灵感列表' });
const link = (title: string) => list.getByRole('link', { name: title });
const shown = () =>
  list
    .getByRole('link')
    .elements()
    .map((one) => one.querySelector('.written')?.textContent);

const DESK = { title: '把工作室搬进 6㎡', tags: ['桌面', '改造'], createdAt: 1 };
const VISIT = {
  title: '和印章师傅聊一下午',
  notes: '带上ＶＬＯＧ机',
  tags: ['印章'],
  createdAt: 2,
  updatedAt: 2,
};
const TAPE = { title: '胶带怎么分装', body: '三种办法', createdAt: 3 };

async function ideas(...pieces: Partial<Piece>[]): Promise<{ app: App; screen: Screen }> {
  const { app } = await aCreatorsApp();
  const made = pieces.map((fields) => creation('pieces', aPiece(fields)));
  if (made.length > 0) await app.repository.commit(made, NOW);
  const screen = await visit(app, { '/pieces': PiecesPage }, '/pieces');
  return { app, screen };
}
const three = () => ideas(DESK, VISIT, TAPE);

function paste(text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  field
    .element()
    .dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
}

describe('noting', () => {
  test('takes one line and Enter, and is ready for the next', async () => {
    await ideas();
    await expect.element(page.getByText('还没有灵感。想到什么，先记一句。')).toBeVisible();
    await field.fill('开箱');
    await userEvent.keyboard('{Enter}');
    await expect.element(link('开箱')).toBeVisible();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('分装{Enter}');
    await expect.element(link('分装')).toBeVisible();
    await expect.poll(shown).toEqual(['分装', '开箱']);
  });

  test('of several pasted lines asks first, and is one undo', async () => {
    const { app } = await ideas();
    await expect.element(field).toBeVisible();
    paste('- 开箱\n- 分装\n\n- 打样');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('记成 3 条灵感？');
    expect(await app.repository.inbox()).toEqual([]);
    await button('记下 3 条').click();
    await expect.poll(shown).toEqual(['开箱', '分装', '打样']);
    await app.history.undo();
    await expect.element(page.getByText('还没有灵感。想到什么，先记一句。')).toBeVisible();
  });

  test('of several pasted lines may make one', async () => {
    await ideas();
    await field.fill('周末');
    paste('开箱\n分装');
    await button('合成一条').click();
    await expect.element(field).toHaveValue('周末 开箱 分装');
    await expect.element(field).toHaveFocus();
  });
});

describe('finding', () => {
  test.each([
    ['工作室', [DESK.title]],
    ['下午 印章', [VISIT.title]],
    ['vlog', [VISIT.title]],
    ['三种', [TAPE.title]],
    ['改造', [DESK.title]],
  ])('%s', async (query, expected) => {
    await three();
    await page.getByRole('searchbox').fill(query);
    await expect.poll(shown).toEqual(expected);
    await expect.element(page.getByText('1 条', { exact: true })).toBeVisible();
  });

  test('says so when there is none', async () => {
    await three();
    await page.getByRole('searchbox').fill('火锅');
    await expect.element(page.getByText('没有找到。')).toBeVisible();
  });

  test('by tag, and in the order wanted', async () => {
    const { app } = await three();
    await expect.poll(shown).toEqual([TAPE.title, VISIT.title, DESK.title]);
    comeBackAt('2026-11-21T20:05');
    const desk = (await app.repository.inbox()).at(-1) as Piece;
    await app.planning.writePiece(desk, { notes: '量一下' });
    await page.getByLabelText('排序').selectOptions('刚改过的在前');
    await expect.poll(shown).toEqual([DESK.title, TAPE.title, VISIT.title]);
    await page.getByLabelText('按标签筛').selectOptions('印章（1）');
    await expect.poll(shown).toEqual([VISIT.title]);
  });
});

describe('one idea', () => {
  const act = async (title: string, item: string) => {
    await button(`“${title}”的操作`).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  test('is archived, found there, and put back', async () => {
    await three();
    await act(TAPE.title, '归档');
    await expect.poll(shown).toEqual([VISIT.title, DESK.title]);
    await page.getByText('已归档', { exact: true }).click();
    await expect.poll(shown).toEqual([TAPE.title]);
    await act(TAPE.title, '放回灵感');
    await expect.element(page.getByText(/^没有归档的灵感/)).toBeVisible();
    await page.getByText('灵感', { exact: true }).click();
    await expect.poll(shown).toEqual([TAPE.title, VISIT.title, DESK.title]);
  });

  test('is deleted, and back with one undo', async () => {
    const { app } = await three();
    await act(TAPE.title, '删除');
    await expect.poll(shown).toEqual([VISIT.title, DESK.title]);
    await app.history.undo();
    await expect.poll(shown).toEqual([TAPE.title, VISIT.title, DESK.title]);
  });

  test('becomes posts on platforms that are remembered', async () => {
    const { app } = await three();
    await act(TAPE.title, '排上…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '排上' }).click();
    await expect.element(page.getByText('选至少一个平台')).toBeVisible();
    await dialog.getByText('微博').click();
    await page.getByLabelText('日期').fill('2026-11-25');
    await page.getByLabelText('时间').fill('07:30');
    await dialog.getByRole('button', { name: '排上' }).click();
    await expect.poll(shown).toEqual([VISIT.title, DESK.title]);
    await vi.waitFor(() => expect(app.notices.current()).toMatchObject({ note: '发到微博。' }));
    await app.posts.load('2026-11-25' as never, '2026-11-25' as never);
    expect(app.posts.on('2026-11-25' as never)).toMatchObject([
      { title: TAPE.title, plan: plan('2026-11-25T07:30'), state: { status: 'draft' } },
    ]);
    await act(VISIT.title, '排上…');
    await expect.element(dialog.getByRole('checkbox', { name: '微博' })).toBeChecked();
  });
});

describe('several ideas', () => {
  test('are selected and planned one a day', async () => {
    const { app } = await three();
    await button('选择').click();
    await button('全选').click();
    await expect.element(page.getByText('选了 3 条')).toBeVisible();
    await page.getByRole('checkbox', { name: `选择“${DESK.title}”` }).click();
    await page.getByRole('region', { name: '选中的灵感' }).getByText('排上').click();
    await expect.element(page.getByText('一天一条，排到 11月23日周一。')).toBeVisible();
    await page.getByRole('dialog').getByText('微博').click();
    await page.getByRole('dialog').getByRole('button', { name: '排上' }).click();
    await expect.poll(shown).toEqual([DESK.title]);
    await app.history.undo();
    await expect.poll(shown).toEqual([TAPE.title, VISIT.title, DESK.title]);
  });

  test('are opened by a press only while nothing is being selected', async () => {
    const { screen } = await three();
    await button('选择').click();
    await link(TAPE.title).click();
    await expect.element(page.getByText('选了 1 条')).toBeVisible();
    expect(screen.address()).toBe('/pieces');
    await button('取消选择').click();
    await link(TAPE.title).click();
    expect(screen.address()).toMatch(/^\/pieces\/id-/);
  });
});

test('goes by keys alone: arrows, X selects, E archives, Delete deletes', async () => {
  const { app, screen } = await three();
  await expect.element(link(TAPE.title)).toBeVisible();
  link(TAPE.title).element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(link(VISIT.title)).toHaveFocus();
  await userEvent.keyboard('e');
  await expect.poll(shown).toEqual([TAPE.title, DESK.title]);
  await expect.element(link(DESK.title)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{Delete}');
  await expect.poll(shown).toEqual([DESK.title]);
  await expect.element(link(DESK.title)).toHaveFocus();
  await app.history.undo();
  await expect.poll(shown).toEqual([TAPE.title, DESK.title]);
  await userEvent.keyboard('x{ArrowUp}x');
  await expect.element(page.getByText('选了 2 条')).toBeVisible();
  await userEvent.keyboard('e');
  await expect.element(page.getByText('还没有灵感。想到什么，先记一句。')).toBeVisible();
  await app.history.undo();
  await expect.element(link(DESK.title)).toBeVisible();
  link(DESK.title).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.address()).toMatch(/^\/pieces\/id-/);
});

test('what is planned or archived is in its own list only', async () => {
  const { app } = await ideas(DESK, { ...TAPE, archivedAt: NOW });
  const piece = aPiece({ title: '排了的' });
  await app.repository.commit([creation('pieces', piece), creation('posts', aPost(piece))], NOW);
  await expect.poll(shown).toEqual([DESK.title]);
  await page.getByText('已排', { exact: true }).click();
  await expect.poll(shown).toEqual(['排了的']);
  await expect.element(button('“排了的”的操作')).not.toBeInTheDocument();
});

test('thousands are drawn a stretch at a time', async () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ title: `第 ${i} 条`, createdAt: i }));
  await ideas(...many);
  await expect.element(page.getByText('5000 条')).toBeVisible();
  expect(shown().length).toBeLessThan(200);
  const first = shown().length;
  (list.getByRole('button', { name: /^还有 \d+ 条$/ }).element() as HTMLElement).click();
  await expect.poll(() => shown().length).toBeGreaterThan(first);
  await page.getByRole('searchbox').fill('条 4321');
  await expect.poll(shown).toEqual(['第 4321 条']);
});
