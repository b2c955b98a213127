/** The names of days come after the days: what there is meanwhile, and what is said once they are there. */
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cell, chip, openCalendar, planned } from '../../support/calendar-page';
import { aCreatorsApp } from '../../support/state';

const names = vi.hoisted(() => Promise.withResolvers<void>());

vi.mock('../../../src/domain/almanac', async (original) => {
  await names.promise;
  return original();
});

beforeEach(async () => page.viewport(1360, 860));

test('the calendar stands while the names of its days are on their way', async () => {
  const { app } = await aCreatorsApp();
  await planned(app, '年后第一条', '2027-02-08T20:00');
  await openCalendar(app, '?date=2027-02-08');
  await expect.element(chip(/年后第一条/)).toBeVisible();
  const grid = page.getByRole('grid').element();
  names.resolve();
  await expect.element(cell('2027年2月6日星期六，0 条 · 春节')).toBeVisible();
  await expect.element(cell('2027年2月7日星期日，0 条')).toHaveTextContent('初二');
  expect(page.getByRole('grid').element()).toBe(grid);
});
