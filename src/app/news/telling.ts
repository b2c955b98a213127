/** Tells once, after an update, that there is something new. */
import { loadMessages } from '../../i18n';
import type { App } from '../../state/app';
import { note, noted } from '../../state/device-notes';
import { isInUse } from '../../state/in-use';

const SEEN = 'rizhang.version';

export async function tellNews(app: App): Promise<void> {
  const seen = noted(SEEN);
  note(SEEN, __APP_VERSION__);
  // The first versions noted nothing: to tell them from a first visit there is only what is kept.
  if (seen === __APP_VERSION__ || (seen === null && !isInUse(app))) return;
  const { news } = await loadMessages(app.settings.locale());
  app.notices.say(news.updated(__APP_VERSION__), { label: news.see, path: '/settings?news=1' });
}
