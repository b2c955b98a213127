/** A new post that repeats: what the form says of it, and what becomes of it. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import NewDialog from '../../../src/app/new/new-dialog';
import { makeEditing } from '../../../src/state/editing';
import { visit } from '../../support/app-harness';
import { day } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

async function openForm() {
  const { app } = await aCreatorsApp();
  await makeEditing(app).saveTemplate('手帐', {
    ...{ kind: 'piece', title: '一页手帐', body: '今天写了', tags: ['手帐'], notes: '' },
    ...{ steps: [], platforms: ['weibo'] },
  });
  await visit(app, { '/': () => <NewDialog what="post" day={day('2026-11-21')} /> }, '/');
  const series = async () => (await app.repository.series())[0];
  return { app, series };
}
const dialog = page.getByRole('dialog');
const field = (name: string) => dialog.getByLabelText(name, { exact: true });
const plan = () => dialog.getByRole('button', { name: '排上' }).click();
const said = () => dialog.getByRole('status');

async function fill(): Promise<void> {
  await field('标题').fill('一周手帐');
  for (const name of ['B站', 'YouTube']) await dialog.getByText(name, { exact: true }).click();
  await field('重复').selectOptions('每周几');
}

test('the form says the series back, with its next three dates', async () => {
  const { series, app } = await openForm();
  await fill();
  await dialog.getByText('周六', { exact: true }).click();
  await dialog.getByText('周四', { exact: true }).click();
  await expect.element(said()).toHaveTextContent('每周四 20:00 · B站、YouTube · 从11月26日起');
  await expect.element(said()).toHaveTextContent('接下来：11月26日周四、12月3日周四、12月10日周四');
  await plan();
  await vi.waitFor(async () =>
    expect(await series()).toMatchObject({
      ...{ title: '一周手帐', clock: '20:00', platforms: ['bilibili', 'youtube'] },
      rule: { freq: 'week', every: 1, weekdays: [4], count: null },
    }),
  );
  const posts = await app.repository.posts(day('2026-11-21'), day('2026-12-04'), 0);
  expect(posts.map(({ plan: { wall } }) => wall)).toEqual([
    ...['2026-11-26T20:00', '2026-11-26T20:00', '2026-12-03T20:00', '2026-12-03T20:00'],
  ]);
  expect(app.notices.current()).toMatchObject({ what: 'startedSeries', undoable: true });
});

test.for([
  ['每天', {}, '每天 20:00 · B站、YouTube · 从11月22日起'],
  ['工作日', {}, '工作日 20:00 · B站、YouTube · 从11月23日起'],
  ['每天', { 几天一次: '3' }, '每 3 天 20:00 · B站、YouTube · 从11月24日起'],
  ['每月几号', { 几号: '30' }, '每月 30 号 20:00 · B站、YouTube · 从11月30日起'],
  ['每月最后一天', {}, '每月最后一天 20:00 · B站、YouTube · 从11月30日起'],
] as const)('it repeats: %s %o', async ([pattern, fields, sentence]) => {
  await openForm();
  await fill();
  await field('重复').selectOptions(pattern);
  for (const [name, value] of Object.entries(fields)) await field(name).fill(value);
  await expect.element(said()).toHaveTextContent(sentence);
});

test('it ends on a day, or after so many times', async () => {
  const { series } = await openForm();
  await fill();
  await field('到什么时候').selectOptions('到某天');
  await plan();
  await expect.element(page.getByText('日期不对')).toBeVisible();
  await field('最后一天').fill('2026-11-27');
  await expect.element(said()).toHaveTextContent('按这样排，一天也没有');
  await plan();
  await expect.element(page.getByRole('alert').getByText('一天也没有')).toBeVisible();
  await field('最后一天').fill('2026-12-31');
  await expect.element(said()).toHaveTextContent('从11月28日起 · 到12月31日为止');
  await field('到什么时候').selectOptions('共几次');
  await field('次数').fill('3');
  await expect.element(said()).toHaveTextContent('从11月28日起，共 3 次');
  await plan();
  await vi.waitFor(async () => expect(await series()).toMatchObject({ rule: { count: 3 } }));
});

test('a template gives a series its words', async () => {
  const { series } = await openForm();
  await field('从模板').selectOptions('手帐');
  await field('重复').selectOptions('每天');
  await plan();
  await vi.waitFor(async () =>
    expect(await series()).toMatchObject({ title: '一页手帐', body: '今天写了', tags: ['手帐'] }),
  );
});

test('what is wrong is said, and nothing is begun', async () => {
  const { series } = await openForm();
  await field('重复').selectOptions('每周几');
  await dialog.getByText('周六', { exact: true }).click();
  await field('几周一次').fill('');
  await plan();
  for (const text of ['写个标题', '选至少一个平台', '至少选一天', '填 1 到 99 的整数']) {
    await expect.element(page.getByText(text)).toBeVisible();
  }
  expect(await series()).toBeUndefined();
});

test('without repeating it is one post, as ever', async () => {
  const { app, series } = await openForm();
  await fill();
  await field('重复').selectOptions('不重复');
  await plan();
  await vi.waitFor(async () =>
    expect(await app.repository.posts(day('2026-11-21'), day('2026-12-21'), 0)).toHaveLength(2),
  );
  expect(await series()).toBeUndefined();
});
