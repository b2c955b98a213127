/** The menu that every screen opens. */
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Menu, type MenuItem } from '../../../src/ui/menu/menu';

const place = document.body.appendChild(document.createElement('div'));
let dispose: (() => void) | undefined;
afterEach(() => dispose?.());

/** A menu, and the way to change what it offers while it is open. */
function open(...labels: string[]) {
  const chosen = vi.fn<(label: string) => void>();
  const itemsOf = (labels: string[]) =>
    labels.map((label): MenuItem => ({ label, run: () => chosen(label) }));
  const [items, setItems] = createSignal(itemsOf(labels));
  dispose = render(
    () => (
      <Menu
        label="移到"
        x={20}
        y={20}
        groups={[{ label: null, items: items() }]}
        onClose={() => undefined}
      />
    ),
    place,
  );
  return { chosen, offer: (...labels: string[]) => setItems(itemsOf(labels)) };
}

const item = (name: string) => page.getByRole('menuitem', { name });

test('keeps the keys where they are when something else comes in between', async () => {
  const { chosen, offer } = open('明天', '后天', '选日期');
  await userEvent.keyboard('{End}');
  await expect.element(item('选日期')).toHaveFocus();
  offer('明天', '后天', '下一个空档', '选日期');
  await expect.element(item('选日期')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(item('下一个空档')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(chosen).toHaveBeenCalledExactlyOnceWith('下一个空档');
});

test('goes to the first when what the keys were on is gone', async () => {
  const { offer } = open('明天', '后天');
  await userEvent.keyboard('{End}');
  offer('明天', '选日期');
  await expect.element(item('明天')).toHaveFocus();
});
