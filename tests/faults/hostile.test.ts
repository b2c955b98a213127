/** Hostile texts are shown as text under the strict policy; hostile links prefill at most. */
import { expect, test } from '../support/app.ts';
import { open, sampleAddresses } from '../support/e2e/addresses.ts';
import { creatorAt } from '../support/e2e/creator.ts';
import { besideTheApp, readDisk } from '../support/faults/disk.ts';
import { HOSTILE, poison, takenForMore } from '../support/faults/hostile.ts';
import { count } from '../support/faults/round.ts';

test.use({
  now: '2026-11-21T13:00:00+08:00',
  // A picture has no icon of its own.
  expectedErrors: [/favicon\.ico/],
});

test('every field of every record holds script, markup, bidi and control characters', async ({
  app,
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: '先放一个月的示例看看' }).click();
  await expect(page.getByText('现在有示例内容')).toBeVisible();
  const addresses = await sampleAddresses(page);
  await besideTheApp(page, app.url);
  const poisoned = await poison(page);
  for (const address of [...addresses, { path: '/settings/trash', shows: 'main li' }]) {
    await open(page, address);
    expect(await takenForMore(page), address.path).toEqual([]);
  }
  // Violations of the policy fail the test by themselves.
  await count({
    row: 17,
    fault: `script, markup, bidi and control characters in every field, on ${addresses.length + 1} pages`,
    repetitions: 1,
    acknowledged: poisoned,
    survived: poisoned,
  });
});

test('typed by hand, it is kept and shown letter by letter', async ({ hasTouch, page }) => {
  // One line is what a field takes: control characters are not typed.
  const typed = [...HOSTILE].filter((letter) => letter >= ' ').join('');
  const creator = creatorAt(page, hasTouch);
  await creator.opens('/pieces');
  await page.getByLabel('一句话记下灵感，回车').fill(typed);
  await page.keyboard.press('Enter');
  const idea = page.locator('[data-idea]').first();
  await expect(idea).toContainText('<script>window.hacked=1</script>');
  await idea.click();
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveValue(typed.trim());
  await page.getByLabel('正文', { exact: true }).fill(typed);
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').locator('input'))
    .first()
    .fill('<script>');
  await expect(page.getByRole('dialog').getByText('window.hacked').first()).toBeVisible();
  expect(await takenForMore(page)).toEqual([]);
});

const text = encodeURIComponent(HOSTILE.replaceAll('\0', ''));

const LINKS = [
  '/go/stamp?streak=手帐&day=2026-11-21',
  '/go/new?title=x&platform=weibo&save=1',
  '/share?title=x&text=y&url=javascript:alert(1)',
  `/streaks?new=1&name=${text}`,
  `/calendar?new=1&title=${text}&date=2026-13-45`,
  `/calendar?view=${text}&date=${text}&on=${text}`,
  `/pieces/${text}`,
  `/publish/${text}?out=1`,
  `/tasks?task=${text}&focus=${text}`,
  '/tasks?task=__proto__&quadrant=constructor',
  '/streaks/__proto__?day=9999-99-99',
  '/pieces?remove=all',
  '/settings?restore=https://evil.example/backup.zip&theme=dark&erase=1',
  `/?${text}#${text}`,
];

test('hostile links and a foreign form open the app and write nothing', async ({ app, page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '先放一个月的示例看看' }).click();
  await expect(page.getByText('现在有示例内容')).toBeVisible();
  const before = await readDisk(page, app.url);

  for (const link of LINKS) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await takenForMore(page), link).toEqual([]);
  }
  // As a form on a foreign page sends it; the app has no address that takes one.
  await page.request.post(`${app.url}/share`, { form: { title: 'x', text: 'y' } });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(await readDisk(page, app.url)).toEqual(before);
  await count({
    row: 18,
    fault: `${LINKS.length} hostile links and a form sent from elsewhere: nothing written`,
    repetitions: LINKS.length + 1,
    acknowledged: LINKS.length + 1,
    survived: LINKS.length + 1,
  });
});
