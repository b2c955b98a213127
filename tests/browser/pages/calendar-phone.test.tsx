import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CalendarPage from '../../../src/pages/calendar/calendar-page';
import type { App } from '../../../src/state/app';
import { type Screen, visit } from '../../support/app-harness';
import { day, plan } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';

const routes = {
  '/calendar': () => <CalendarPage editor={() => <p>editing</p>} />,
  '/pieces/:id': () => <p>the piece’s page</p>,
};

async function aPlannedMonth(): Promise<{ app: App; pieceId: string }> {
  const { app } = await aCreatorsApp();
  const pieceId = await app.planning.planNew(
    '图文',
    ['xiaohongshu', 'weibo'],
    plan('2026-11-24T12:00'),
  );
  await app.planning.planNew('隔天的', ['weibo'], plan('2026-11-25T21:00'));
  await app.planning.planNew('再隔天的', ['weibo'], plan('2026-11-26T21:00'));
  return { app, pieceId: pieceId as string };
}

async function open(app: App, query = ''): Promise<Screen> {
  const screen = await visit(app, routes, `/calendar${query}`);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return screen;
}

const numbered = (name: string) => page.getByRole('gridcell').getByRole('button', { name });
const title = () => page.getByRole('heading', { level: 1 });

/** A finger that goes from the middle of the month to somewhere else, in pixels. */
function swipe(right: number, down: number): void {
  const button = numbered('2026年11月17日').element();
  const finger = { bubbles: true, isPrimary: true, pointerType: 'touch' };
  const from = { clientX: 200, clientY: 400 };
  const to = { clientX: 200 + right, clientY: 400 + down };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...finger, ...from }));
  button.dispatchEvent(new PointerEvent('pointerup', { ...finger, ...to }));
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, ...to }));
}

beforeEach(async () => page.viewport(390, 844));

describe('the month on a phone', () => {
  test('shows the tapped day and the next one below the numbers', async () => {
    const { app } = await aPlannedMonth();
    const screen = await open(app);
    await numbered('2026年11月24日星期二，2 条').click();
    await expect.element(page.getByRole('heading', { name: '11月24日周二' })).toBeVisible();
    await expect.poll(() => page.getByRole('listitem').elements().length).toBe(3);
    await expect.element(page.getByRole('link', { name: /隔天的/ })).toBeVisible();
    await expect.element(numbered('2026年11月24日星期二')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.address()).toContain('date=2026-11-24');
  });

  test('leads from a post to its piece on a page of its own', async () => {
    const { app, pieceId } = await aPlannedMonth();
    const screen = await open(app, '?date=2026-11-24');
    await page.getByRole('link', { name: /图文/ }).first().click();
    await expect.element(page.getByText('the piece’s page')).toBeVisible();
    expect(screen.address()).toMatch(new RegExp(`^/pieces/${pieceId}\\?post=.+`));
  });

  test('shows a piece of a desktop’s address on a page of its own', async () => {
    const { app, pieceId } = await aPlannedMonth();
    const screen = await visit(app, routes, `/calendar?piece=${pieceId}&post=one`);
    await expect.element(page.getByText('the piece’s page')).toBeVisible();
    expect(screen.address()).toBe(`/pieces/${pieceId}?post=one`);
  });

  test('is turned by a swipe across, not by one down, and a swipe taps nothing', async () => {
    const { app } = await aPlannedMonth();
    const screen = await open(app);
    swipe(20, 200);
    swipe(-120, 10);
    await expect.element(title()).toHaveTextContent('12月 2026');
    expect(screen.address()).toContain('date=2026-12-21');
    await page.getByRole('button', { name: '上一页' }).click();
    await expect.element(title()).toHaveTextContent('11月 2026');
    swipe(120, 10);
    await expect.element(title()).toHaveTextContent('10月 2026');
  });

  test('is walked by the arrow keys', async () => {
    const { app } = await aPlannedMonth();
    await open(app, '?date=2026-11-30');
    (await numbered('2026年11月30日').findElement()).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(title()).toHaveTextContent('12月 2026');
    await expect.element(numbered('2026年12月1日')).toHaveFocus();
  });
});

describe('the week on a phone', () => {
  test('lists every day and plans on any of them', async () => {
    const { app } = await aPlannedMonth();
    await open(app, '?view=week&date=2026-11-24');
    expect(page.getByRole('heading', { level: 2 }).elements()).toHaveLength(7);
    await page.getByRole('button', { name: '在11月27日排一条' }).click();
    expect(app.overlay.current()).toEqual({ kind: 'new', what: 'post', day: day('2026-11-27') });
  });
});

test.each(['month', 'week', 'agenda'])('the %s has nothing axe objects to', async (view) => {
  const { app } = await aPlannedMonth();
  await open(app, `?view=${view}`);
  const { violations } = await axe.run('main');
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
