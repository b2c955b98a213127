/** A database that does not open gives way to a backup, once that was read and the word written. */
import { render } from 'solid-js/web';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BeginAnew } from '../../../src/app/recovery/begin-anew';
import { bringBack } from '../../../src/app/recovery/bring-back';
import { loadMessages } from '../../../src/i18n';
import { makeBackup, openBackup } from '../../../src/state/backup/backup';
import { readRescued, schema, startOver } from '../../../src/storage/rescue';
import { PATIENT } from '../../support/backup';
import { aPiece, aPost, creation, NOW } from '../../support/builders';
import { aDatabase, aTab, open } from '../../support/database';

/** A database with a piece and its post, and a backup of it. */
async function aBackup(password: string | null = null) {
  const name = aDatabase();
  const repository = await aTab(name);
  const piece = aPiece({ title: '把工作室搬进 6㎡' });
  await repository.commit([creation('pieces', piece), creation('posts', aPost(piece))], NOW);
  const file = new File([await makeBackup(repository, NOW, password, PATIENT)], 'rizhang.zip');
  repository.close();
  return { name, piece, file };
}

async function show(name: string) {
  const messages = await loadMessages('zh-CN');
  const means = {
    schema,
    readRescued: () => readRescued(name),
    startOver: vi.fn(() => Promise.reject(new Error('held elsewhere'))),
    openAnew: () => Promise.reject(new Error('not reached')),
  };
  const place = document.createElement('main');
  document.body.append(place);
  const stop = render(() => <BeginAnew means={means} messages={messages} />, place);
  onTestFinished(() => {
    stop();
    place.remove();
  });
  return means;
}

/** What the button asks for is not shown by the browser here; its files go in directly. */
const choose = (file: File) =>
  userEvent.upload(document.querySelector('input[type=file]') as HTMLElement, file);
const word = page.getByLabelText('确定的话，请输入“清空”');

test('a backup is read before anything is cleared away for it', async () => {
  const { name, file } = await aBackup();
  const means = await show(name);
  await choose(file);
  await expect.element(page.getByText('备份读得通，有 2 条记录。')).toBeVisible();
  expect(means.startOver).not.toHaveBeenCalled();
  await word.fill('清空');
  await page.getByRole('button', { name: '清空并恢复备份' }).click();
  expect(means.startOver).toHaveBeenCalledOnce();
  await expect.element(page.getByText('没能做完')).toBeVisible();
  expect((await readRescued(name)).stores.pieces).toHaveLength(1);
});

test('a locked one asks for its password; a wrong one is said to be wrong', async () => {
  const { name, file } = await aBackup('六平米');
  await show(name);
  await choose(file);
  await page.getByLabelText('这个备份的密码').fill('七平米');
  await page.getByRole('button', { name: '打开' }).click();
  await expect.element(page.getByText('密码不对，或文件已损坏。')).toBeVisible();
  await page.getByLabelText('这个备份的密码').fill('六平米');
  await page.getByRole('button', { name: '打开' }).click();
  await expect.element(page.getByText('备份读得通')).toBeVisible();
});

test('what is no backup is refused, and nothing is offered for it', async () => {
  const { name } = await aBackup();
  await show(name);
  await choose(new File(['{}'], 'notes.zip'));
  await expect.element(page.getByRole('status')).toHaveTextContent(/备份文件|损坏/);
  await expect
    .element(page.getByRole('button', { name: '清空并恢复备份' }))
    .not.toBeInTheDocument();
});

test('cleared away and brought back, everything in it is there', async () => {
  const { name, piece, file } = await aBackup();
  await startOver(name);
  const backup = await openBackup({ schema }, file, null, PATIENT);
  await bringBack((await open(name)).repository, backup);
  const again = await aTab(name);
  expect(await again.piece(piece.id)).toMatchObject({ title: '把工作室搬进 6㎡' });
  expect(await again.postsOfPiece(piece.id)).toHaveLength(1);
});
