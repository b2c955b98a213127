/** Typed text reaches the disk within 300 ms, and at once when the app is about to go. */
import { createRoot } from 'solid-js';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createTyping, flushAll, type Typing } from '../../../src/state/typing';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

/** A field whose text is saved into `saved`. */
function aField(save: (text: string) => Promise<unknown> = async () => undefined) {
  const saved: string[] = [];
  return createRoot((leave): { typing: Typing<string>; saved: string[]; leave: () => void } => {
    onTestFinished(leave);
    const typing = createTyping<string>((text) => {
      saved.push(text);
      return save(text);
    });
    return { typing, saved, leave };
  });
}

function hide(): void {
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
}

test('what is typed is saved within 300 ms, the newest only', () => {
  const { typing, saved } = aField();
  typing.type('手');
  vi.advanceTimersByTime(100);
  typing.type('手帐');
  vi.advanceTimersByTime(200);
  expect(saved).toEqual(['手帐']);
});

test('who never pauses is saved all the same', () => {
  const { typing, saved } = aField();
  for (let key = 1; key <= 20; key++) {
    typing.type('字'.repeat(key));
    vi.advanceTimersByTime(100);
  }
  expect(saved.length).toBeGreaterThanOrEqual(6);
});

test('saved text is not saved again', () => {
  const { typing, saved } = aField();
  typing.type('手帐');
  vi.advanceTimersByTime(300);
  hide();
  vi.advanceTimersByTime(10_000);
  expect(saved).toEqual(['手帐']);
});

test('hiding the app saves at once', () => {
  const { typing, saved } = aField();
  typing.type('手帐');
  hide();
  expect(saved).toEqual(['手帐']);
});

test('showing the app saves nothing early', () => {
  const { typing, saved } = aField();
  typing.type('手帐');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(saved).toEqual([]);
});

test('closing the page saves at once', () => {
  const { typing, saved } = aField();
  typing.type('手帐');
  window.dispatchEvent(new Event('pagehide'));
  expect(saved).toEqual(['手帐']);
});

test('leaving the screen saves at once, and nothing is left behind', () => {
  const { typing, saved, leave } = aField();
  typing.type('手帐');
  leave();
  expect(saved).toEqual(['手帐']);
  expect(vi.getTimerCount()).toBe(0);
  hide();
  window.dispatchEvent(new Event('pagehide'));
  expect(saved).toEqual(['手帐']);
});

test('before the app is replaced every field is saved', async () => {
  const [title, body] = [aField(), aField()];
  title.typing.type('手帐');
  body.typing.type('今天写了两页');
  await flushAll();
  expect([title.saved, body.saved]).toEqual([['手帐'], ['今天写了两页']]);
});

test('the app is not replaced while a save is still on its way to the disk', async () => {
  const disk = Promise.withResolvers<void>();
  const { typing, saved } = aField(() => disk.promise);
  typing.type('手帐');
  vi.advanceTimersByTime(300);
  expect(saved).toEqual(['手帐']);

  const replaced = vi.fn();
  const flushed = flushAll().then(replaced);
  await vi.advanceTimersByTimeAsync(0);
  expect(replaced).not.toHaveBeenCalled();
  disk.resolve();
  await flushed;
  expect(replaced).toHaveBeenCalled();
});
