import type { widgets as zh } from '../zh-CN/widgets';

export const widgets: typeof zh = {
  title: 'Home screen',
  hint: 'A web app cannot add widgets of the system, but these links can go on your home screen: one tap to glance, or to begin.',
  glance: 'Glance',
  act: 'Begin',
  copy: 'Copy link',
  copied: 'Copied',
  names: {
    streak: 'Streak',
    today: 'Going out today',
    tasks: 'First things first',
    newPost: 'Plan a post',
    newTask: 'Add a task',
    stamp: 'Stamp',
    publishNext: 'Publish the next',
  },
  how: 'How to',
  android: 'Android',
  androidText:
    'Install Rizhang first: a long press on its icon shows four shortcuts, and each can be dragged out as an icon. To glance, open a link in Chrome and choose “Add to Home screen” in the menu.',
  ios: 'iPhone, iPad',
  iosText:
    'Make a shortcut in Shortcuts with “Open URLs”, paste the link, and add it to the home screen. It opens Safari, which keeps its own data apart from Rizhang on the home screen: it shows what you keep in Safari.',
  desktop: 'Windows, macOS',
  desktopText:
    'Once installed, a right click on the icon in the taskbar or Dock shows the shortcuts. To glance, open a link in a small window, or keep it as a bookmark.',
};
