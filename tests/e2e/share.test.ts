/** What another app shares becomes an idea after one confirmation; so does what is pasted. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { creatorAt } from '../support/e2e/creator.ts';

test.use({ now: '2026-11-21T13:00:00+08:00' });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
});

test('words, a link and pictures, shared from another app, are one idea', async ({ page }) => {
  await share(page, { title: '窗台', text: '光很好 https://a.example/p' }, ['一.png', '二.png']);
  await expect(page.getByLabel('标题')).toHaveValue('窗台');
  await expect(page.getByLabel('正文')).toHaveValue('光很好');
  await expect(page.getByText('https://a.example/p')).toBeVisible();
  await expect(page.getByRole('img', { name: '二.png' })).toBeVisible();
  await page.getByRole('button', { name: '记下', exact: true }).click();

  await expect(page).toHaveURL(/\/pieces\/[^/]+$/);
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('窗台');
  await expect(page.getByLabel('正文', { exact: true })).toHaveValue('光很好');
  await expect(page.getByRole('link', { name: /a\.example/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '第 2 张：二.png' })).toBeVisible();
});

test('what is not wanted leaves nothing behind', async ({ hasTouch, page }) => {
  await share(page, { title: '<script>alert(1)</script>' }, []);
  const address = page.url();
  await expect(page.getByLabel('标题')).toHaveValue('<script>alert(1)</script>');
  await page.getByRole('button', { name: '不要了' }).click();
  await expect(page).toHaveURL(/\/pieces$/);
  await creatorAt(page, hasTouch).opens(address);
  await expect(page.getByText('没有收到分享的内容')).toBeVisible();
});

test('pasting onto the ideas does the same', async ({ hasTouch, page }) => {
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/pieces');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '晨光\nhttps://a.example/');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
  });
  await page.getByRole('dialog').getByRole('button', { name: '记下', exact: true }).click();
  await expect(creator.row('晨光')).toBeVisible();
});

/** Posts a form as the system's share sheet does. */
async function share(page: Page, texts: Record<string, string>, names: string[]): Promise<void> {
  await page.evaluate(
    async ([texts, names]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/share';
      form.enctype = 'multipart/form-data';
      for (const [name, value] of Object.entries(texts)) {
        const field = document.createElement('textarea');
        field.name = name;
        field.value = value;
        form.append(field);
      }
      const files = new DataTransfer();
      for (const name of names) {
        const canvas = new OffscreenCanvas(30, 40);
        canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
        files.items.add(new File([await canvas.convertToBlob()], name, { type: 'image/png' }));
      }
      const pictures = document.createElement('input');
      pictures.type = 'file';
      pictures.name = 'pictures';
      pictures.multiple = true;
      pictures.files = files.files;
      form.append(pictures);
      document.body.append(form);
      form.submit();
    },
    [texts, names] as const,
  );
  await expect(page).toHaveURL(/\/share\?id=/);
}
