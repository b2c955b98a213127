/** Pictures of a piece and covers of its posts: one verb, one undo, bytes written with the record. */
import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { platformOf } from '../../../src/domain/platform-facts';
import type { App } from '../../../src/state/app';
import { createMediumUrl } from '../../../src/state/media';
import { aPiece, creation, NOW } from '../../support/builders';
import { aPicture, seen } from '../../support/pictures';
import { aPlannedPiece } from '../../support/planned-piece';
import { aCreatorsApp } from '../../support/state';

function threePictures(): Promise<File[]> {
  return Promise.all(
    ['一.jpg', '二.jpg', '三.jpg'].map((name) => aPicture({ width: 30, height: 40, name })),
  );
}

describe('the pictures of a piece', () => {
  test('are taken in with their bytes, in order, as one undo', async () => {
    const { app, media, piece, names } = await aPlannedPiece();
    const files = await threePictures();
    expect(await media.attach(await piece(), files)).toEqual([]);
    expect(await names()).toBe('一.jpg 二.jpg 三.jpg');
    for (const [i, picture] of (await piece()).media.entries()) {
      expect(picture).toMatchObject({ width: 30, height: 40, size: files[i]?.size });
      const kept = await media.fileOf(picture);
      expect(await kept?.arrayBuffer()).toEqual(await files[i]?.arrayBuffer());
    }
    await app.history.undo();
    expect(await names()).toBe('');
    await app.history.redo();
    expect(await names()).toBe('一.jpg 二.jpg 三.jpg');
    const [first] = (await piece()).media;
    expect(first && (await media.fileOf(first))).not.toBeNull();
  });

  test('are put in another order and taken out, each as one undo', async () => {
    const { app, media, piece, names } = await aPlannedPiece();
    await media.attach(await piece(), await threePictures());
    const [first] = (await piece()).media;
    if (!first) throw new Error('nothing was attached');
    await media.reorder(await piece(), first.id, 2);
    expect(await names()).toBe('二.jpg 三.jpg 一.jpg');
    await media.remove(await piece(), first.id);
    expect(await names()).toBe('二.jpg 三.jpg');
    await app.history.undo();
    await app.history.undo();
    expect(await names()).toBe('一.jpg 二.jpg 三.jpg');
  });

  test('a file that is none is named, and the others are taken in', async () => {
    const { media, piece, names } = await aPlannedPiece();
    const text = new File(['…'], '文案.txt', { type: 'text/plain' });
    const [one, two] = await threePictures();
    const refused = await media.attach(await piece(), [one, text, two] as File[]);
    expect(refused).toEqual([{ name: '文案.txt', why: 'unreadable' }]);
    expect(await names()).toBe('一.jpg 二.jpg');
  });

  test('added from a screen that is behind, they join what is there', async () => {
    const { media, piece, names } = await aPlannedPiece();
    const [one, two] = (await threePictures()) as [File, File];
    const behind = await piece();
    await media.attach(behind, [one]);
    await media.attach(behind, [two]);
    expect(await names()).toBe('一.jpg 二.jpg');
  });

  test('without room on the device nothing is added, and the person is told', async () => {
    const { app, media, piece, names } = await aPlannedPiece();
    vi.spyOn(app.repository, 'commit').mockRejectedValueOnce(
      new DOMException('no space left', 'QuotaExceededError'),
    );
    await media.attach(await piece(), await threePictures());
    expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' });
    expect(await names()).toBe('');
  });
});

describe('a cover', () => {
  const [spec] = platformOf('xiaohongshu').covers;
  const rect = { x: 0, y: 0, width: 1500, height: 2000 };

  test('is cut to the platform’s size, replaced and removed, each as one undo', async () => {
    const { app, media, post } = await aPlannedPiece();
    const file = await aPicture({ width: 3000, height: 4000 });
    await media.setCover(await post(), { file, rect, spec });
    const { cover } = await post();
    expect(cover).toMatchObject({ width: 1080, height: 1440, type: 'image/jpeg' });
    const medium = cover && (await app.repository.medium(cover.id));
    expect(medium && (await seen(medium)).corners).toBe('red red red red');

    await media.removeCover(await post());
    expect((await post()).cover).toBeNull();
    await app.history.undo();
    expect((await post()).cover).toEqual(cover);
    await app.history.undo();
    expect((await post()).cover).toBeNull();
  });

  test('of a file that turns out to be broken leaves the old one', async () => {
    const { app, media, post } = await aPlannedPiece();
    const file = await aPicture({ width: 3000, height: 4000 });
    await media.setCover(await post(), { file, rect, spec });
    const { cover } = await post();
    const broken = new File(['…'], 'a.jpg', { type: 'image/jpeg' });
    expect(await media.setCover(await post(), { file: broken, rect, spec })).toBe(false);
    expect(app.notices.current()).toEqual({ kind: 'failed', why: 'unknown' });
    expect((await post()).cover).toEqual(cover);
  });
});

describe('the address of a stored picture', () => {
  async function shown(app: App, first: string) {
    const [id, setId] = createSignal<string | undefined>(first);
    const made = createRoot((stop) => ({ url: createMediumUrl(app, id), stop }));
    return { ...made, setId };
  }

  test('is there once it is read, and given back with its owner', async () => {
    const { app } = await aCreatorsApp();
    const bytes = await (await aPicture({ width: 3, height: 4 })).arrayBuffer();
    await app.repository.commit([creation('pieces', aPiece())], NOW, [
      { id: 'm', type: 'image/jpeg', bytes },
    ]);
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const { url, setId, stop } = await shown(app, 'm');
    await vi.waitFor(() => expect(url()).toMatch(/^blob:/));
    const first = url();
    setId('other');
    expect(url()).toBeUndefined();
    expect(revoked).toHaveBeenCalledWith(first);
    await vi.waitFor(() => expect(url()).toBeNull());

    setId('m');
    await vi.waitFor(() => expect(url()).toMatch(/^blob:/));
    const second = url();
    stop();
    expect(revoked).toHaveBeenLastCalledWith(second);
  });

  test('is not made for an owner that is gone before the bytes came', async () => {
    const { app } = await aCreatorsApp();
    const made = vi.spyOn(URL, 'createObjectURL');
    const { stop } = await shown(app, 'm');
    stop();
    await app.repository.medium('m');
    expect(made).not.toHaveBeenCalled();
  });
});
