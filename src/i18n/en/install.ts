import type { PageMessages } from '../messages';

export const install: PageMessages['install'] = {
  section: 'On the home screen',
  title: 'Install Rizhang',
  why: 'It opens with one tap, works without a network, and the browser will not clear away what is in it.',
  apartWhy:
    'Rizhang on the home screen and in Safari keep their content apart. Install it first, then begin.',
  backUpFirst:
    'There is something here already, which the installed app will not see. Make a backup in Settings first, and bring it back in the installed app.',
  yes: 'Install',
  how: 'How to install',
  no: 'No, thanks',
  later: 'Fine. Settings has it whenever you want it.',
  done: 'Installed on this device.',
  steps: {
    share: 'Tap the share button at the bottom of the browser. On an iPad it is at the top right.',
    add: 'Scroll to “Add to Home Screen”, tap it, then tap “Add”.',
    home: 'From now on open it by the red seal on the home screen.',
    bar: 'On a computer: press the install button at the right of the address bar. In Safari on a Mac: File, “Add to Dock”.',
    menu: 'On Android: open the browser’s menu and choose “Install app” or “Add to Home screen”.',
  },
  apartElse: 'Opened inside another app, such as WeChat? Choose “Open in Safari” first.',
  menuElse: 'Firefox on a computer cannot install web apps; a bookmark works offline just as well.',
};
