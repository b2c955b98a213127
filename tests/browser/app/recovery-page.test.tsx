/** The screen in place of the app: says what is the matter, and gives nothing away without being asked. */
import { render } from 'solid-js/web';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { RecoveryPage } from '../../../src/app/recovery/recovery-page';
import { rescueFile } from '../../../src/app/recovery/rescue-file';
import type { Means, Trouble } from '../../../src/app/recovery/trouble';
import type { Locale } from '../../../src/domain/settings';
import { loadMessages } from '../../../src/i18n';

const RESCUED = {
  schema: 3,
  stores: { pieces: [{ id: 'a', deletedAt: null }], media: [] },
  unreadable: ['posts/b'],
};

async function show(trouble: Trouble, means: Partial<Means> = {}, locale: Locale = 'zh-CN') {
  const messages = await loadMessages(locale);
  const all: Means = {
    schema: 3,
    readRescued: async () => RESCUED,
    openAnew: () => Promise.reject(new Error('nothing to open')),
    startOver: vi.fn(async () => undefined),
    ...means,
  };
  const place = document.createElement('div');
  document.body.append(place);
  const stop = render(
    () => <RecoveryPage trouble={trouble} means={all} messages={messages} />,
    place,
  );
  onTestFinished(() => {
    stop();
    place.remove();
  });
  return all;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a newer database: update or export, and no way to throw it away', async () => {
  await show({ kind: 'newer', error: null });
  await expect.element(button('更新日章')).toBeVisible();
  await expect.element(button('导出还读得到的')).toBeVisible();
  await expect.element(button('清空并重新开始')).not.toBeInTheDocument();
});

test('a blocked one: nothing to do but close the others', async () => {
  await show({ kind: 'blocked', error: null });
  await expect.element(button('再试一次')).toBeVisible();
  await expect.element(button('导出还读得到的')).not.toBeInTheDocument();
  await expect.element(button('清空并重新开始')).not.toBeInTheDocument();
});

test('what could be read is counted, and what could not', async () => {
  await show({ kind: 'failed', error: null });
  await button('导出还读得到的').click();
  await expect.element(page.getByText('已导出 1 条记录。 有 1 处读不出来。')).toBeVisible();
});

test('a database that does not answer is said not to', async () => {
  await show(
    { kind: 'failed', error: null },
    { readRescued: () => Promise.reject(new Error('no')) },
  );
  await button('导出还读得到的').click();
  await expect.element(page.getByText('什么也读不出来')).toBeVisible();
});

test('starting over asks for a word first', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('another tab')));
  await show({ kind: 'failed', error: null }, { startOver: failing }, 'en');
  await expect.element(button('Erase and start over')).toBeDisabled();
  const field = page.getByLabelText('To go ahead, type “erase”');
  await field.fill('erasure');
  await userEvent.keyboard('{Enter}');
  expect(failing).not.toHaveBeenCalled();
  await field.fill(' Erase ');
  await button('Erase and start over').click();
  expect(failing).toHaveBeenCalledOnce();
  await expect.element(page.getByText('This could not be finished')).toBeVisible();
});

test('some data is missing: go on with what is there, or to where it is restored', async () => {
  const keep = vi.fn();
  const address = location.href;
  onTestFinished(() => history.replaceState(null, '', address));
  await show({ kind: 'lost', noted: 12, found: 3, keep });
  await expect.element(page.getByText('上次这里有 12 条记录，现在只剩 3 条')).toBeVisible();
  await button('去恢复').click();
  expect(keep).toHaveBeenCalledOnce();
  expect(location.pathname).toBe('/settings');
});

test('the rescue file is JSON, and pictures in it are base64', async () => {
  const bytes = new Uint8Array(100_000).map((_, i) => i % 251);
  const media = [{ id: 'picture', type: 'image/jpeg', bytes: bytes.buffer }];
  const file = rescueFile({ ...RESCUED, stores: { ...RESCUED.stores, media } });
  const { stores, ...rest } = JSON.parse(await file.text());
  expect(rest).toEqual({ format: 'rizhang-rescue', schema: 3, unreadable: ['posts/b'] });
  expect(stores.pieces).toEqual(RESCUED.stores.pieces);
  const read = Uint8Array.from(atob(stores.media[0].bytes), (letter) => letter.charCodeAt(0));
  expect(read).toEqual(bytes);
});
