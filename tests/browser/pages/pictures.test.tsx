/** Pictures in the editor and on the publishing card, as a person handles them. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlatformId } from '../../../src/domain/platform';
import { platformOf } from '../../../src/domain/platform-facts';
import PiecePage from '../../../src/pages/pieces/piece-page';
import PublishPage from '../../../src/pages/publish/publish-page';
import { visit } from '../../support/app-harness';
import { NOW } from '../../support/builders';
import { aFinger } from '../../support/finger';
import { aPicture } from '../../support/pictures';
import { aPlannedPiece } from '../../support/planned-piece';

beforeEach(async () => page.viewport(390, 844));

const routes = { '/pieces/:id': PiecePage, '/publish/:postId': PublishPage };

const section = (name: string) => page.getByRole('region', { name });
const tile = (name: string) => section('图片').getByRole('button', { name });

/** Chooses files where the person is asked for them. */
function choose(within: string, files: File[]): Promise<void> {
  const input = section(within).element().querySelector('input[type=file]') as HTMLElement;
  return userEvent.upload(input, files);
}

async function open(platform: PlatformId = 'xiaohongshu', pictures: readonly string[] = []) {
  const planned = await aPlannedPiece(platform, pictures);
  await visit(planned.app, routes, `/pieces/${planned.id}`);
  await expect.element(section('图片')).toBeVisible();
  return planned;
}

describe('the pictures of a piece', () => {
  test('are chosen from the device; what is no picture is named', async () => {
    const { names } = await open();
    await choose('图片', [
      await aPicture({ width: 30, height: 40, name: '一.jpg' }),
      new File(['…'], '文案.txt', { type: 'text/plain' }),
    ]);
    await expect.element(tile('第 1 张：一.jpg')).toBeVisible();
    await expect.element(section('图片').getByText('1 / 18')).toBeVisible();
    await expect.element(page.getByText('“文案.txt”打不开')).toBeVisible();
    expect(await names()).toBe('一.jpg');
  });

  test('are dropped or pasted', async () => {
    const { names } = await open();
    const files = new DataTransfer();
    files.items.add(await aPicture({ width: 30, height: 40, name: '拖.jpg' }));
    const drop = { dataTransfer: files, bubbles: true, cancelable: true };
    section('图片').element().dispatchEvent(new DragEvent('drop', drop));
    await expect.element(tile('第 1 张：拖.jpg')).toBeVisible();
    const pasted = new DataTransfer();
    pasted.items.add(await aPicture({ width: 30, height: 40, name: '贴.jpg' }));
    const paste = { clipboardData: pasted, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', paste));
    await expect.element(tile('第 2 张：贴.jpg')).toBeVisible();
    expect(await names()).toBe('拖.jpg 贴.jpg');
  });

  test('pasted text stays text, whatever picture comes with it', async () => {
    const { names } = await open();
    const pasted = new DataTransfer();
    pasted.items.add(await aPicture({ width: 30, height: 40 }));
    pasted.setData('text/plain', '一段话');
    const event = new ClipboardEvent('paste', {
      clipboardData: pasted,
      bubbles: true,
      cancelable: true,
    });
    page.getByRole('textbox', { name: '正文' }).element().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(await names()).toBe('');
  });

  test('change places by mouse, by finger, by keys and by the menu', async () => {
    const { names } = await open('weibo', ['一', '二', '三']);
    await expect.element(tile('第 3 张：三')).toBeVisible();
    await userEvent.dragAndDrop(tile('第 1 张：一'), tile('第 3 张：三'));
    await vi.waitFor(async () => expect(await names()).toBe('二 三 一'));

    await expect.element(tile('第 1 张：二')).toBeVisible();
    (await tile('第 1 张：二').findElement()).focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await vi.waitFor(async () => expect(await names()).toBe('三 二 一'));
    await expect.element(tile('第 2 张：二')).toHaveFocus();

    await tile('第 3 张：一').click();
    await page.getByRole('menuitem', { name: '放到最前' }).click();
    await vi.waitFor(async () => expect(await names()).toBe('一 三 二'));

    await expect.element(tile('第 1 张：一')).toBeVisible();
    const finger = await aFinger();
    await finger.down(tile('第 1 张：一'));
    await vi.waitFor(() => expect(document.querySelector('[data-lifted]')).not.toBeNull());
    await finger.moveTo(tile('第 2 张：三'));
    await finger.up();
    await vi.waitFor(async () => expect(await names()).toBe('三 一 二'));
  });

  test('are taken out with the keyboard, and come back with an undo', async () => {
    const { app, names } = await open('weibo', ['一', '二']);
    await expect.element(tile('第 1 张：一')).toBeVisible();
    (await tile('第 1 张：一').findElement()).focus();
    await userEvent.keyboard('{Delete}');
    await vi.waitFor(async () => expect(await names()).toBe('二'));
    await app.history.undo();
    await expect.element(tile('第 1 张：一')).toBeVisible();
    expect(await names()).toBe('一 二');
  });
});

describe('the cover of a post', () => {
  test('is cut from a picture of the piece by keys, and told whether it fits', async () => {
    const { app, post } = await open('bilibili', ['一']);
    await page.getByRole('tab', { name: 'B站' }).click();
    await expect.element(section('封面').getByText('还没有封面，16:10 / 4:3')).toBeVisible();
    await page.getByRole('button', { name: '选封面' }).click();
    await expect.element(page.getByText('存成 1146×717')).toBeVisible();
    await page.getByText('4:3', { exact: true }).last().click();
    await expect.element(page.getByText('存成 1440×1080')).toBeVisible();
    (await page.getByRole('slider', { name: '取景' }).findElement()).focus();
    await userEvent.keyboard('++');
    await expect.element(page.getByText('存成 1322×992')).toBeVisible();
    await page.getByRole('button', { name: '用作封面' }).click();
    await expect.element(section('封面').getByText('封面 1322×992 · 已合规')).toBeVisible();
    expect((await post()).cover).toMatchObject({ width: 1322, height: 992, type: 'image/jpeg' });
    await app.history.undo();
    await expect.element(page.getByRole('button', { name: '选封面' })).toBeVisible();
  });

  test('is cut from a new file where the piece has no pictures', async () => {
    const { post } = await open('xiaohongshu');
    await page.getByRole('tab', { name: '小红书' }).click();
    await choose('封面', [await aPicture({ width: 600, height: 800 })]);
    await expect.element(page.getByText('小于建议的 1080×1440')).toBeVisible();
    await page.getByRole('button', { name: '用作封面' }).click();
    await vi.waitFor(async () =>
      expect((await post()).cover).toMatchObject({ width: 600, height: 800 }),
    );
  });

  test('a file that is no picture is refused in the dialog', async () => {
    await open('xiaohongshu');
    await page.getByRole('tab', { name: '小红书' }).click();
    await choose('封面', [new File(['…'], '坏.jpg', { type: 'image/jpeg' })]);
    await expect.element(page.getByText('“坏.jpg”打不开')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '用作封面' })).toBeDisabled();
  });

  test('without room on the device the dialog stays with what was framed', async () => {
    const { app, post } = await open('xiaohongshu', ['一']);
    await page.getByRole('tab', { name: '小红书' }).click();
    await page.getByRole('button', { name: '选封面' }).click();
    await expect.element(page.getByText('存成 900×1200')).toBeVisible();
    vi.spyOn(app.repository, 'commit').mockRejectedValueOnce(
      new DOMException('', 'QuotaExceededError'),
    );
    await page.getByRole('button', { name: '用作封面' }).click();
    await vi.waitFor(() => expect(app.notices.current()).toEqual({ kind: 'failed', why: 'full' }));
    await expect.element(page.getByRole('slider', { name: '取景' })).toBeVisible();
    expect((await post()).cover).toBeNull();
    await page.getByRole('button', { name: '用作封面' }).click();
    await vi.waitFor(async () => expect((await post()).cover).not.toBeNull());
  });
});

