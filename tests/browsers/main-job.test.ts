/** The main job in each browser of this machine: plan, publish, stamp, and find it again without a network. */
import { test } from '@playwright/test';
import { serve } from '../support/serve.ts';
import { findEngines } from './engines.ts';
import { visitorAt } from './visitor.ts';

/** What the app uses where a browser has it, as expressions. */
const MEANS = {
  'shares files': `Boolean(navigator.canShare?.({ files: [new File(['a'], 'a.png', { type: 'image/png' })] }))`,
  'lets pick a folder': `'showDirectoryPicker' in window`,
  'has an install button': `'BeforeInstallPromptEvent' in window`,
  'opens files with the app': `'launchQueue' in window`,
  'counts on the icon': `'setAppBadge' in navigator`,
  notifies: `'Notification' in window`,
  vibrates: `'vibrate' in navigator`,
  'can keep data for good': `'persist' in (navigator.storage ?? {})`,
};

const { engines, missing } = await findEngines();
for (const line of missing) process.stdout.write(`${line}\n`);

for (const { name, start } of engines) {
  test(`in ${name}: plans a post, publishes it, has its seal, and has all of it offline`, async () => {
    const app = await serve();
    const driver = await start();
    const visitor = visitorAt(driver, app.url);
    try {
      await visitor.opens('/');
      await visitor.sees('Try it with a sample month');
      await visitor.opens('/streaks?new=1');
      await visitor.writes('Name', 'Journal');
      await visitor.presses('Start a streak');
      await visitor.sees('One post and it is stamped');
      await visitor.opens('/go/new-post?title=Hello&platforms=weibo&time=00:00');
      await visitor.presses('Plan it');
      await visitor.sees('Planned');
      await visitor.opens('/');
      // What was installed just now replaces nothing.
      await visitor.worksOffline();
      await visitor.seesNo('A new version is ready');
      await visitor.presses('Publish');
      await visitor.presses('It is out, stamp 1');
      await visitor.sees('stamped today');
      await visitor.opens('/tasks');
      await visitor.writes('What needs doing?', 'Call the factory tomorrow');
      await visitor.enters();
      await visitor.sees('Call the factory');

      await visitor.worksOffline();
      await app.stopServer();
      await visitor.comesBack();
      await visitor.sees('Call the factory');
      await visitor.opens('/');
      await visitor.sees('stamped today');
      await visitor.opens('/insights');
      await visitor.sees('Insights');

      const has = Object.entries(MEANS).map(
        async ([what, there]) => `${what}: ${(await driver.read(there)) ? 'yes' : 'no'}`,
      );
      process.stdout.write(`${name} ${(await Promise.all(has)).join(', ')}\n`);
    } finally {
      await driver.close();
      await app.stopServer();
    }
  });
}
