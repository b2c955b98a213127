/** When the data cannot be opened. */
import type { PageMessages } from '../messages';

export const recovery: PageMessages['recovery'] = {
  title: 'Rizhang cannot open your data',
  blocked: 'Another tab still runs an older version. Close the other Rizhang tabs and try again.',
  newer: 'This data was written by a newer Rizhang. Reload to update; nothing was changed.',
  failed:
    'The browser cannot open the local database. The data may still be there; restart the browser first.',
  lostTitle: 'Some data is missing',
  lost: (noted, found) =>
    `There were ${noted} records here last time; now there are ${found}. The browser may have cleared space, or rebuilt a damaged database.`,
  retry: 'Try again',
  rescue: 'Export what can be read',
  keep: 'Continue with what is here',
};