test('what went out without a cover needs none any more', async () => {
  const { app, post } = await open('weibo');
  await page.getByRole('tab', { name: '微博' }).click();
  await expect.element(section('封面')).toBeVisible();
  await app.stamping.publish(await post(), NOW);
  await expect.element(section('封面')).not.toBeInTheDocument();
});

describe('the publishing card', () => {
  /** Files that were handed to the phone, or saved, by name. */
  function given(how: 'shared' | 'saved'): string[] {
    const names: string[] = [];
    const shares = how === 'shared';
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: shares } as MediaQueryList);
    Object.assign(navigator, {
      canShare: () => shares,
      async share({ files }: { files: File[] }) {
        names.push(...files.map(({ name, type }) => `${name} ${type}`));
      },
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    return names;
  }

  async function aCard(platform: PlatformId) {
    const planned = await aPlannedPiece(platform, ['一', '二']);
    const post = await planned.post();
    const file = await aPicture({ width: 1200, height: 1600 });
    const rect = { x: 0, y: 0, width: 1200, height: 1600 };
    const [spec] = platformOf(platform).covers;
    await planned.media.setCover(post, { file, rect, spec });
    await visit(planned.app, routes, `/publish/${post.id}`);
    return planned;
  }

  test('shows cover and pictures with their facts, and hands them to the phone', async () => {
    const names = given('shared');
    await aCard('xiaohongshu');
    await expect.element(section('封面').getByText('封面 1080×1440')).toBeVisible();
    await expect.element(section('封面').getByText('已合规')).toBeVisible();
    await expect.element(section('封面').getByText('2 / 18')).toBeVisible();
    await page.getByRole('button', { name: '存到相册' }).click();
    await vi.waitFor(() => expect(names).toEqual(['一页-封面.jpg image/jpeg']));
    await page.getByRole('button', { name: '3 张都存' }).click();
    await vi.waitFor(() =>
      expect(names.slice(1)).toEqual([
        '一页-封面.jpg image/jpeg',
        '一页-1.jpg image/jpeg',
        '一页-2.jpg image/jpeg',
      ]),
    );
  });

  test('saves to a folder where files cannot be shared; a video has only its cover', async () => {
    const names = given('saved');
    await aCard('youtube');
    await expect.element(page.getByText('图 2')).not.toBeInTheDocument();
    await page.getByRole('button', { name: '保存' }).click();
    await vi.waitFor(() => expect(names).toEqual(['一页-封面.jpg']));
  });

  test('takes no room without cover and pictures', async () => {
    const { app, post } = await aPlannedPiece('weibo');
    await visit(app, routes, `/publish/${(await post()).id}`);
    await expect.element(page.getByRole('button', { name: '复制 标题' })).toBeVisible();
    await expect.element(section('封面')).not.toBeInTheDocument();
  });
});
