/** The moment after a seal: felt, heard by those who want it, and told at milestones. */

import { Show } from 'solid-js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import StampMoment from '../../../src/app/moment/stamp-moment';
import { useApp } from '../../../src/state/app';
import { visit } from '../../support/app-harness';
import { day, instant } from '../../support/builders';
import { aCreatorsApp } from '../../support/state';
import { onlyStreak } from '../../support/streaks';

/** Where the shell shows it. */
function Here() {
  const app = useApp();
  return (
    <Show when={app.stamping.pressed()} keyed>
      {(press) => <StampMoment press={press} />}
    </Show>
  );
}

async function creatorWith(seals: number, goal = 365) {
  const { app } = await aCreatorsApp();
  const past = Array.from({ length: seals }, (_, i) => day(`2026-11-${20 - i}`)).reverse();
  await app.stamping.start('手帐日更', past[0] ?? day('2026-11-21'), { goal }, past);
  const vibrated = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
  onTestFinished(() => vibrated.mockRestore());
  const screen = await visit(app, { '/': Here, '/streaks/:id': () => <p>card</p> }, '/');
  const stamp = () => app.stamping.stamp(onlyStreak(app).streak(), instant('2026-11-21T09:00'));
  return { app, stamp, vibrated, screen };
}

const moment = () => page.getByRole('status');

test('an ordinary seal is felt and says nothing', async () => {
  const { stamp, vibrated } = await creatorWith(2);
  await stamp();
  expect(vibrated).toHaveBeenCalledOnce();
  await expect.element(moment()).not.toBeInTheDocument();
});

test('a milestone is told, and leads to its card', async () => {
  const { stamp, screen } = await creatorWith(6);
  await stamp();
  await expect.element(moment()).toHaveTextContent(/第 7 章.*手帐日更/);
  await page.getByRole('link', { name: '做成卡片' }).click();
  await expect.element(page.getByText('card')).toBeVisible();
  expect(screen.address()).toMatch(/^\/streaks\/.+\?share=1$/);
  await expect.element(moment()).not.toBeInTheDocument();
});

test('the goal is told as the goal, and put away', async () => {
  const { app, stamp } = await creatorWith(9, 10);
  await stamp();
  await expect.element(moment()).toHaveTextContent('10 天，做到了');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect.element(moment()).not.toBeInTheDocument();
  expect(app.stamping.pressed()).toBeNull();
});

test('is heard only by who asked for it', async () => {
  const played = vi.spyOn(AudioContext.prototype, 'createOscillator');
  onTestFinished(() => played.mockRestore());
  const { app, stamp } = await creatorWith(2);
  await stamp();
  expect(played).not.toHaveBeenCalled();
  await app.history.undo();
  app.stamping.settle();
  await app.settings.set({ stampSound: true });
  await stamp();
  expect(played).toHaveBeenCalledOnce();
});
