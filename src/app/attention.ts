/** Tells what is due while the app is open: a number on its icon, and notifications once allowed. */
import { createEffect, createRoot, on } from 'solid-js';
import { cameDue, countDue } from '../domain/attention';
import { loadMessages } from '../i18n';
import type { App } from '../state/app';

/** Follows the clock and what is kept. Returns the way to stop. */
export function payAttention(app: App): () => void {
  const { clock, posts, settings, streaks, tasks } = app;
  const open = () => Object.values(tasks.open()).flat();
  let since = clock.read();

  return createRoot((stop) => {
    createEffect(() => {
      const around = {
        today: settings.today(),
        zone: settings.zone(),
        boundary: settings.value.boundary,
      };
      showCount(countDue(posts.waiting(), open(), around));
    });
    createEffect(
      on(clock.now, (now) => {
        const came = cameDue(posts.waiting(), open(), since, now);
        since = Math.max(since, now);
        // A failure to tell is no failure of the app, and is seen on Today.
        tell(came).catch(() => undefined);
      }),
    );
    return stop;
  });

  async function tell(came: ReturnType<typeof cameDue>): Promise<void> {
    if (came.posts.length + came.tasks.length === 0) return;
    if (!('Notification' in window) || Notification.permission !== 'granted') return;
    const [registration, t] = await Promise.all([
      navigator.serviceWorker.ready,
      loadMessages(settings.locale()),
    ]);
    const base = import.meta.env.BASE_URL;
    const show = (id: string, title: string, body: string, path: string) =>
      registration.showNotification(title, {
        body,
        // Other tabs tell of the same: one takes the place of the other.
        tag: id,
        icon: `${base}icons/icon-192.png`,
        data: base + path,
      });
    await Promise.all([
      ...came.posts.map((post) => {
        const title = `${t.reminders.due} · ${t.platform[post.platform]}`;
        return show(post.id, title, streaks.titleOf(post), `publish/${post.id}`);
      }),
      ...came.tasks.map(({ id, title }) =>
        show(id, t.reminders.dueTask, title, `tasks?task=${id}`),
      ),
    ]);
  }
}

/** The number on the icon of an installed app, where the system shows one. */
function showCount(count: number): void {
  const shown = count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.();
  shown?.catch(() => undefined);
}
